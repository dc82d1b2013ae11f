import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { NOW, TEAM } from './seed.ts';

/** As many threads in one transaction as we take. */
const BATCH = 100;
const NUDGE_COLUMNS =
  'id, team_id, thread_number, episode, step, kind, remedy, recipient_id, tried_recipients, thread_version, state, claimed_at, available_at, attempted_at, attempts, sent_at, channel_id, message_ts, error';
const THREAD_COLUMNS =
  'team_id, number, owner_id, added_by, created_at, client, client_key, context, via, language, search_text, status, waiting_on, silent_since, episode, step, follow_ups, version, next_nudge_at';

type Row = Record<string, string | number | null>;

/** The same reads and writes in the same transactions, by hand on the driver and without a thought. */
export function bare(file: string) {
  const database = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    database.pragma(pragma);
  }
  const due = database.prepare(
    'select * from client_threads where next_nudge_at <= ? order by next_nudge_at limit ?',
  );
  const person = database.prepare('select * from people where team_id = ? and user_id = ?');
  const insertNudge = database.prepare(
    `insert into nudges (${NUDGE_COLUMNS}) values (?, ?, ?, ?, ?, 'step', 'check_in', ?, '[]', ?, 'queued', ?, ?, null, 0, null, null, null, null) on conflict do nothing`,
  );
  const moveOn = database.prepare(
    'update client_threads set step = ?, last_nudge_at = ?, version = ?, next_nudge_at = ? where team_id = ? and number = ? and version = ?',
  );
  const claimBatch = database.transaction(() => {
    const rows = due.all(NOW, BATCH) as Row[];
    for (const row of rows) {
      person.get(row.team_id, row.owner_id);
      const version = Number(row.version) + 1;
      insertNudge.run(
        ...[randomUUID(), row.team_id, row.number, row.episode, row.step],
        ...[row.owner_id, version, NOW, NOW],
      );
      moveOn.run(1, NOW, version, NOW + 1e9, row.team_id, row.number, row.version);
    }
    return rows.length;
  });

  const queued = database.prepare(
    "select * from nudges where state = 'queued' and available_at <= ? order by team_id, recipient_id, available_at limit ?",
  );
  const thread = database.prepare('select * from client_threads where team_id = ? and number = ?');
  const history = database.prepare(
    'select * from thread_events where team_id = ? and thread_number = ? order by position',
  );
  const start = database.prepare(
    "update nudges set state = 'sending', attempted_at = ?, available_at = ?, attempts = attempts + 1 where team_id = ? and id = ? and state = 'queued' returning *",
  );
  const settleNudge = database.prepare(
    "update nudges set state = 'sent', channel_id = 'D1', message_ts = ?, sent_at = ?, error = null where team_id = ? and id = ? and state in ('sending', 'unknown', 'queued')",
  );
  const position = database.prepare(
    'select coalesce(max(position), 0) as last from thread_events where team_id = ? and thread_number = ?',
  );
  const append = database.prepare('insert into thread_events values (?, ?, ?, ?, ?, ?, ?, ?)');
  const settle = database.transaction((row: Row) => {
    settleNudge.run(String(row.id), NOW, row.team_id, row.id);
    const { last } = position.get(row.team_id, row.thread_number) as { last: number };
    append.run(row.team_id, row.thread_number, last + 1, NOW, NOW, null, 'nudged', '{}');
  });

  const number = database.prepare(
    'insert into workspaces (team_id, last_number) values (?, 1) on conflict (team_id) do update set last_number = last_number + 1 returning last_number',
  );
  const insertThread = database.prepare(
    `insert into client_threads (${THREAD_COLUMNS}) values (?, ?, ?, ?, ?, 'Bench', 'bench', 'general', 'email', 'en', 'bench', 'open', 'client', ?, 1, 0, 0, 1, ?)`,
  );
  const add = database.transaction(() => {
    const { last_number } = number.get(TEAM) as { last_number: number };
    insertThread.run(TEAM, last_number, 'U0', 'U0', NOW, NOW, NOW + 1e9);
    position.get(TEAM, last_number);
    append.run(TEAM, last_number, 1, NOW, NOW, 'U0', 'added', '{}');
  });

  return {
    idle: () => due.all(NOW, BATCH),
    claim: () => {
      while (claimBatch() === BATCH);
    },
    send: () => {
      for (
        let rows = queued.all(NOW, BATCH) as Row[];
        rows.length > 0;
        rows = queued.all(NOW, BATCH) as Row[]
      ) {
        for (const row of rows) {
          thread.get(row.team_id, row.thread_number);
          person.get(row.team_id, row.recipient_id);
          history.all(row.team_id, row.thread_number);
          start.get(NOW, NOW, row.team_id, row.id);
          settle(row);
        }
      }
    },
    insert: () => {
      add();
    },
    close: () => database.close(),
  };
}
