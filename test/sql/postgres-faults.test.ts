import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { checkPostgres } from '../../src/adapters/sql/postgres/check-postgres.ts';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { freePort } from '../support/free-port.ts';
import { administer, emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { ADA, add, NOW, nudgeAll, person, TEAM } from './samples.ts';

const PLACE = 'postgres://db.example/ghostwatch';

/** The same database for another user, or on another port. */
function altered(
  url: string,
  changes: Partial<Pick<URL, 'username' | 'password' | 'port' | 'pathname'>>,
): string {
  return Object.assign(new URL(url), changes).href;
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

/** A user who owns nothing and may only connect; resolves with the URL for them. */
async function plainUser(url: string): Promise<string> {
  const user = `plain_${nameOf(url)}`;
  await administer(`create role ${user} login password 'secret'`);
  return altered(url, { username: user, password: 'secret' });
}

function refusal(url: string) {
  return openPostgresStore(url, PLACE).then(
    async (store) => {
      await store.close();
      throw new Error('it was opened');
    },
    (error: unknown) => error,
  );
}

describe.skipIf(noPostgres)(noPostgres ?? 'what can be wrong with PostgreSQL', () => {
  test('a server that is not there, a wrong password, a database that is missing: a sentence each, without the password', async () => {
    const url = await emptyDatabase();
    const cases = [
      [altered(url, { port: String(await freePort()) }), 'away', 'does not answer'],
      [altered(url, { password: 'wrong-password' }), 'no_access', 'Check user, password and database'],
      [altered(url, { pathname: '/nowhere' }), 'no_access', 'Check user, password and database'],
    ] as const;
    for (const [wrong, code, sentence] of cases) {
      const error = await refusal(wrong);
      expect(error).toMatchObject({
        name: 'StoreError',
        code,
        message: expect.stringContaining(sentence),
      });
      expect(String(error)).toContain(PLACE);
      expect(String(error)).not.toContain('wrong-password');
      expect(await checkPostgres(wrong, PLACE, NOW)).toMatchObject([{ about: 'Database', state: 'fault' }]);
    }
  });

  test('a user who may create nothing is told which right is missing, and nothing is left behind', async () => {
    const url = await emptyDatabase();
    // Before PostgreSQL 15, everybody may create tables in this schema.
    await administer('revoke create on schema public from public', url);
    const error = await refusal(await plainUser(url));
    expect(error).toMatchObject({ code: 'no_access', message: expect.stringContaining('grant create') });
    expect(await administer(`select 1 from pg_tables where schemaname = 'public'`, url)).toEqual([]);
  });

  test('a database that takes no changes, or keeps texts in another encoding, is refused by name', async () => {
    const url = await emptyDatabase();
    await administer(`alter database ${nameOf(url)} set default_transaction_read_only = on`);
    expect(await refusal(url)).toMatchObject({
      code: 'read_only',
      message: expect.stringContaining('primary'),
    });
    const latin = `latin_${nameOf(url)}`;
    await administer(`create database ${latin} encoding 'LATIN1' locale 'C' template template0`);
    expect(await refusal(altered(url, { pathname: `/${latin}` }))).toMatchObject({
      code: 'unsuitable',
      message: expect.stringContaining('LATIN1'),
    });
  });

  test('while replicas are replaced, an old one still starts on the database of a newer one that bears it', async () => {
    const url = await emptyDatabase();
    const running = await openPostgresStore(url, PLACE);
    await administer(
      `insert into kysely_migration values ('9999-future', ''); alter table people add column shoe_size bigint`,
      url,
    );
    const started = await openPostgresStore(url, PLACE);
    await started.people.save(person());
    expect(await running.people.find(TEAM, ADA)).toMatchObject({ name: 'Ada Berger' });
    expect(await checkPostgres(url, PLACE, NOW)).not.toContainEqual(
      expect.objectContaining({ state: 'fault' }),
    );
    await Promise.all([running.close(), started.close()]);
  });

  test('the database of a newer program that does not bear this one is refused and left alone', async () => {
    const url = await emptyDatabase();
    await (await openPostgresStore(url, PLACE)).close();
    await administer(
      `insert into kysely_migration values ('9999-future', ''); update oldest_program set migration = '9999-future'`,
      url,
    );
    expect(await refusal(url)).toMatchObject({
      code: 'newer',
      message: expect.stringContaining('9999-future'),
    });
    expect(await checkPostgres(url, PLACE, NOW)).toMatchObject([{ state: 'fault' }]);
  });

  test('a server without a connection left says so, and takes the bot in later', async () => {
    const url = await emptyDatabase();
    const plain = await plainUser(url);
    await administer(`alter database ${nameOf(url)} owner to plain_${nameOf(url)}`);
    await administer(`alter database ${nameOf(url)} connection limit 0`);
    expect(await refusal(plain)).toMatchObject({
      code: 'crowded',
      message: expect.stringContaining('max_connections'),
    });
    const waited: unknown[] = [];
    const starting = openPostgresStore(plain, PLACE, (error) => {
      waited.push(error.code);
      if (waited.length === 1) void administer(`alter database ${nameOf(url)} connection limit 20`);
    });
    await (await starting).close();
    expect(waited[0]).toBe('crowded');
  });

  test('a connection that ends in mid-transaction: nothing of it is stored, it is said, and the next change works', async () => {
    const url = await emptyDatabase();
    const store = await openPostgresStore(url, PLACE);
    const thread = await add(store);
    const line = { kind: 'resumed', at: NOW, recordedAt: NOW, by: ADA } as const;
    const change = () => store.threads.save({ ...thread, topic: 'New', version: 2 }, 1, line, null);
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await holder.query('begin; select 1 from client_threads for update');
    const cut = change().catch((error: unknown) => error);
    await expect
      .poll(() =>
        administer(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = '${nameOf(url)}' and wait_event_type = 'Lock'`,
        ),
      )
      .toHaveLength(1);
    expect(await cut).toMatchObject({
      code: 'away',
      message: expect.stringContaining('ended the connection'),
    });
    await holder.query('rollback');
    await holder.end();
    expect(await store.threads.find(TEAM, 1)).toMatchObject({ topic: thread.topic, version: 1 });
    expect(await change()).toBe(true);
    await store.close();
  });

  test('every connection is ended a few times while many work: no exit, and all goes on by itself', async () => {
    const url = await emptyDatabase();
    const store = await openPostgresStore(url, PLACE);
    const outcomes: unknown[] = [];
    for (let round = 0; round < 5; round++) {
      const work = Array.from({ length: 20 }, () => add(store).catch((error: unknown) => error));
      await administer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${nameOf(url)}' and pid <> pg_backend_pid()`,
      );
      outcomes.push(...(await Promise.all(work)));
    }
    const failures = outcomes.filter((outcome) => outcome instanceof Error);
    expect(failures.every((error) => (error as { code?: string }).code === 'away')).toBe(true);
    await expect.poll(() => store.check().then(() => 'well', String)).toBe('well');
    const numbers = await administer('select number from client_threads order by number', url);
    expect(new Set(numbers.map((row) => JSON.stringify(row))).size).toBe(numbers.length);
    await store.close();
  });

  test('two transactions that wait for each other: one is carried out again, and both are stored', async () => {
    const url = await emptyDatabase();
    const [one, other] = [await openPostgresStore(url, PLACE), await openPostgresStore(url, PLACE)];
    const [first, second] = [await add(one), await add(one)];
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await holder.query(
      `set deadlock_timeout = '10s'; begin; select 1 from client_threads where number = 2 for update`,
    );
    const replan = one.threads.replan(TEAM, [
      { thread: { ...first, version: 1 }, nextNudgeAt: NOW + 1 },
      { thread: { ...second, version: 1 }, nextNudgeAt: NOW + 2 },
    ]);
    await expect
      .poll(() =>
        administer(
          `select 1 from pg_stat_activity where datname = '${nameOf(url)}' and wait_event_type = 'Lock'`,
        ),
      )
      .toHaveLength(1);
    await holder.query('update client_threads set topic = topic where number = 1');
    await holder.query('commit');
    await holder.end();
    await replan;
    expect((await other.threads.find(TEAM, 1))?.nextNudgeAt).toBe(NOW + 1);
    expect((await other.threads.find(TEAM, 2))?.nextNudgeAt).toBe(NOW + 2);
    await Promise.all([one.close(), other.close()]);
  });

  test('what a claim decides is carried out once, however often its transaction is', async () => {
    const url = await emptyDatabase();
    const store = await openPostgresStore(url, PLACE);
    await add(store);
    await administer(
      `create sequence tries;
       create function fail() returns trigger language plpgsql as $$ begin
         if nextval('tries') < 3 then raise exception 'in the way' using errcode = '40001'; end if;
         return new; end $$;
       create trigger failing before insert on nudges for each row execute function fail()`,
      url,
    );
    expect(await store.nudges.claimDue(NOW, 10, nudgeAll)).toHaveLength(1);
    expect(await store.nudges.queued(NOW, 10)).toHaveLength(1);
    await administer(
      `create or replace function fail() returns trigger language plpgsql as $$ begin
      raise exception 'in the way' using errcode = '40001'; end $$`,
      url,
    );
    await add(store);
    const refused = store.nudges.claimDue(NOW, 10, nudgeAll);
    await expect(refused).rejects.toMatchObject({ code: 'busy' });
    expect(await store.threads.find(TEAM, 2)).toMatchObject({ step: 0, version: 1 });
    await store.close();
  });

  test('five replicas that start at once on an empty database bring it up to date once', async () => {
    const url = await emptyDatabase();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(url, PLACE)));
    expect((await add(stores[4] as (typeof stores)[0])).number).toBe(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('the doctor finds a sound database, and says what the next start will do', async () => {
    const url = await emptyDatabase();
    expect(await checkPostgres(url, PLACE, NOW)).toContainEqual(
      expect.objectContaining({
        state: 'ok',
        says: expect.stringContaining('the next start will bring it up to date'),
      }),
    );
    await (await openPostgresStore(url, PLACE)).close();
    expect(await checkPostgres(url, PLACE, NOW)).toContainEqual({
      about: 'Nudges',
      state: 'ok',
      says: 'none is stuck',
    });
  });
});
