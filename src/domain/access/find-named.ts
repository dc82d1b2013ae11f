/** What keys, hooks and webhooks are found by. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The one with this id or name; capitals tell two names apart only where both exist. Undefined where none or several fit. */
export function findNamed<One extends Named>(all: readonly One[], named: string): One | undefined {
  const exact = all.find(({ id, name }) => id === named || name === named);
  if (exact) return exact;
  const spelled = named.normalize('NFC').toLowerCase();
  const [only, ...others] = all.filter(({ name }) => name.toLowerCase() === spelled);
  return others.length === 0 ? only : undefined;
}
