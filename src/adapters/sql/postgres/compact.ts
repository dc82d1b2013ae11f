import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Remnant } from '../../../ports/privacy-store.ts';
import { PERSONAL_TABLES } from '../privacy/text-columns.ts';
import { toPostgresError } from './store-errors.ts';

/** Longest wait (ms) for other transactions, which is more than the bot's own may take; and the time between two looks. */
const OTHERS_WITHIN = 30_000;
const LOOK_EVERY = 50;

/** The transactions of this database that are under way, without our own. Every role may read them. */
const UNDER_WAY = `
  select virtualxid from pg_locks join pg_stat_activity using (pid)
  where locktype = 'virtualxid' and datname = current_database() and pid <> pg_backend_pid()`;

async function underWay(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ virtualxid: string }>(UNDER_WAY);
  return new Set(rows.map(({ virtualxid }) => virtualxid));
}

/** Waits until every transaction that is under way now has ended; false if one of them takes too long. */
async function othersEnded(client: Client): Promise<boolean> {
  const before = await underWay(client);
  for (const began = performance.now(); ; await wait(LOOK_EVERY)) {
    const now = await underWay(client);
    if (![...before].some((one) => now.has(one))) return true;
    if (performance.now() - began > OTHERS_WITHIN) return false;
  }
}

/**
 * Rewrites the tables with data about clients, since an ordinary vacuum frees the space but leaves the bytes, and the
 * planner's samples of their values. The latter needs the rights of the database owner; without them, later statistics
 * replace the samples. A rewrite keeps deleted rows that an older transaction could still read, so it waits for those.
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
    await client.query('vacuum full pg_statistic').catch(() => undefined);
    return haveEndedAgain ? ['server_log'] : ['server_log', 'older_reads'];
  } catch (error) {
    throw toPostgresError(error, place);
  } finally {
    await client.end().catch(() => undefined);
  }
}
