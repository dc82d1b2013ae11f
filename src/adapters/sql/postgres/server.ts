import { type Kysely, sql } from 'kysely';
import { DATABASE_NOW } from '../leases/leases.ts';
import { postgresError } from './store-errors.ts';

/** `server_version_num` of the oldest supported PostgreSQL, and of the first version that Ghostwatch was not tested on. */
const OLDEST = 140_000;
const UNTRIED = 190_000;

/** The properties of a server. */
export interface Server {
  readonly version: number;
  readonly encoding: string;
  /** Whether it is a standby, or is set to read-only. */
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

/** Throws StoreError if the server is too old, uses another encoding, or is read-only. */
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
