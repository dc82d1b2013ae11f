import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresError } from './store-errors.ts';

const ATTEMPTS = 6;
/** The delay (ms) between two attempts. */
const PAUSE = 1000;
const ANSWER_WITHIN = 3000;

type Status = 'committed' | 'aborted' | 'in progress' | null;

/** Asks on a separate connection, because all connections of the pool may be waiting for this very answer. */
async function ask(url: string, xid: string): Promise<Status> {
  const client = new Client({
    connectionString: url,
    application_name: 'ghostwatch',
    connectionTimeoutMillis: ANSWER_WITHIN,
    query_timeout: ANSWER_WITHIN,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ status: Status }>('select pg_xact_status($1::xid8) as status', [
      xid,
    ]);
    return rows[0]?.status ?? null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Returns whether a transaction was committed; retries for a few seconds while the server cannot be reached.
 * @throws StoreError `uncertain` if that cannot be found out
 */
export async function wasCommitted(url: string, place: string, xid: string): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const status = await ask(url, xid).catch(() => null);
    if (status === 'committed' || status === 'aborted') return status === 'committed';
    if (attempt < ATTEMPTS) await wait(PAUSE);
  }
  throw postgresError('uncertain', place);
}
