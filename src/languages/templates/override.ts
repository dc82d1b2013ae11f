/** The same type with everything optional; lists are changed by position. */
export type Changes<T> = T extends string ? string : { readonly [K in keyof T]?: Changes<T[K]> };

/** The texts with some of them replaced. */
export function override<T>(texts: T, changes: Changes<T>): T {
  if (typeof texts !== 'object' || texts === null) return changes as T;
  const changed = Object.entries(changes).map(([key, value]) => [
    key,
    override(texts[key as keyof T], value as Changes<T[keyof T]>),
  ]);
  return (
    Array.isArray(texts)
      ? Object.assign([...texts], Object.fromEntries(changed))
      : { ...texts, ...Object.fromEntries(changed) }
  ) as T;
}
