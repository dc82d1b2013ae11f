import { createHash, randomBytes } from 'node:crypto';

/** The prefix of our secrets, so that scanners for leaked secrets can find them. */
const KEY_PREFIX = 'gwk_';
const HOOK_PREFIX = 'gwh_';
const RANDOM_BYTES = 32;

const newSecret = (prefix: string): string => prefix + randomBytes(RANDOM_BYTES).toString('base64url');

/** Returns a new random secret for a key (256 bits). */
export const newKeySecret = (): string => newSecret(KEY_PREFIX);

/** Returns a new random secret for the address of a hook. */
export const newHookSecret = (): string => newSecret(HOOK_PREFIX);

/**
 * Returns the hash that is stored for a secret. The secret is long and random, so unlike a password it cannot be
 * found by guessing, and a plain hash is enough.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
