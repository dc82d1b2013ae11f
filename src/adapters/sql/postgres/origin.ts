import type { PoolClient } from 'pg';

/**
 * Returns an id of the source of the data: the server's timeline, which changes with a failover to a replica, and the
 * database and its table of nudges, of which one is made anew when a backup is restored. Null on a standby.
 */
const ORIGIN = `select case when pg_is_in_recovery() then null else concat_ws('/',
  substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8),
  (select oid from pg_database where datname = current_database()), cast('nudges' as regclass)::oid) end as origin`;

/** The id of the server's data folder: a backup may be restored to a new server, whose other ids may be the same. */
const SYSTEM = 'select system_identifier::text as id from pg_control_system()';
const NOT_ALLOWED = '42501';

/** Returns the id of the server's data folder; an empty text where the provider of the server keeps it secret. */
async function systemOf(client: Pick<PoolClient, 'query'>): Promise<string> {
  try {
    return (await client.query<{ id: string }>(SYSTEM)).rows[0]?.id ?? '';
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === NOT_ALLOWED) return '';
    throw error;
  }
}

const NOW = 'cast(extract(epoch from clock_timestamp()) * 1000 as bigint)';

/**
 * Stores the source of the data. If it has changed, the last commits may be lost, and pending nudges are searched for
 * in Slack first. It is a single statement, so that only one of several replicas does this.
 */
const NOTE = `with known as (select origin from database_origin where id = 1 and origin <> $1 for update),
  noted as (update database_origin
    set origin = $1, recovered_at = case when known.origin = '' then recovered_at else ${NOW} end
    from known where id = 1 returning known.origin as was)
  update nudges set state = 'unknown', attempted_at = coalesce(attempted_at, claimed_at), available_at = ${NOW}
  where state = 'queued' and exists (select 1 from noted where was <> '')`;

/** Checks on each new connection whether the source of the data is still the same: a failover ends all connections. */
export interface OriginCheck {
  /** Starts the checks; the tables must exist. */
  begin(): void;
  /** Rejects if the source cannot be stored: then nothing may be sent. */
  verify(client: Pick<PoolClient, 'query'>): Promise<void>;
}

export function createOriginCheck(): OriginCheck {
  let isOn = false;
  let known: string | null = null;
  return {
    begin: () => {
      isOn = true;
    },
    verify: async (client) => {
      if (!isOn) return;
      const { rows } = await client.query<{ origin: string | null }>(ORIGIN);
      const place = rows[0]?.origin ?? null;
      if (place === null) return;
      const origin = `${await systemOf(client)}/${place}`;
      if (origin === known) return;
      await client.query(NOTE, [origin]);
      known = origin;
    },
  };
}
