/** The right to open one view in answer to what a person just did. */
export interface Trigger {
  readonly userId: string;
  readonly expiresAt: number;
  /** The view it was given out in, when that was a view. */
  readonly viewId: string | undefined;
  used: boolean;
}
