import type { IncomingHook } from '../../domain/hooks/incoming-hook.ts';
import type { Context } from '../context.ts';
import { hashSecret } from '../keys/secret.ts';

/** The hook that a secret belongs to; null for one that nobody knows. */
export function findHookBySecret(
  { store }: Pick<Context, 'store'>,
  secret: string,
): Promise<IncomingHook | null> {
  return store.hooks.findBySecret(hashSecret(secret));
}
