import { GhostwatchError } from '../../domain/errors.ts';
import { type SecretBox, SecretError } from '../../ports/secret-box.ts';
import type { WebhookWithSecret } from '../../ports/webhook-store.ts';

const COLUMN = 'webhooks.secret';

/** A secret as it is stored. Throws GhostwatchError `secrets_unavailable` where no key is set. */
export function sealSecret(secrets: SecretBox, secret: string, teamId: string): string {
  try {
    return secrets.seal(secret, { teamId, column: COLUMN });
  } catch (error) {
    if (error instanceof SecretError) throw new GhostwatchError('secrets_unavailable');
    throw error;
  }
}

/** The secrets with which a webhook is signed now (UTC ms), the newest first. Throws SecretError. */
export function openSecrets(
  secrets: SecretBox,
  { webhook: { teamId, previousSecretUntil }, sealedSecret, sealedPrevious }: WebhookWithSecret,
  now: number,
): readonly string[] {
  const isPreviousUsed = previousSecretUntil !== null && now < previousSecretUntil;
  const sealed = isPreviousUsed && sealedPrevious !== null ? [sealedSecret, sealedPrevious] : [sealedSecret];
  return sealed.map((one) => secrets.open(one, { teamId, column: COLUMN }));
}

/** The same secret as the present key of the process seals it. Throws SecretError. */
export function sealAgain(secrets: SecretBox, sealed: string, teamId: string): string {
  const place = { teamId, column: COLUMN };
  return secrets.seal(secrets.open(sealed, place), place);
}
