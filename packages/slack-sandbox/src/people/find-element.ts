import { elementsOf, faceOf, labelOf, type PlacedElement } from '../block-kit/elements.ts';
import type { JsonObject } from '../json.ts';
import type { ElementLocator } from './person.ts';

/** Finds the one element that the locator means; otherwise throws with a list of what there is. */
export function findElement(blocks: readonly JsonObject[], locator: ElementLocator): PlacedElement {
  const all = elementsOf(blocks);
  const found = all.filter((placed) => fits(placed, locator));
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const wanted = typeof locator === 'string' ? `"${locator}"` : describe(locator);
  const offered = all.map(nameOf).join(' · ') || 'nothing to act upon';
  throw new Error(
    first === undefined
      ? `There is no element ${wanted}; there is: ${offered}`
      : `More than one element fits ${wanted}: ${found.map(nameOf).join(' · ')}`,
  );
}

function fits({ blockId, actionId, element, block }: PlacedElement, locator: ElementLocator): boolean {
  if (typeof locator === 'string') {
    return faceOf(element) === locator || labelOf(block) === locator || actionId === locator;
  }
  const id = locator.actionId;
  const hasId = id instanceof RegExp ? id.test(actionId) : id === undefined || id === actionId;
  return (
    hasId &&
    (locator.blockId === undefined || locator.blockId === blockId) &&
    (locator.text === undefined || locator.text === faceOf(element)) &&
    (locator.placeholder === undefined || locator.placeholder === faceOf(element)) &&
    (locator.value === undefined || locator.value === element.value) &&
    (locator.type === undefined || locator.type === element.type)
  );
}

function nameOf({ actionId, element }: PlacedElement): string {
  const face = faceOf(element);
  return face === '' ? `${element.type} (${actionId})` : `"${face}" (${actionId})`;
}

function describe(locator: Exclude<ElementLocator, string>): string {
  return Object.entries(locator)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}
