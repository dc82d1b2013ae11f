import { isObject, type JsonObject, listOf, stringOf } from '../json.ts';
import { INTERACTIVE_ELEMENTS } from './element-state.ts';

/** An interactive element and its place. */
export interface PlacedElement {
  readonly blockId: string;
  readonly actionId: string;
  readonly element: JsonObject;
  readonly block: JsonObject;
}

/** All interactive elements of these blocks, top to bottom. */
export function elementsOf(blocks: readonly JsonObject[]): PlacedElement[] {
  return flat(blocks).flatMap((block) =>
    [block.accessory, block.element, ...listOf(block.elements)]
      .filter(isObject)
      .filter((element) => INTERACTIVE_ELEMENTS.has(stringOf(element.type)))
      .map((element) => ({
        blockId: stringOf(block.block_id),
        actionId: stringOf(element.action_id),
        element,
        block,
      })),
  );
}

/** The blocks, including those inside containers. */
function flat(blocks: readonly JsonObject[]): JsonObject[] {
  return blocks.flatMap((block) => [block, ...flat(listOf(block.child_blocks).filter(isObject))]);
}

/** The visible text of an element: a button's text, or a placeholder. */
export function faceOf(element: JsonObject): string {
  for (const key of ['text', 'placeholder'] as const) {
    const value = element[key];
    if (isObject(value)) return stringOf(value.text);
  }
  return '';
}

/** The label of an input block. */
export function labelOf(block: JsonObject): string {
  return isObject(block.label) ? stringOf(block.label.text) : '';
}
