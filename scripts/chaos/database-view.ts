import Database from 'better-sqlite3';
import { Pool } from 'pg';

/** A nudge without a clear answer; `attempted_at` in UTC ms. */
export interface DoubtfulRow {
  readonly id: string;
  readonly attempts: number;
  readonly attempted_at: number;
}

/** A thread, and when (UTC ms) its next nudge is due. */
export interface DueRow {
  readonly team_id: string;
  readonly number: number;
  readonly owner_id: string;
  readonly next_nudge_at: number;
}

/** Reads the bot's database from outside. Rejects while the database is down. */
export interface DatabaseView {
  doubtful(): Promise<readonly DoubtfulRow[]>;
  /** How many nudges are queued, being sent or without a clear answer. */
  unsettled(): Promise<number>;
  threads(): Promise<readonly DueRow[]>;
  /** Stores when the next nudges are due; no bot may be running. */
  plan(rows: readonly DueRow[]): Promise<void>;
  close(): Promise<void>;
}

const DOUBTFUL = `select id, attempts, attempted_at from nudges where state in ('sending', 'unknown')`;
const UNSETTLED = `select count(*) as count from nudges where state in ('queued', 'sending', 'unknown')`;
const THREADS = `select team_id, number, owner_id, next_nudge_at from client_threads order by team_id, number`;

export function sqliteView(file: string): DatabaseView {
  const database = new Database(file, { timeout: 5000 });
  return {
    doubtful: async () => database.prepare(DOUBTFUL).all() as DoubtfulRow[],
    unsettled: async () => database.prepare(UNSETTLED).pluck().get() as number,
    threads: async () => database.prepare(THREADS).all() as DueRow[],
    plan: async (rows) => {
      const plan = database.prepare(
        'update client_threads set next_nudge_at = ? where team_id = ? and number = ?',
      );
      database.transaction(() => {
        for (const { next_nudge_at, team_id, number } of rows) plan.run(next_nudge_at, team_id, number);
      })();
    },
    close: async () => void database.close(),
  };
}

const PLAN = `update client_threads set next_nudge_at = planned.next_nudge_at
  from json_to_recordset($1) as planned (team_id text, number bigint, next_nudge_at bigint)
  where client_threads.team_id = planned.team_id and client_threads.number = planned.number`;

export function postgresView(url: string): DatabaseView {
  const pool = new Pool({ connectionString: url, max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    doubtful: async () => {
      const { rows } = await pool.query(DOUBTFUL);
      return rows.map(({ id, attempts, attempted_at }) => ({
        id,
        attempts: Number(attempts),
        attempted_at: Number(attempted_at),
      }));
    },
    unsettled: async () => Number((await pool.query(UNSETTLED)).rows[0].count),
    threads: async () => {
      const { rows } = await pool.query(THREADS);
      return rows.map((row) => ({
        ...row,
        number: Number(row.number),
        next_nudge_at: Number(row.next_nudge_at),
      }));
    },
    plan: async (rows) => void (await pool.query(PLAN, [JSON.stringify(rows)])),
    close: () => pool.end(),
  };
}
