/** The keys with which secrets of this database have been sealed, by their names alone. */
export interface SecretKeyStore {
  /** The name of the key that came into use last; null where none has. */
  newest(): Promise<string | null>;
  /** Notes that a key has come into use at a moment (UTC ms); one that is known stays as it is. */
  note(keyId: string, at: number): Promise<void>;
}
