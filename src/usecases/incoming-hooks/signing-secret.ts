import { GhostwatchError } from '../../domain/errors.ts';
import type { HookWithSecret } from '../../ports/incoming-hook-store.ts';
import type { SecretBox, SecretPlace } from '../../ports/secret-box.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';
import { sealSecret } from '../webhooks/secret.ts';
import { carryOut, type HookChanged } from './administer.ts';

/** The context to which the encrypted secret is bound in the database. */
export const signingSecretPlace = (teamId: string): SecretPlace => ({
  teamId,
  column: 'incoming_hooks.signing_secret',
});

/** Maximum length of a signing secret in characters; HubSpot's have 36. */
const LONGEST = 200;
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/** The secret with which the sender of a hook signs; null if signatures are not checked. Throws SecretError. */
export function openSigningSecret(
  secrets: SecretBox,
  { hook: { teamId }, sealedSigningSecret }: HookWithSecret,
): string | null {
  return sealedSigningSecret && secrets.open(sealedSigningSecret, signingSecretPlace(teamId));
}

/**
 * Sets the secret with which HubSpot signs, so that only signed requests are accepted; null turns the check off.
 * @throws GhostwatchError `not_an_admin`, `hook_unknown`, `hook_secret_invalid`, `no_public_url`,
 *   `secrets_unavailable`
 */
export async function setHookSigningSecret(
  ctx: ActorContext,
  named: string,
  typed: string | null,
): Promise<HookChanged> {
  if (typed !== null && (typed.length > LONGEST || !VISIBLE_ASCII.test(typed))) {
    throw new GhostwatchError('hook_secret_invalid', { max: LONGEST });
  }
  // HubSpot signs the URL that it calls; behind a reverse proxy the server does not know that URL.
  if (typed !== null && ctx.publicUrl === null) throw new GhostwatchError('no_public_url');
  const signedSince = typed === null ? null : ctx.now;
  const hook = await carryOut(ctx, named, async ({ teamId, id, signedSince: before }) => {
    if (typed === null && before === null) return true;
    const sealed = typed && sealSecret(ctx.secrets, typed, signingSecretPlace(teamId));
    return ctx.store.hooks.setSigningSecret(teamId, id, sealed, signedSince);
  });
  const { id: subjectId, name, signedSince: before } = hook;
  const changed = { kind: 'secret', of: 'signature', subjectId, name, before, after: signedSince } as const;
  return { hook: { ...hook, signedSince }, change: await noteSettingChange(ctx, changed) };
}
