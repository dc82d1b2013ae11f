import type { Log } from '../../ports/log.ts';
import type { SecretBox, SecretPlace } from '../../ports/secret-box.ts';
import type { Store } from '../../ports/store.ts';
import { signingSecretPlace } from '../incoming-hooks/signing-secret.ts';
import { webhookSecret } from './secret.ts';

type Stores = Pick<Store, 'webhooks' | 'hooks'>;

async function resealWebhooks({ webhooks }: Stores, again: (sealed: string, place: SecretPlace) => string) {
  for (const one of await webhooks.all()) {
    const place = webhookSecret(one.webhook.teamId);
    const secret = again(one.sealedSecret, place);
    if (secret === one.sealedSecret) continue;
    await webhooks.reseal(one, secret, one.sealedPrevious && again(one.sealedPrevious, place));
  }
}

async function resealHooks({ hooks }: Stores, again: (sealed: string, place: SecretPlace) => string) {
  for (const one of await hooks.signed()) {
    const place = signingSecretPlace(one.hook.teamId);
    const secret = one.sealedSigningSecret && again(one.sealedSigningSecret, place);
    const previous = one.sealedPrevious && again(one.sealedPrevious, place);
    if (secret === one.sealedSigningSecret && previous === one.sealedPrevious) continue;
    await hooks.reseal(one, secret, previous);
  }
}

/**
 * Re-encrypts with the current key the secrets of webhooks and hooks that were encrypted with an older one; secrets
 * that cannot be decrypted stay as they are.
 */
export async function resealWebhookSecrets(stores: Stores, secrets: SecretBox, log: Log): Promise<void> {
  if (secrets.keyId === null) return;
  const again = (sealed: string, place: SecretPlace): string => {
    if (!secrets.isOutdated(sealed)) return sealed;
    try {
      return secrets.seal(secrets.open(sealed, place), place);
    } catch (error) {
      log.error({ err: error, ...place }, 'A secret could not be sealed with the new key');
      return sealed;
    }
  };
  await resealWebhooks(stores, again);
  await resealHooks(stores, again);
}
