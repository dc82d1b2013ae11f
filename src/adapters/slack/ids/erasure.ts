/** The ids of the question what to erase: its checkboxes and its two buttons. */
export const ERASURE = { choices: 'erase_choices', confirm: 'erase_confirm', keep: 'erase_keep' } as const;

/** Matches the checkboxes and both buttons, so that one listener handles them. */
export const ERASURE_ACTIONS = /^erase_(?:choices|confirm|keep)$/;

const KINDS = ['client', 'contact', 'mention'] as const;

/** What to erase, and of which client. */
export interface ErasureReference {
  readonly number: number;
  readonly what: (typeof KINDS)[number];
}

/** The value of a checkbox. */
export function erasureValue({ number, what }: ErasureReference): string {
  return `${what}:${number}`;
}

/** Parses the value of a checkbox; null if it is not one of ours. */
export function parseErasureValue(value: string): ErasureReference | null {
  const [, kind, number] = /^(\w+):(\d{1,9})$/.exec(value) ?? [];
  const what = KINDS.find((one) => one === kind);
  return what === undefined ? null : { number: Number(number), what };
}
