import type { Kysely } from 'kysely';
import type { IncomingHook } from '../../../domain/incoming-hooks/incoming-hook.ts';
import type { HookWithSecret } from '../../../ports/incoming-hook-store.ts';
import type { IncomingHookRow, Tables } from '../schema.ts';

/** Converts a row to a hook without its secrets. */
export function rowToHook(row: IncomingHookRow): IncomingHook {
  return {
    teamId: row.team_id,
    id: row.id,
    name: row.name,
    source: row.source as IncomingHook['source'],
    ownerId: row.owner_id,
    mapping: JSON.parse(row.mapping),
    createdAt: row.created_at,
    last:
      row.last_received_at === null || row.last_shapes === null
        ? null
        : { at: row.last_received_at, shapes: JSON.parse(row.last_shapes) },
    previousUntil: row.previous_secret_until,
    signedSince: row.signing_secret === null ? null : (row.signed_since ?? row.created_at),
  };
}

/** Converts a row to a hook with its encrypted secrets. */
export const rowToSealed = (row: IncomingHookRow): HookWithSecret => ({
  hook: rowToHook(row),
  sealedSigningSecret: row.signing_secret,
  sealedPrevious: row.previous_signing_secret,
});

/** An update of one hook. */
export const changeHookRow = (db: Kysely<Tables>, teamId: string, id: string) =>
  db.updateTable('incoming_hooks').where('team_id', '=', teamId).where('id', '=', id);
