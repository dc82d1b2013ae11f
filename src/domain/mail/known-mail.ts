/** A mail that belongs to a thread: what names it, its `Message-ID`, and whose it is. Never what it says. */
export interface KnownMail {
  readonly key: string;
  readonly messageId: string | null;
  readonly isOurs: boolean;
  /** UTC ms */
  readonly at: number;
}
