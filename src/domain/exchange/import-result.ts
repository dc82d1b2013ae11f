/** How many lines were added, changed, and skipped because the threads had changed meanwhile. */
export interface ImportResult {
  readonly id: string;
  readonly added: number;
  readonly updated: number;
  readonly leftOut: number;
}

/**
 * How many clients were removed and changed back, and the numbers of those that stay because they have changed since.
 */
export interface ImportUndone {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly number[];
}
