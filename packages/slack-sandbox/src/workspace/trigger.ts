/** The right to open one view in response to what a person just did. */
export interface Trigger {
  readonly userId: string;
  readonly expiresAt: number;
  /** The view in which the trigger was caused, if it was a view. */
  readonly viewId: string | undefined;
  used: boolean;
}
