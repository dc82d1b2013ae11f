import { createHash, randomBytes } from 'node:crypto';

/** What every secret of ours begins with, so that scanners for leaked secrets can find it. */
const PREFIX = 'gwk_';
const RANDOM_BYTES = 32;

/** A new secret that nobody can guess (256 random bits). */
export function newKeySecret(): string {
  return PREFIX + randomBytes(RANDOM_BYTES).toString('base64url');
}

/**
 * What is stored of a secret. The secret is random and long, so that a plain hash cannot be turned around by trying
 * (unlike that of a password).
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
