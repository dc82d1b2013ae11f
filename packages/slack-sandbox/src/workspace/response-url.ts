/** An address to which an app may send answers to what a person did: five times within half an hour. */
export interface ResponseUrl {
  readonly path: string;
  readonly userId: string;
  readonly channelId: string;
  /** The message that was acted on; undefined for a command or a shortcut. */
  readonly source: { readonly ts: string; readonly isEphemeral: boolean } | undefined;
  readonly expiresAt: number;
  /** The messages that were posted through it, oldest first. */
  readonly posted: string[];
  uses: number;
}
