import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { StoreError } from '../../../ports/store.ts';
import { toPostgresError } from './store-errors.ts';

/** How long to wait for a connection, from the server or from the pool (ms). */
const CONNECT_WITHIN = 5_000;
/**
 * How long a statement may take (ms). The server's own limit is shorter, so that it says what was wrong; this one is
 * for a connection that is dead without anybody having said so.
 */
const ANSWER_WITHIN = 30_000;

/** What a transaction sets for itself: a pooler between refuses or forgets limits that are set for a connection. */
export const TRANSACTION = [
  'begin isolation level read committed',
  'set local synchronous_commit = on',
  'set local statement_timeout = 20000',
  'set local lock_timeout = 10000',
  'set local idle_in_transaction_session_timeout = 20000',
  // Its number, by which its end can be asked for when the answer to the commit is lost.
  'select pg_current_xact_id()::text as xid',
].join('; ');

const { INT8, NUMERIC, JSON: JSON_TYPE } = types.builtins;

/** Whole numbers, moments (UTC ms) among them, are numbers; JSON is text, as in SQLite. */
function parserOf(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8 || oid === NUMERIC) return Number;
  if (oid === JSON_TYPE) return String;
  return types.getTypeParser(oid, format as 'text');
}

/** A connection whose errors are said in words; one that failed is not used again. */
function speaking(client: PoolClient, place: string): PostgresPoolClient {
  let isBroken = false;
  const query = async (...args: unknown[]): Promise<unknown> => {
    try {
      const result = await (client.query as (...args: unknown[]) => Promise<unknown>)(...args);
      // Of several statements at once, the last one answers.
      return Array.isArray(result) ? result.at(-1) : result;
    } catch (error) {
      const inWords = toPostgresError(error, place);
      if (inWords instanceof StoreError && inWords.code === 'away') isBroken = true;
      throw inWords;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release(isBroken) };
}

/**
 * Connections to PostgreSQL, opened as they are needed.
 * @param url postgres://USER:PASSWORD@HOST:PORT/DATABASE
 * @param place what the database is called in sentences
 * @param max how many connections there may be at once
 * @param verify looks at each new connection before it is used
 */
export function openPool(
  url: string,
  place: string,
  max: number,
  verify: (client: PoolClient) => Promise<void> = async () => undefined,
): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: 'ghostwatch',
    connectionTimeoutMillis: CONNECT_WITHIN,
    query_timeout: ANSWER_WITHIN,
    keepAlive: true,
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
    verify: (client, done) => void verify(client).then(() => done(), done),
  });
  // Without listeners a connection that ends would end the process; whoever uses it hears of it by its statement.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    connect: async () => {
      try {
        return speaking(await pool.connect(), place);
      } catch (error) {
        throw toPostgresError(error, place);
      }
    },
    end: () => pool.end(),
  };
}
