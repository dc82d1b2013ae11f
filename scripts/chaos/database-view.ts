import Database from 'better-sqlite3';
import { Pool } from 'pg';

/** A nudge without a clear answer; `attempted_at` in UTC ms. */
export interface DoubtfulRow {
  readonly id: string;
  readonly attempts: number;
  readonly attempted_at: number;
}

/** Reads the bot's database from outside. Rejects while the database is down. */
export interface DatabaseView {
  doubtful(): Promise<readonly DoubtfulRow[]>;
  /** How many nudges are queued, being sent or without a clear answer. */
  unsettled(): Promise<number>;
  close(): Promise<void>;
}

const DOUBTFUL = `select id, attempts, attempted_at from nudges where state in ('sending', 'unknown')`;
const UNSETTLED = `select count(*) as count from nudges where state in ('queued', 'sending', 'unknown')`;

export function sqliteView(file: string): DatabaseView {
  const database = new Database(file, { readonly: true, timeout: 5000 });
  return {
    doubtful: async () => database.prepare(DOUBTFUL).all() as DoubtfulRow[],
    unsettled: async () => database.prepare(UNSETTLED).pluck().get() as number,
    close: async () => void database.close(),
  };
}

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
    close: () => pool.end(),
  };
}
