import { type Kysely, sql } from 'kysely';
import { type DailyQuota, dailyQuota, quotaBegins } from '../../../domain/nudges/daily-limit.ts';
import { nextCover } from '../../../domain/people/cover.ts';
import type { Person } from '../../../domain/people/person.ts';
import { lockFreeRows } from '../engine.ts';
import { rowToPerson } from '../people/person-row.ts';
import type { Tables, ThreadRow } from '../schema.ts';
import { URGENCY_TIE_BREAK } from '../threads/urgency.ts';

/** Due threads with the remaining quota of their readers; null for readers without a daily limit. */
export interface WithinQuota {
  readonly rows: readonly ThreadRow[];
  readonly quotaOf: (row: ThreadRow) => DailyQuota | null;
}

type People = ReadonlyMap<string, Person>;
type Chain = readonly [owner: Person, ...covers: Person[]];

const keyOf = (teamId: string, userId: string) => `${teamId}/${userId}`;

/** The known people among these, by workspace and id, as `team/user`. */
export async function peopleBy(
  db: Kysely<Tables>,
  keys: readonly (readonly [teamId: string, userId: string])[],
): Promise<People> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('team_id', 'in', [...new Set(keys.map(([teamId]) => teamId))])
    .where('user_id', 'in', [...new Set(keys.map(([, userId]) => userId))])
    .orderBy('team_id')
    .orderBy('user_id')
    .execute();
  return new Map(rows.map((row) => [keyOf(row.team_id, row.user_id), rowToPerson(row)]));
}

/** The number of nudges that count for somebody's daily quota: sent since `begins` (UTC ms), or on the way to them. */
async function countNudges(db: Kysely<Tables>, { teamId, userId }: Person, begins: number) {
  // The states are literals in the statement, so that the indexes for single states are used.
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from nudges where team_id = ${teamId} and recipient_id = ${userId}
        and state = 'sent' and kind <> 'escalation' and sent_at >= ${begins})
      + (select count(*) from nudges where team_id = ${teamId} and recipient_id = ${userId}
        and state = 'queued' and kind <> 'escalation')
      + (select count(*) from nudges where state in ('sending', 'unknown') and kind <> 'escalation'
        and team_id = ${teamId} and recipient_id = ${userId}) as count`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The most urgent due threads of an owner, in the order of `byUrgency`. */
function mostUrgent(db: Kysely<Tables>, { team_id, owner_id }: ThreadRow, now: number, limit: number) {
  const query = db
    .selectFrom('client_threads')
    .selectAll()
    .where('team_id', '=', team_id)
    .where('owner_id', '=', owner_id)
    .where('next_nudge_at', '<=', now)
    .orderBy(URGENCY_TIE_BREAK)
    .limit(limit);
  return lockFreeRows(db, query).execute();
}

/**
 * The reader of each owner's nudges at `now`: the owner, or the last in the chain of covers. The covers of all owners
 * are read together, with one query for each link. An owner whose cover is unknown has no reader here.
 */
async function readersOf(db: Kysely<Tables>, owners: People, now: number): Promise<People> {
  const readers = new Map<string, Person>();
  let chains = new Map<string, Chain>([...owners].map(([key, owner]) => [key, [owner]]));
  while (chains.size > 0) {
    const links = [...chains].map(([key, chain]) => ({ key, chain, next: nextCover(chain, now) }));
    for (const { key, chain, next } of links) if (next === null) readers.set(key, chain.at(-1) ?? chain[0]);
    const covered = links.flatMap(({ next, ...link }) => (next === null ? [] : [{ ...link, next }]));
    const covers = await peopleBy(
      db,
      covered.map(({ chain: [{ teamId }], next }) => [teamId, next] as const),
    );
    chains = new Map(
      covered.flatMap(({ key, chain, next }) => {
        const cover = covers.get(keyOf(chain[0].teamId, next));
        return cover ? [[key, [...chain, cover]] as const] : [];
      }),
    );
  }
  return readers;
}

/**
 * Replaces, for every owner whose reader has a daily limit, the due threads in `rows` with the most urgent ones, and
 * returns how many nudges the reader may still get today. Other threads stay as they are, without further queries.
 */
export async function applyQuotas(
  db: Kysely<Tables>,
  rows: readonly ThreadRow[],
  owners: People,
  now: number,
): Promise<WithinQuota> {
  const quotas = new Map<string, DailyQuota>();
  const chosen: ThreadRow[] = [];
  for (const [key, reader] of await readersOf(db, owners, now)) {
    const isLimited = reader.dailyLimit !== null;
    const count = isLimited ? await countNudges(db, reader, quotaBegins(reader, now)) : 0;
    const quota = dailyQuota(reader, count);
    if (quota === null) continue;
    quotas.set(key, quota);
    const own = rows.filter((row) => keyOf(row.team_id, row.owner_id) === key);
    const [first] = own;
    chosen.push(...(first && quota.left > 0 ? await mostUrgent(db, first, now, own.length) : own));
  }
  const quotaOf = (row: ThreadRow) => quotas.get(keyOf(row.team_id, row.owner_id)) ?? null;
  return { rows: [...rows.filter((row) => quotaOf(row) === null), ...chosen], quotaOf };
}
