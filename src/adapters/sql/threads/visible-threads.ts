import { type Kysely, sql } from 'kysely';
import type { Viewer } from '../../../domain/access/viewer.ts';
import type { Tables } from '../schema.ts';

/** The query for the threads that a viewer may see; no other place decides this. */
export function visibleThreads(db: Kysely<Tables>, { teamId, only }: Viewer) {
  const all = db.selectFrom('client_threads').where('team_id', '=', teamId);
  if (only === null) return all;
  const { userId, standsInFor } = only;
  const escalated = db
    .selectFrom('nudges')
    .select('thread_number')
    .where('team_id', '=', teamId)
    .where('kind', '=', sql.lit('escalation'))
    .where('state', '=', sql.lit('sent'));
  return all.where(({ eb, or }) =>
    or([
      eb('owner_id', 'in', [userId, ...standsInFor]),
      eb('added_by', '=', userId),
      eb('number', 'in', escalated),
    ]),
  );
}
