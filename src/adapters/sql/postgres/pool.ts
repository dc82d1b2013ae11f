import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { StoreError } from '../../../ports/store.ts';
import { toPostgresError } from './store-errors.ts';

/** Maximum wait (ms) for a connection, from the server or from the pool. */
const CONNECT_WITHIN = 5_000;
/**
 * Maximum duration of a statement (ms). The server's own limit is shorter, so that it normally reports the error;
 * this one is for connections that died silently.
 */
const ANSWER_WITHIN = 30_000;

/** Starts a transaction with its own limits: connection poolers reject or drop limits that are set for a connection. */
export const TRANSACTION = [
  'begin isolation level read committed',
  'set local synchronous_commit = on',
  'set local statement_timeout = 20000',
  'set local lock_timeout = 10000',
  'set local idle_in_transaction_session_timeout = 20000',
  // The transaction id, to ask for its status if the response to the commit is lost.
  'select pg_current_xact_id()::text as xid',
].join('; ');

const { INT8, NUMERIC, JSON: JSON_TYPE } = types.builtins;

/** The parser of a column type: integers, including moments (UTC ms), become numbers; JSON stays text, as in SQLite. */
function parserOf(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8 || oid === NUMERIC) return Number;
  if (oid === JSON_TYPE) return String;
  return types.getTypeParser(oid, format as 'text');
}

/** Wraps a connection so that its errors become StoreErrors; a broken connection is not used again. */
function withStoreErrors(client: PoolClient, place: string): PostgresPoolClient {
  let isBroken = false;
  const query = async (...args: unknown[]): Promise<unknown> => {
    try {
      const result = await (client.query as (...args: unknown[]) => Promise<unknown>)(...args);
      // For several statements at once, the result is that of the last one.
      return Array.isArray(result) ? result.at(-1) : result;
    } catch (error) {
      const storeError = toPostgresError(error, place);
      if (storeError instanceof StoreError && storeError.code === 'away') isBroken = true;
      throw storeError;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release(isBroken) };
}

/**
 * Creates a pool of connections to PostgreSQL, opened as needed.
 * @param url postgres://USER:PASSWORD@HOST:PORT/DATABASE
 * @param place the name of the database in messages
 * @param max maximum number of connections
 * @param verify checks each new connection before it is used
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
  // Without a listener, a lost connection would end the process; its user gets the error from the statement.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    connect: async () => {
      try {
        return withStoreErrors(await pool.connect(), place);
      } catch (error) {
        throw toPostgresError(error, place);
      }
    },
    end: () => pool.end(),
  };
}
