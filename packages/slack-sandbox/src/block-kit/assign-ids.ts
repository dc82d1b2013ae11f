import { isObject, type Json, type JsonObject, listOf } from '../json.ts';
import type { Ids } from '../workspace/ids.ts';
import { INTERACTIVE_ELEMENTS } from './element-state.ts';

/** The blocks with a block_id each, and an action_id on every interactive element, as Slack fills them in. */
export function assignIds(ids: Ids, blocks: readonly JsonObject[]): JsonObject[] {
  return blocks.map((block) => ({
    ...withChildIds(ids, block),
    block_id: block.block_id ?? `b${ids.count('block')}`,
  }));
}

function withChildIds(ids: Ids, block: JsonObject): JsonObject {
  const changed: Record<string, Json> = {};
  for (const key of ['accessory', 'element'] as const) {
    const child = block[key];
    if (isObject(child)) changed[key] = withActionId(ids, child);
  }
  if (Array.isArray(block.elements)) {
    changed.elements = listOf(block.elements).map((element) =>
      isObject(element) ? withActionId(ids, element) : element,
    );
  }
  if (Array.isArray(block.child_blocks)) {
    changed.child_blocks = assignIds(ids, block.child_blocks.filter(isObject));
  }
  return { ...block, ...changed };
}

function withActionId(ids: Ids, element: JsonObject): JsonObject {
  if (!INTERACTIVE_ELEMENTS.has(String(element.type)) || element.action_id !== undefined) return element;
  return { ...element, action_id: `a${ids.count('action')}` };
}
