/** The two answers to the question whether a thread is to be deleted. */
export const DELETION = { confirm: 'delete_confirm', keep: 'delete_keep' } as const;

/** Matches both, for registering one listener. */
export const DELETION_ACTIONS = /^delete_(?:confirm|keep)$/;

/** The thread that is meant, as it was when somebody was asked. */
export interface DeletionReference {
  readonly number: number;
  readonly version: number;
}

export function deletionValue({ number, version }: DeletionReference): string {
  return `${number}:${version}`;
}

/** Reads a button's value; null when it is not one of ours. */
export function parseDeletionValue(value: string | undefined): DeletionReference | null {
  const match = /^(\d{1,9}):(\d{1,9})$/.exec(value ?? '');
  return match && { number: Number(match[1]), version: Number(match[2]) };
}
