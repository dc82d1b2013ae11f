import { type Kysely, sql } from 'kysely';
import { DATABASE_NOW } from '../leases/leases.ts';
import { postgresError } from './store-errors.ts';

/** `server_version_num` of the oldest PostgreSQL that Ghostwatch works on, and of the first one that it was not tried on. */
const OLDEST = 140_000;
const UNTRIED = 190_000;

/** What a server says of itself. */
export interface Server {
  readonly version: number;
  readonly encoding: string;
  /** It copies another server, or was set to take no changes. */
  readonly is_read_only: boolean;
  readonly fsync: string;
  readonly synchronous_commit: string;
  readonly max_connections: number;
  /** UTC ms */
  readonly time: number;
}

export async function serverOf<T>(db: Kysely<T>): Promise<Server> {
  const { rows } = await sql<Server>`select
    current_setting('server_version_num')::int as version,
    current_setting('server_encoding') as encoding,
    current_setting('transaction_read_only') = 'on' as is_read_only,
    current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as synchronous_commit,
    current_setting('max_connections')::int as max_connections,
    ${DATABASE_NOW} as time`.execute(db);
  return rows[0] as Server;
}

export function isUntried({ version }: Server): boolean {
  return version >= UNTRIED;
}

/** Throws StoreError when the server is too old, keeps texts in another encoding, or takes no changes. */
export function requireSuitable({ version, encoding, is_read_only }: Server, place: string): void {
  const unsuitable = (detail: string) => postgresError('unsuitable', place, { detail: ` ${detail}` });
  if (version < OLDEST) {
    throw unsuitable(`Its server is PostgreSQL ${Math.floor(version / 10_000)}; use 14 to 18.`);
  }
  if (encoding !== 'UTF8') {
    throw unsuitable(
      `Its encoding is ${encoding}; create one with: create database NAME encoding 'UTF8' template template0.`,
    );
  }
  if (is_read_only) throw postgresError('read_only', place);
}
