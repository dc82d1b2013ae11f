/** The names of the keys that have sealed secrets of this database. */
export interface SecretKeyStore {
  /** The name of the most recent key; null if there is none. */
  newest(): Promise<string | null>;
  /** Stores that a key is used since a moment (UTC ms); does nothing for a known key. */
  note(keyId: string, at: number): Promise<void>;
}
