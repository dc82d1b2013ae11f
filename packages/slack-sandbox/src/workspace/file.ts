/** A file that somebody, or the app, has uploaded. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Who uploaded it. */
  readonly user: string;
  /** UTC seconds. */
  readonly created: number;
  readonly content: Uint8Array;
}

/** A file as a message shows it. */
export type SharedFile = Pick<StoredFile, 'id' | 'name'>;

/** An upload that the app has announced and not completed. */
export interface AnnouncedUpload {
  readonly fileId: string;
  readonly name: string;
  /** What was announced (bytes). */
  readonly length: number;
  /** What has arrived; undefined until then. */
  readonly content: Uint8Array | undefined;
}
