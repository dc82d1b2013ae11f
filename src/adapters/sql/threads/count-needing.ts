import { type Kysely, sql } from 'kysely';
import type { Today } from '../../../domain/threads/urgency.ts';
import { groupRead } from '../group-read.ts';
import { listStatement } from '../list-statement.ts';
import type { Tables } from '../schema.ts';
import { needsYou } from './urgency.ts';

/** An owner, and the day for which their threads are counted. */
interface Asked {
  readonly team_id: string;
  readonly owner_id: string;
  readonly now: number;
  readonly date: string;
  readonly day_end: number;
}

const TODAY = { now: sql.ref('asked.now'), date: sql.ref('asked.date'), end: sql.ref('asked.day_end') };

const select = listStatement<Asked & { readonly line: number }, { line: number; count: number }>(
  {
    line: 'integer',
    team_id: 'text',
    owner_id: 'text',
    now: 'integer',
    date: 'text',
    day_end: 'integer',
  },
  (asked) => sql`
    with asked as ${asked}
    select asked.line, count(*) as count from asked cross join client_threads as threads
    where threads.team_id = asked.team_id and threads.owner_id = asked.owner_id and ${needsYou(TODAY)}
    group by asked.line`,
);

/** Prepares the count of the threads of an owner that need somebody today; several at once are one query. */
export function countNeeding(
  db: Kysely<Tables>,
): (teamId: string, ownerId: string, today: Today) => Promise<number> {
  const count = groupRead(async (keys: readonly Asked[]) => {
    const { rows } = await select(
      db,
      keys.map((key, line) => ({ ...key, line })),
    );
    const counts = new Map(rows.map((row) => [keys[row.line], row.count]));
    return (key) => counts.get(key) ?? 0;
  });
  return (teamId, ownerId, { now, date, end }) =>
    count({ team_id: teamId, owner_id: ownerId, now, date, day_end: end });
}
