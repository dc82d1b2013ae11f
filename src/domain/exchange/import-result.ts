/** How many lines were added, changed, and left out because things had changed meanwhile. */
export interface ImportResult {
  readonly id: string;
  readonly added: number;
  readonly updated: number;
  readonly leftOut: number;
}

/** How many clients were removed and changed back, and the numbers of those that stay because something has happened since. */
export interface ImportUndone {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly number[];
}
