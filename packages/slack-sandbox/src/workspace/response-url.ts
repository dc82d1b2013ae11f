/** Where an app may answer what a person did: five times within half an hour. */
export interface ResponseUrl {
  readonly path: string;
  readonly userId: string;
  readonly channelId: string;
  /** The message that was acted on; none for a command or a shortcut. */
  readonly source: { readonly ts: string; readonly isEphemeral: boolean } | undefined;
  readonly expiresAt: number;
  /** The messages that came of it, oldest first. */
  readonly posted: string[];
  uses: number;
}
