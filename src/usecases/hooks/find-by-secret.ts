import type { HookWithSecret } from '../../ports/hook-store.ts';
import type { Context } from '../context.ts';
import { hashSecret } from '../keys/secret.ts';

/** The hook that a secret belongs to; null for one that nobody knows. */
export function findHookBySecret(
  { store, now }: Pick<Context, 'store' | 'now'>,
  secret: string,
): Promise<HookWithSecret | null> {
  return store.hooks.findBySecret(hashSecret(secret), now);
}
