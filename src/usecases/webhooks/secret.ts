import { GhostwatchError } from '../../domain/errors.ts';
import { type SecretBox, SecretError } from '../../ports/secret-box.ts';

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

/** The secret of a webhook. Throws SecretError. */
export function openSecret(secrets: SecretBox, sealed: string, teamId: string): string {
  return secrets.open(sealed, { teamId, column: COLUMN });
}
