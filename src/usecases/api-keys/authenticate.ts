import type { ApiKey } from '../../domain/access/api-key.ts';
import type { Context } from '../context.ts';
import { isUninstalled } from '../workspaces/is-uninstalled.ts';
import { hashSecret } from './secret.ts';

/** Minimum interval (ms) between updates of a key's last use. */
const NOTED_EVERY = 60_000;
/** Maximum length of a secret; longer ones are rejected without a lookup. */
const LONGEST = 100;

/** Finds the key for a secret; null if there is none, if it was revoked, or if its workspace uninstalled the app. */
export async function authenticateKey(
  { store, now, log }: Pick<Context, 'store' | 'now' | 'log'>,
  secret: string,
): Promise<ApiKey | null> {
  if (secret.length > LONGEST) return null;
  const key = await store.keys.findBySecret(hashSecret(secret));
  if (!key || key.revokedAt !== null || (await isUninstalled(store, key.teamId))) return null;
  const isNoted = key.lastUsedAt !== null && Math.abs(now - key.lastUsedAt) < NOTED_EVERY;
  if (!isNoted) {
    await store.keys.markUsed(key.teamId, key.id, now).catch((error: unknown) => {
      log.warn({ err: error, keyId: key.id }, 'The last use of an API key could not be stored');
    });
  }
  return key;
}
