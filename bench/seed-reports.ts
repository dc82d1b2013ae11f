import { type Kysely, sql } from 'kysely';
import { engineOf } from '../src/adapters/sql/engine.ts';
import type { Tables } from '../src/adapters/sql/schema.ts';
import { NOW, TEAM } from './seed.ts';

const DAY = 86_400_000;
const PEOPLE = 100;

/** Ten events of a client, in days after the first message: two silences, a reply, three follow-ups. */
const STORY: readonly (readonly [day: number, kind: string, payload: object])[] = [
  [0, 'added', {}],
  [3, 'nudged', { step: 0, remedy: 'check_in', to: 'U1' }],
  [3.1, 'followed_up', { via: 'email', wording: { kind: 'check_in', variant: 0, isCustom: false } }],
  [7, 'replied', {}],
  [9, 'answered', {}],
  [12, 'nudged', { step: 0, remedy: 'check_in', to: 'U1' }],
  [12.1, 'followed_up', { via: 'email', wording: { kind: 'check_in', variant: 1, isCustom: true } }],
  [17, 'nudged', { step: 1, remedy: 'call', to: 'U1' }],
  [17.1, 'followed_up', { via: 'phone', wording: { kind: 'call', variant: 0 } }],
];
const ANSWERED_AFTER = 9;
const ENDED_AFTER = 20;

/** Fills an empty database with clients of one year and ten events each; every second one is closed. */
export async function seedReports(db: Kysely<Tables>, threads: number): Promise<void> {
  const numbers = (count: number) =>
    sql`with recursive n (i) as (select cast(1 as bigint) union all select i + 1 from n where i < ${sql.lit(count)})`;
  const start = sql`${sql.lit(NOW - 360 * DAY)} + (i % 330) * ${sql.lit(DAY)}`;
  const closed = sql`i % 2 = 0`;
  await sql`insert into workspaces (team_id, last_thread_number) values (${TEAM}, ${threads})`.execute(db);
  await sql`${numbers(PEOPLE)} insert into people (team_id, user_id, name, time_zone, locale, profile_synced_at)
    select ${sql.lit(TEAM)}, 'U' || i, 'Person ' || i, 'Europe/Berlin', 'en-GB', ${sql.lit(NOW)} from n`.execute(
    db,
  );
  await sql`${numbers(threads)} insert into client_threads (team_id, number, owner_id, added_by, created_at, client,
      client_key, topic, category, channel, language, search_text, status, waiting_on, silent_since, episode, step,
      follow_ups, version, next_nudge_at, amount_minor, amount_currency, outcome, closed_at)
    select ${sql.lit(TEAM)}, i, 'U' || (1 + i % ${sql.lit(PEOPLE)}), 'U1', ${start}, 'Client ' || i, 'client ' || i,
      'Website relaunch', case i % 5 when 0 then 'offer' when 1 then 'invoice' when 2 then 'project' when 3 then 'support'
        else 'general' end, 'email', 'en', 'client ' || i, case when ${closed} then 'closed' else 'open' end, 'client',
      ${start} + ${sql.lit(ANSWERED_AFTER * DAY)}, 3, 2, 2, 10,
      case when ${closed} then null else ${sql.lit(NOW)} + (i % 60 - 5) * ${sql.lit(DAY)} end,
      case when i % 4 = 0 then null else i % 1000 * 10000 end,
      case i % 4 when 0 then null when 1 then 'USD' else 'EUR' end,
      case when ${closed} then case i % 6 when 0 then 'won' when 2 then 'declined' else 'ghosted' end end,
      case when ${closed} then ${start} + ${sql.lit(ENDED_AFTER * DAY)} end from n`.execute(db);
  for (const [index, [day, kind, payload]] of STORY.entries()) {
    const at = sql`${start} + ${sql.lit(Math.round(day * DAY))}`;
    await sql`${numbers(threads)} insert into thread_events
        (team_id, thread_number, position, occurred_at, recorded_at, by, kind, payload)
      select ${sql.lit(TEAM)}, i, ${sql.lit(index + 1)}, ${at}, ${at}, 'U1', ${sql.lit(kind)},
        ${sql.lit(JSON.stringify(payload))} from n`.execute(db);
  }
  const end = sql`${start} + ${sql.lit(ENDED_AFTER * DAY)}`;
  const ending = sql`case when ${closed} then '{"reason":null,"outcome":"' ||
    case i % 6 when 0 then 'won' when 2 then 'declined' else 'ghosted' end || '"}' else '{"text":"call later"}' end`;
  await sql`${numbers(threads)} insert into thread_events
      (team_id, thread_number, position, occurred_at, recorded_at, by, kind, payload)
    select ${sql.lit(TEAM)}, i, 10, ${end}, ${end}, 'U1', case when ${closed} then 'closed' else 'noted' end,
      ${ending} from n`.execute(db);
}

/** Does what the engine does by itself in the hours after so many changes. */
export async function tidy(db: Kysely<Tables>): Promise<void> {
  await (engineOf(db) === 'postgres' ? sql`vacuum analyze` : sql`analyze`).execute(db);
}
