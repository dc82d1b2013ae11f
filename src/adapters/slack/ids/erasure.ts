/** The question what is to be erased: the boxes to tick, and the two answers. */
export const ERASURE = { choices: 'erase_choices', confirm: 'erase_confirm', keep: 'erase_keep' } as const;

/** Matches the boxes and both answers, for registering one listener. */
export const ERASURE_ACTIONS = /^erase_(?:choices|confirm|keep)$/;

/** What is to be erased of which client. */
export interface ErasureReference {
  readonly number: number;
  readonly what: 'client' | 'contact';
}

export function erasureValue({ number, what }: ErasureReference): string {
  return `${what}:${number}`;
}

/** Reads the value of a box; null when it is not one of ours. */
export function parseErasureValue(value: string): ErasureReference | null {
  const [, what, number] = /^(client|contact):(\d{1,9})$/.exec(value) ?? [];
  if (number === undefined) return null;
  return { number: Number(number), what: what === 'client' ? 'client' : 'contact' };
}
