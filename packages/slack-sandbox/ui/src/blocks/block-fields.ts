import { isObject, type JsonObject, listOf, stringOf } from '../../../src/json.ts';

/** An option as shown in a menu. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** The label of its group. */
  readonly group?: string;
}

/** The text of a text object, with entities resolved. */
export function textOf(value: unknown): string {
  if (!isObject(value)) return '';
  return stringOf(value.text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The options of an element, including those in groups. */
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

/** Options by their group, in their order; those without a group have an empty label. */
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
