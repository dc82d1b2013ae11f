/** What a key may do: `read` shows, `write` also changes. */
export const KEY_SCOPES = ['read', 'write'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/**
 * A key with which another program speaks for a workspace. Its secret is known to that program alone. Moments are
 * UTC ms; `createdBy` is the admin who made it in Slack, null for the command line; a revoked key is refused, and
 * kept so that the history can go on naming it.
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

/** So many keys, and so many hooks, of one workspace can be read at a glance. */
export const PROGRAMS_MAX = 50;

/** Characters of a key's name, as people count them. */
export const KEY_NAME_MAX = 60;

/** A key's name as it is stored: composed characters (NFC), single spaces; null where it is empty or too long. */
export function readKeyName(typed: string): string | null {
  if (typed.length > 10 * KEY_NAME_MAX) return null;
  const name = typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return name === '' || [...name].length > KEY_NAME_MAX ? null : name;
}
