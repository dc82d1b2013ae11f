import type { SecretBox } from '../../ports/secret-box.ts';
import type { Store } from '../../ports/store.ts';

/** The configured keys are not those of the database; the message says what to do. Nothing was changed. */
export class SecretKeyError extends Error {
  override readonly name = 'SecretKeyError';
}

const REMEDY =
  'Set the key that was used before. While you change it, name both, the new one first: GHOSTWATCH_SECRET_KEY=NEW,OLD.';

async function holdsSecrets({
  installations,
  webhooks,
  hooks,
}: Pick<Store, 'installations' | 'webhooks' | 'hooks'>): Promise<boolean> {
  const held = [await installations.withTokens(), await webhooks.all(), await hooks.signed()];
  return held.some(({ length }) => length > 0);
}

/**
 * Rejects configured keys that cannot decrypt the secrets in the database, because with a wrong key every token would
 * be unreadable. Stores the id of the current key, so that another process with a different key is refused as well.
 * @param now UTC ms
 * @throws SecretKeyError
 */
export async function checkSecretKeys(
  store: Pick<Store, 'secretKeys' | 'installations' | 'webhooks' | 'hooks'>,
  secrets: SecretBox,
  now: number,
): Promise<void> {
  const newest = await store.secretKeys.newest();
  if (newest !== null && !secrets.hasKey(newest)) {
    const isUsed = secrets.keyId !== null || (await holdsSecrets(store));
    const what = secrets.keyId === null ? 'is not set' : 'is another key';
    if (isUsed) {
      throw new SecretKeyError(
        `The database holds secrets that were sealed with the key ${newest}, and GHOSTWATCH_SECRET_KEY ${what}. ${REMEDY}`,
      );
    }
  }
  if (secrets.keyId === null) return;
  await store.secretKeys.note(secrets.keyId, now);
}
