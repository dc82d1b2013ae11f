import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Remnant } from '../../../ports/privacy-store.ts';
import { StoreError } from '../../../ports/store.ts';
import { PERSONAL_TABLES } from '../privacy/text-columns.ts';
import { toPostgresError } from './store-errors.ts';

/** Longest wait (ms) for other transactions, which is more than the bot's own may take; and the time between two looks. */
const OTHERS_WITHIN = 30_000;
const LOOK_EVERY = 50;

const NEXT_XID = 'select pg_snapshot_xmax(pg_current_snapshot())::text as next';
const ARE_PAST = 'select pg_snapshot_xmin(pg_current_snapshot()) >= cast($1 as xid8) as past';
/** The transactions of this database that are under way, without our own. Every role may read them. */
const UNDER_WAY = `
  select virtualxid from pg_locks join pg_stat_activity using (pid)
  where locktype = 'virtualxid' and datname = current_database() and pid <> pg_backend_pid()`;

async function underWay(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ virtualxid: string }>(UNDER_WAY);
  return rows.map(({ virtualxid }) => virtualxid);
}

/** Waits until something is true; false if that does not come about before `deadline` (monotonic ms). */
async function until(isTrue: () => Promise<boolean>, deadline: number): Promise<boolean> {
  for (; ; await wait(LOOK_EVERY)) {
    if (await isTrue()) return true;
    if (performance.now() > deadline) return false;
  }
}

/**
 * Waits until no transaction can read rows that are deleted by now; false if that takes too long. A transaction reads
 * them if it began earlier, or while an earlier one was still writing, even in another database of the server.
 */
async function othersEnded(client: Client): Promise<boolean> {
  const deadline = performance.now() + OTHERS_WITHIN;
  const [first] = (await client.query<{ next: string }>(NEXT_XID)).rows;
  const arePast = async () => {
    const [row] = (await client.query<{ past: boolean }>(ARE_PAST, [first?.next])).rows;
    return row?.past === true;
  };
  if (!(await until(arePast, deadline))) return false;
  const before = await underWay(client);
  return until(async () => {
    const now = await underWay(client);
    return !before.some((one) => now.includes(one));
  }, deadline);
}

/**
 * Rewrites the tables with data about clients, since an ordinary vacuum frees the space but leaves the bytes, and the
 * planner's samples of their values. The latter needs the rights of the database owner; without them, later statistics
 * replace the samples. A rewrite keeps deleted rows that another transaction could still read, so it waits for those.
 * @returns what may still contain deleted data
 */
export async function compactPostgres(url: string, place: string): Promise<readonly Remnant[]> {
  const client = new Client({ connectionString: url, application_name: 'ghostwatch' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const haveEnded = await othersEnded(client);
    for (const table of PERSONAL_TABLES) await client.query(`vacuum (full, analyze) ${table}`);
    // The samples were replaced a moment ago, and others may still read the old ones.
    const haveEndedAgain = haveEnded && (await othersEnded(client));
    await client.query('vacuum full pg_statistic');
    return haveEndedAgain ? ['server_log'] : ['server_log', 'older_reads'];
  } catch (error) {
    const inWords = toPostgresError(error, place);
    if (inWords instanceof StoreError && inWords.code === 'busy') return ['server_log', 'older_reads'];
    throw inWords;
  } finally {
    await client.end().catch(() => undefined);
  }
}
