/** The button that undoes a change. */
export const UNDO = 'undo_change';

/** A thread, and its version after the change. */
export interface UndoReference {
  readonly number: number;
  readonly version: number;
}

export function undoValue({ number, version }: UndoReference): string {
  return `${number}:${version}`;
}

/** Parses a button's value; null if it is not one of ours. */
export function parseUndoValue(value: string | undefined): UndoReference | null {
  const match = /^(\d{1,9}):(\d{1,9})$/.exec(value ?? '');
  return match && { number: Number(match[1]), version: Number(match[2]) };
}
