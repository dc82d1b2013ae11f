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

/** The part of a file that a message contains. */
export type SharedFile = Pick<StoredFile, 'id' | 'name'>;

/** An upload that the app has announced and not completed. */
export interface AnnouncedUpload {
  readonly fileId: string;
  readonly name: string;
  /** The announced size (bytes). */
  readonly length: number;
  /** The bytes that were uploaded; undefined until then. */
  readonly content: Uint8Array | undefined;
}
