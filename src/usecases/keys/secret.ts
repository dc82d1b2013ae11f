import { createHash, randomBytes } from 'node:crypto';

/** What secrets of ours begin with, so that scanners for leaked secrets can find them. */
const KEY_PREFIX = 'gwk_';
const HOOK_PREFIX = 'gwh_';
const RANDOM_BYTES = 32;

const newSecret = (prefix: string): string => prefix + randomBytes(RANDOM_BYTES).toString('base64url');

/** A new secret of a key, that nobody can guess (256 random bits). */
export const newKeySecret = (): string => newSecret(KEY_PREFIX);

/** The same for an address to which other programs send. */
export const newHookSecret = (): string => newSecret(HOOK_PREFIX);

/**
 * What is stored of a secret. The secret is random and long, so that a plain hash cannot be turned around by trying
 * (unlike that of a password).
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
