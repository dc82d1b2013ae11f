import { GhostwatchError } from '../../domain/errors.ts';
import { type SecretBox, SecretError, type SecretPlace } from '../../ports/secret-box.ts';
import type { WebhookWithSecret } from '../../ports/webhook-store.ts';

/** The context to which the encrypted secret is bound in the database. */
export const webhookSecret = (teamId: string): SecretPlace => ({ teamId, column: 'webhooks.secret' });

/** Encrypts a secret for storage. Throws GhostwatchError `secrets_unavailable` if no key is set. */
export function sealSecret(secrets: SecretBox, secret: string, place: SecretPlace): string {
  try {
    return secrets.seal(secret, place);
  } catch (error) {
    if (error instanceof SecretError) throw new GhostwatchError('secrets_unavailable');
    throw error;
  }
}

/** The secrets with which calls to a webhook are signed now (UTC ms), newest first. Throws SecretError. */
export function openSecrets(
  secrets: SecretBox,
  { webhook: { teamId, previousSecretUntil }, sealedSecret, sealedPrevious }: WebhookWithSecret,
  now: number,
): readonly string[] {
  const isPreviousUsed = previousSecretUntil !== null && now < previousSecretUntil;
  const sealed = isPreviousUsed && sealedPrevious !== null ? [sealedSecret, sealedPrevious] : [sealedSecret];
  return sealed.map((one) => secrets.open(one, webhookSecret(teamId)));
}
