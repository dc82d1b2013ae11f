/** The place of a secret: one that was moved to another workspace or column cannot be opened there. */
export interface SecretPlace {
  readonly teamId: string;
  /** The table and column: `installations.bot_token`. */
  readonly column: string;
}

/** Why a secret cannot be used: no key is set, it was sealed with a key that is not set, or it was changed or moved. */
export type SecretErrorCode = 'no_key' | 'unknown_key' | 'damaged';

/** A secret cannot be sealed or opened. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
  readonly reason: SecretErrorCode;

  constructor(reason: SecretErrorCode) {
    super(SENTENCES[reason]);
    this.reason = reason;
  }
}

const SENTENCES: Readonly<Record<SecretErrorCode, string>> = {
  no_key: 'GHOSTWATCH_SECRET_KEY is not set, and secrets are stored with it alone.',
  unknown_key: 'A secret was sealed with a key that GHOSTWATCH_SECRET_KEY does not name.',
  damaged: 'A secret in the database was changed, or belongs elsewhere.',
};

/** Encrypts tokens and passwords for the database. */
export interface SecretBox {
  /** The name of the key used for sealing; null if no key is set. */
  readonly keyId: string | null;
  /** Seals a text for storage. Throws SecretError `no_key`. */
  seal(secret: string, place: SecretPlace): string;
  /** Opens a sealed text. Throws SecretError. */
  open(sealed: string, place: SecretPlace): string;
  /** Whether a secret was sealed with another key than the current one. */
  isOutdated(sealed: string): boolean;
  /** Whether one of the keys has this name. */
  hasKey(keyId: string): boolean;
}
