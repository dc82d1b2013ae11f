import { randomUUID } from 'node:crypto';
import {
  type ApiKey,
  KEY_NAME_MAX,
  type KeyScope,
  PROGRAMS_MAX,
  readKeyName,
} from '../../domain/access/api-key.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { Context } from '../context.ts';
import { hashSecret, newKeySecret } from './secret.ts';

/** `createdBy` is the admin who asked in Slack; null for the command line. */
export interface CreateKeyInput {
  readonly teamId: string;
  readonly name: string;
  readonly scope: KeyScope;
  readonly createdBy: string | null;
}

/** A new key, and its secret, which is shown once and never stored. */
export interface CreatedKey {
  readonly key: ApiKey;
  readonly secret: string;
}

/**
 * Creates a key for the HTTP API. The caller must have checked that the person may.
 * @throws GhostwatchError `key_name_invalid`, `key_name_taken`, `too_many_keys`
 */
export async function createKey(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { name: typed, ...input }: CreateKeyInput,
): Promise<CreatedKey> {
  const name = readKeyName(typed);
  if (name === null) throw new GhostwatchError('key_name_invalid', { max: KEY_NAME_MAX });
  const known = await store.keys.list(input.teamId);
  if (known.filter(({ revokedAt }) => revokedAt === null).length >= PROGRAMS_MAX) {
    throw new GhostwatchError('too_many_keys', { max: PROGRAMS_MAX });
  }
  const key = { ...input, name, id: randomUUID(), createdAt: now, lastUsedAt: null, revokedAt: null };
  const secret = newKeySecret();
  if (!(await store.keys.add(key, hashSecret(secret)))) {
    throw new GhostwatchError('key_name_taken', { name });
  }
  return { key, secret };
}
