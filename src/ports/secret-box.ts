/** Where a secret belongs. One that was moved to another workspace or column cannot be opened there. */
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

/** Encrypts what must not stand in the database as it is: tokens and passwords. */
export interface SecretBox {
  /** The name of the key that seals; null where no key is set. */
  readonly keyId: string | null;
  /** The text as it is stored. Throws SecretError `no_key`. */
  seal(secret: string, place: SecretPlace): string;
  /** What was sealed. Throws SecretError. */
  open(sealed: string, place: SecretPlace): string;
  /** Whether a secret was sealed with another key than the one that seals now. */
  isOutdated(sealed: string): boolean;
  /** Whether one of the keys has this name. */
  hasKey(keyId: string): boolean;
}
