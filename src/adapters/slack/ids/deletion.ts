/** The two buttons below the question whether to delete a thread. */
export const DELETION = { confirm: 'delete_confirm', keep: 'delete_keep' } as const;

/** Matches both, so that one listener handles them. */
export const DELETION_ACTIONS = /^delete_(?:confirm|keep)$/;

/** The thread to delete, in the version that the question showed. */
export interface DeletionReference {
  readonly number: number;
  readonly version: number;
}

export function deletionValue({ number, version }: DeletionReference): string {
  return `${number}:${version}`;
}

/** Parses a button's value; null if it is not one of ours. */
export function parseDeletionValue(value: string | undefined): DeletionReference | null {
  const match = /^(\d{1,9}):(\d{1,9})$/.exec(value ?? '');
  return match && { number: Number(match[1]), version: Number(match[2]) };
}
