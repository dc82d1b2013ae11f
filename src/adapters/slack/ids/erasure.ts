/** The question what is to be erased: the boxes to tick, and the two answers. */
export const ERASURE = { choices: 'erase_choices', confirm: 'erase_confirm', keep: 'erase_keep' } as const;

/** Matches the boxes and both answers, for registering one listener. */
export const ERASURE_ACTIONS = /^erase_(?:choices|confirm|keep)$/;

const KINDS = ['client', 'contact', 'mention'] as const;

/** What is to be erased of which client. */
export interface ErasureReference {
  readonly number: number;
  readonly what: (typeof KINDS)[number];
}

export function erasureValue({ number, what }: ErasureReference): string {
  return `${what}:${number}`;
}

/** Reads the value of a box; null when it is not one of ours. */
export function parseErasureValue(value: string): ErasureReference | null {
  const [, kind, number] = /^(\w+):(\d{1,9})$/.exec(value) ?? [];
  const what = KINDS.find((one) => one === kind);
  return what === undefined ? null : { number: Number(number), what };
}
