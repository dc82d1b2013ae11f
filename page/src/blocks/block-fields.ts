import { isObject, type JsonObject, listOf, stringOf } from '../../../src/sandbox/json.ts';

/** An option as a menu shows it. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** The text of a text object, as it is read: entities resolved. */
export function textOf(value: unknown): string {
  if (!isObject(value)) return '';
  return stringOf(value.text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The options of an element, those in groups included. */
export function optionsIn(element: JsonObject): Choosable[] {
  const grouped = listOf(element.option_groups)
    .filter(isObject)
    .flatMap((group) => listOf(group.options));
  return [...listOf(element.options), ...grouped].filter(isObject).map((option) => {
    const description = textOf(option.description);
    const base = { value: stringOf(option.value), label: textOf(option.text) };
    return description === '' ? base : { ...base, description };
  });
}

/** The objects in a list. */
export function objectsIn(value: unknown): JsonObject[] {
  return listOf(value).filter(isObject);
}
