import type { PoolClient } from 'pg';

/**
 * Names where the data come from: the timeline of the server, which a failover to a copy changes, and the database, which a
 * restored backup changes. Null where the server does not say.
 */
const ORIGIN = `select case when pg_is_in_recovery() then null else
  substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) || '/' ||
  (select oid from pg_database where datname = current_database()) end as origin`;

const NOW = 'cast(extract(epoch from clock_timestamp()) * 1000 as bigint)';

/**
 * Notes where the data come from now. Where they came from another place before, the last commits may be lost: then what
 * waits to be sent is looked for in Slack first. One statement, so that of several replicas one notes it.
 */
const NOTE = `with known as (select origin from database_origin where id = 1 and origin <> $1 for update),
  noted as (update database_origin
    set origin = $1, recovered_at = case when known.origin = '' then recovered_at else ${NOW} end
    from known where id = 1 returning known.origin as was)
  update nudges set state = 'unknown', attempted_at = coalesce(attempted_at, claimed_at), available_at = ${NOW}
  where state = 'queued' and exists (select 1 from noted where was <> '')`;

/** Looks, on each new connection, whether the data still come from the same place: a failover ends all connections. */
export interface OriginCheck {
  /** From now on new connections are looked at; the tables are there. */
  begin(): void;
  /** Rejects when it cannot be noted: then nothing may be sent. */
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
      const origin = rows[0]?.origin ?? null;
      if (origin === null || origin === known) return;
      await client.query(NOTE, [origin]);
      known = origin;
    },
  };
}
