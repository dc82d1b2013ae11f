import type { IncomingHook } from '../../domain/incoming-hooks/incoming-hook.ts';
import { hashSecret } from '../api-keys/secret.ts';
import type { Context } from '../context.ts';
import { isUninstalled } from '../workspaces/is-uninstalled.ts';
import { openSigningSecret } from './signing-secret.ts';

/** A hook, and the secret with which its sender signs; null if signatures are not checked. */
export interface FoundHook {
  readonly hook: IncomingHook;
  readonly signingSecret: string | null;
}

/**
 * Finds the hook for the secret in an address; null if there is none, or if its workspace uninstalled the app. Throws
 * SecretError.
 */
export async function findHookBySecret(
  { store, secrets, now }: Pick<Context, 'store' | 'secrets' | 'now'>,
  secret: string,
): Promise<FoundHook | null> {
  const found = await store.hooks.findBySecret(hashSecret(secret), now);
  if (!found || (await isUninstalled(store, found.hook.teamId))) return null;
  return { hook: found.hook, signingSecret: openSigningSecret(secrets, found) };
}
