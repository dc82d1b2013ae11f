/** What keys, hooks and webhooks are looked up by. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The item with this id or name; upper and lower case matter only if two names differ in nothing else. Undefined if
 * there is no match, or more than one.
 */
export function findNamed<One extends Named>(all: readonly One[], named: string): One | undefined {
  const exact = all.find(({ id, name }) => id === named || name === named);
  if (exact) return exact;
  const folded = named.normalize('NFC').toLowerCase();
  const [only, ...others] = all.filter(({ name }) => name.toLowerCase() === folded);
  return others.length === 0 ? only : undefined;
}
