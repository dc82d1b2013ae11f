/** A mail that belongs to a thread: its `ts`, its `Message-ID`, and its side. Never its content. */
export interface KnownMail {
  readonly key: string;
  readonly messageId: string | null;
  readonly isOurs: boolean;
  /** UTC ms */
  readonly at: number;
}
