import { administer } from './database.ts';

/** The server raises the error with this code, or ends the connection, at as many commits of changes. */
const TRIGGERS = `
  create table faults (code text, left_over bigint);
  insert into faults values ('', 0);
  create sequence tries;
  create function fail() returns trigger language plpgsql as $$
    declare fault faults;
    begin
      select * into fault from faults;
      if fault.left_over < nextval('tries') then return null; end if;
      if fault.code = 'end' then perform pg_terminate_backend(pg_backend_pid());
      else raise exception 'in the way' using errcode = fault.code; end if;
      return null;
    end $$;
  create constraint trigger failing after insert or update on client_threads deferrable initially deferred for each row execute function fail();
  create constraint trigger failing after insert or update on nudges deferrable initially deferred for each row execute function fail();
  create constraint trigger failing after insert or update on workspaces deferrable initially deferred for each row execute function fail()`;

/** Prepares a database, so that `refuseCommits` can be used. */
export async function refusingCommits(url: string): Promise<void> {
  await administer(TRIGGERS, url);
}

/**
 * Makes the server refuse the next commits of changes.
 * @param code the SQLSTATE that it raises; `end` ends the connection
 * @param times how many commits; 0 for no more
 */
export async function refuseCommits(url: string, code: string, times: number): Promise<void> {
  await administer(
    `update faults set code = '${code}', left_over = ${times}; alter sequence tries restart`,
    url,
  );
}
