import type { ApiKey } from '../../domain/access/api-key.ts';
import { findNamed } from '../../domain/access/find-named.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { Context } from '../context.ts';

/**
 * Revokes a key permanently; the next request with it is refused. The caller must have checked that the person may.
 * @param named the key's id or name
 * @throws GhostwatchError `key_unknown` if there is no valid key with this id or name
 */
export async function revokeKey(
  { store, now }: Pick<Context, 'store' | 'now'>,
  teamId: string,
  named: string,
): Promise<ApiKey> {
  const keys = await store.keys.list(teamId);
  const key = findNamed(
    keys.filter(({ revokedAt }) => revokedAt === null),
    named,
  );
  if (!key || !(await store.keys.revoke(teamId, key.id, now))) {
    throw new GhostwatchError('key_unknown', { name: named });
  }
  return { ...key, revokedAt: now };
}
