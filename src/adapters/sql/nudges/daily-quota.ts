import { type Kysely, sql } from 'kysely';
import { localDate, startOfDate } from '../../../domain/calendar/local-date.ts';
import type { DailyQuota } from '../../../domain/nudges/daily-quota.ts';
import { coverOf } from '../../../domain/people/cover.ts';
import type { Person } from '../../../domain/people/person.ts';
import { lockFreeRows } from '../engine.ts';
import { rowToPerson } from '../people/person-row.ts';
import type { PersonRow, Tables, ThreadRow } from '../schema.ts';
import { AMONG_EQUALS } from '../threads/urgency.ts';

/** Due threads with the remaining quota of their readers; null for readers without a daily limit. */
export interface WithinQuota {
  readonly rows: readonly ThreadRow[];
  readonly quotaOf: (row: ThreadRow) => DailyQuota | null;
}

type People = ReadonlyMap<string, PersonRow>;

const keyOf = (teamId: string, userId: string) => `${teamId}/${userId}`;

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
  return new Map(rows.map((row) => [keyOf(row.team_id, row.user_id), row]));
}

/** The number of nudges sent to somebody since their midnight or on the way to them; escalations do not count. */
async function gotToday(db: Kysely<Tables>, { teamId, userId, timeZone }: Person, now: number) {
  const midnight = startOfDate(localDate(now, timeZone), timeZone);
  // The states are literals in the statement, so that the indexes for single states are used.
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from nudges where team_id = ${teamId} and recipient_id = ${userId}
        and state = 'sent' and kind <> 'escalation' and sent_at >= ${midnight})
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
    .orderBy(AMONG_EQUALS)
    .limit(limit);
  return lockFreeRows(db, query).execute();
}

/** A chain of covers: the workspace, then the people, beginning with the owner. */
type Chain = readonly [teamId: string, ...userIds: string[]];

/** The last cover of each chain, by its key. */
async function lastCovers(db: Kysely<Tables>, chains: ReadonlyMap<string, Chain>, now: number) {
  const found = new Map<string, Person>();
  for (let open = chains; open.size > 0; ) {
    const lastOf = ([teamId, ...userIds]: Chain) => [teamId, userIds.at(-1) ?? ''] as const;
    const known = await peopleBy(db, [...open.values()].map(lastOf));
    const longer = new Map<string, Chain>();
    for (const [key, chain] of open) {
      const row = known.get(keyOf(...lastOf(chain)));
      if (!row) continue;
      const cover = rowToPerson(row);
      const next = coverOf(cover, now);
      if (next === null || chain.includes(next)) found.set(key, cover);
      else longer.set(key, [...chain, next]);
    }
    open = longer;
  }
  return found;
}

/** The reader of each owner's nudges, if that reader has a daily limit. */
async function limitedReaders(db: Kysely<Tables>, owners: People, now: number) {
  const readers = new Map<string, Person>();
  const covers = new Map<string, Chain>();
  for (const [key, row] of owners) {
    if (row.daily_limit === null && row.cover_id === null) continue;
    const owner = rowToPerson(row);
    const coverId = coverOf(owner, now);
    if (coverId !== null) covers.set(key, [row.team_id, owner.userId, coverId]);
    else if (owner.dailyLimit !== null) readers.set(key, owner);
  }
  for (const [key, reader] of await lastCovers(db, covers, now)) {
    if (reader.dailyLimit !== null) readers.set(key, reader);
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
  const readers = await limitedReaders(db, owners, now);
  if (readers.size === 0) return { rows, quotaOf: () => null };
  const quotas = new Map<string, DailyQuota>();
  const chosen: ThreadRow[] = [];
  for (const [key, reader] of readers) {
    const left = Math.max(0, (reader.dailyLimit ?? 0) - (await gotToday(db, reader, now)));
    quotas.set(key, { readerId: reader.userId, timeZone: reader.timeZone, left });
    const own = rows.filter((row) => keyOf(row.team_id, row.owner_id) === key);
    const [first] = own;
    chosen.push(...(first && left > 0 ? await mostUrgent(db, first, now, own.length) : own));
  }
  const others = rows.filter((row) => !readers.has(keyOf(row.team_id, row.owner_id)));
  return {
    rows: [...others, ...chosen],
    quotaOf: (row) => quotas.get(keyOf(row.team_id, row.owner_id)) ?? null,
  };
}
