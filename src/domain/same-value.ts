/** Sorts the fields of objects, as the second argument of `JSON.stringify`. */
function sortFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two JSON values are equal, ignoring the order of their fields. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one, sortFields) === JSON.stringify(other, sortFields);
}
