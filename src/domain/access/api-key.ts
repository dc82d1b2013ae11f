/** The possible scopes of a key. */
export const KEY_SCOPES = ['read', 'write'] as const;
/** What a key allows: `read`; or `write`, which includes reading. */
export type KeyScope = (typeof KEY_SCOPES)[number];

/**
 * A key with which another program accesses a workspace. Only that program knows its secret. Moments are UTC ms;
 * `createdBy` is the admin who made it in Slack, null if made on the command line; a revoked key is refused, but kept
 * so that the history can still name it.
 */
export interface ApiKey {
  readonly teamId: string;
  readonly id: string;
  readonly name: string;
  readonly scope: KeyScope;
  readonly createdBy: string | null;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
  readonly revokedAt: number | null;
}

/** The maximum number of keys, and of hooks, of one workspace. */
export const PROGRAMS_MAX = 50;

/** The maximum length of a key's name in characters (code points). */
export const KEY_NAME_MAX = 60;

/** The name of a key as it is stored, from what was typed: NFC, single spaces; null if it is empty or too long. */
export function readKeyName(typed: string): string | null {
  if (typed.length > 10 * KEY_NAME_MAX) return null;
  const name = typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return name === '' || [...name].length > KEY_NAME_MAX ? null : name;
}
