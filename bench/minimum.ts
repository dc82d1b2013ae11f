import { randomUUID } from 'node:crypto';
import type { Driver } from './drivers.ts';
import { NOW, TEAM } from './seed.ts';

/** How many nudges one transaction claims, and how many messages share a commit when they are sent. */
const BATCH = 100;
const GROUP = 8;

/**
 * The fewest writes that have the same lasting effect, in hand-written SQL: one select, one insert and one update for a
 * batch; for a group, one commit that marks it as being sent and one that settles it. Nothing is decided, drawn or checked.
 */
export function minimum(db: Driver) {
  const isSqlite = db.engine === 'sqlite';
  const list = (length: number, fields: string, columns: string) =>
    isSqlite
      ? `materialized (select ${fields} from json_each($1))`
      : `materialized (select * from json_to_recordset($1::json) as list(${columns}) limit ${length})`;
  const INSERT = isSqlite
    ? `insert into nudges (id, team_id, thread_number, episode, step, kind, remedy, recipient_id, tried_recipients,
        thread_version, state, claimed_at, available_at, attempts, urgency)
       select value ->> 'id', '${TEAM}', value ->> 'number', 1, value ->> 'step', 'nudge', 'check_in', value ->> 'owner', '[]', 2,
        'queued', ${NOW}, ${NOW}, 0, value ->> 'urgency' from json_each($1)`
    : `insert into nudges (id, team_id, thread_number, episode, step, kind, remedy, recipient_id, tried_recipients,
        thread_version, state, claimed_at, available_at, attempts, urgency)
       select id, '${TEAM}', number, 1, step, 'nudge', 'check_in', owner, '[]', 2, 'queued', ${NOW}, ${NOW}, 0, urgency
       from json_to_recordset($1::json) as list(id text, number bigint, step bigint, owner text, urgency text)`;
  const ADVANCE = `with next as ${list(BATCH, "'T1' as team_id, value ->> 'number' as number", 'number bigint, id text, step bigint, owner text')}
    update client_threads set step = client_threads.step + 1, last_nudge_at = ${NOW}, ignored_nudges = ignored_nudges + 1, version = version + 1, next_nudge_at = ${NOW + 1e9}
    from next where client_threads.team_id = '${TEAM}' and client_threads.number = next.number`;
  const MARK = `with started as ${list(GROUP, "value ->> 'id' as id", 'id text, number bigint')}
    update nudges set state = 'sending', attempted_at = ${NOW}, available_at = ${NOW + 40_000}, attempts = attempts + 1 from started where nudges.id = started.id`;
  const SETTLE = `with done as ${list(GROUP, "value ->> 'id' as id", 'id text, number bigint')}
    update nudges set state = 'sent', sent_at = ${NOW}, channel_id = 'D1', message_ts = '1' from done where nudges.id = done.id`;
  const LINES = `with done as ${list(GROUP, "value ->> 'number' as number", 'id text, number bigint')}
    insert into thread_events (team_id, thread_number, position, occurred_at, recorded_at, kind, payload)
    select '${TEAM}', number, 1 + (select max(position) from thread_events as known
      where known.team_id = '${TEAM}' and known.thread_number = done.number), ${NOW}, ${NOW}, 'nudged',
      '{"step":0,"remedy":"check_in","to":"U0000"}' from done`;

  async function claimBatch(): Promise<number> {
    let found = 0;
    await db.transaction(async () => {
      const rows = await db.query(
        `select number, step, owner_id as owner from client_threads where next_nudge_at <= ${NOW}
         order by next_nudge_at limit ${BATCH} ${isSqlite ? '' : 'for no key update skip locked'}`,
      );
      found = rows.length;
      if (found === 0) return;
      const json = JSON.stringify(
        rows.map((row) => ({ ...row, id: randomUUID(), urgency: `1/020697/${row.number}` })),
      );
      await db.query(INSERT, [json]);
      await db.query(ADVANCE, [json]);
    });
    return found;
  }

  return {
    idle: () => db.query(`select 1 from client_threads where next_nudge_at <= ${NOW} limit 1`),
    claim: async () => {
      while ((await claimBatch()) === BATCH);
    },
    send: async () => {
      const rows = await db.query(
        `select id, thread_number as number from nudges where state = 'queued' and team_id = '${TEAM}' and available_at <= ${NOW}
         order by recipient_id`,
      );
      for (let from = 0; from < rows.length; from += GROUP) {
        const json = JSON.stringify(rows.slice(from, from + GROUP));
        await db.transaction(async () => void (await db.query(MARK, [json])));
        await db.transaction(async () => {
          await db.query(SETTLE, [json]);
          await db.query(LINES, [json]);
        });
      }
    },
    insert: () =>
      db.transaction(async () => {
        const [row] = await db.query(
          `update workspaces set last_thread_number = last_thread_number + 1 where team_id = '${TEAM}'
           returning last_thread_number as number`,
        );
        await db.query(
          `insert into client_threads (team_id, number, owner_id, added_by, created_at, client, client_key, category,
             channel, language, search_text, status, waiting_on, silent_since, episode, step, follow_ups, version, next_nudge_at)
           values ('${TEAM}', $1, 'U0', 'U0', ${NOW}, 'Bench', 'bench', 'offer', 'email', 'en', 'bench', 'open', 'client',
             ${NOW}, 1, 0, 0, 1, ${NOW + 1e9})`,
          [row?.number],
        );
        await db.query(
          `insert into thread_events (team_id, thread_number, position, occurred_at, recorded_at, by, kind, payload)
           values ('${TEAM}', $1, 1, ${NOW}, ${NOW}, 'U0', 'added', '{}')`,
          [row?.number],
        );
      }),
    close: db.close,
  };
}
