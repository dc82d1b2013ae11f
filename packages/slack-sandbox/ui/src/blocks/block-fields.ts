import { isObject, type JsonObject, listOf, stringOf } from '../../../src/json.ts';

/** An option as a menu shows it. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** The label of the group that it stands in. */
  readonly group?: string;
}

/** The text of a text object, as it is read: entities resolved. */
export function textOf(value: unknown): string {
  if (!isObject(value)) return '';
  return stringOf(value.text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The options of an element, those in groups included. */
export function optionsIn(element: JsonObject): Choosable[] {
  const loose = objectsIn(element.options).map((option) => choosable(option));
  const grouped = objectsIn(element.option_groups).flatMap((group) =>
    objectsIn(group.options).map((option) => choosable(option, textOf(group.label))),
  );
  return [...loose, ...grouped];
}

function choosable(option: JsonObject, group?: string): Choosable {
  const description = textOf(option.description);
  return {
    value: stringOf(option.value),
    label: textOf(option.text),
    ...(description === '' ? {} : { description }),
    ...(group === undefined ? {} : { group }),
  };
}

/** Options by the group that they stand in, in their order; those without one first. */
export function groupsOf(options: readonly Choosable[]): { label: string; options: Choosable[] }[] {
  const groups = new Map<string, Choosable[]>();
  for (const option of options) {
    const label = option.group ?? '';
    groups.set(label, [...(groups.get(label) ?? []), option]);
  }
  return [...groups].map(([label, members]) => ({ label, options: members }));
}

/** The objects in a list. */
export function objectsIn(value: unknown): JsonObject[] {
  return listOf(value).filter(isObject);
}
