import type { ApiKey } from '../../domain/access/api-key.ts';
import type { Context } from '../context.ts';
import { hashSecret } from './secret.ts';

/** A key's last use is stored no more often than this (ms). */
const NOTED_EVERY = 60_000;
/** No secret of ours is longer; whatever is, is not looked at. */
const LONGEST = 100;

/** The key that a secret belongs to; null for one that nobody knows, and for a key that was revoked. */
export async function authenticateKey(
  { store, now, log }: Pick<Context, 'store' | 'now' | 'log'>,
  secret: string,
): Promise<ApiKey | null> {
  if (secret.length > LONGEST) return null;
  const key = await store.keys.findBySecret(hashSecret(secret));
  if (!key || key.revokedAt !== null) return null;
  const isNoted = key.lastUsedAt !== null && Math.abs(now - key.lastUsedAt) < NOTED_EVERY;
  if (!isNoted) {
    await store.keys.markUsed(key.teamId, key.id, now).catch((error: unknown) => {
      log.warn({ err: error, keyId: key.id }, 'The last use of an API key could not be stored');
    });
  }
  return key;
}
