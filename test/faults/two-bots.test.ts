import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkPostgres } from '../../src/adapters/sql/postgres/check-postgres.ts';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { add } from '../sql/samples.ts';
import { administer, noPostgres } from '../support/postgres/database.ts';
import { openTwoBots, type TwoBots } from '../support/two-bots.ts';
import { addAda, nudgeIds, nudgesTo } from '../support/workspace.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What a newer program may do to the database: it adds, and writes values that this one does not know. */
const NEWER = (teamId: string) => `
  insert into kysely_migration values ('9999-future', '');
  create table moods (team_id text not null, mood text not null);
  alter table client_threads add column mood text not null default 'calm';
  alter table people add column shoe_size bigint;
  insert into workspaces (team_id, last_thread_number, settings) values ('${teamId}', 0, '{"moods":true}')
    on conflict (team_id) do update set settings = excluded.settings;
  insert into deferred_work (team_id, kind, subject, noted_at, not_before, version, detail)
    values ('${teamId}', 'moods', 'all', 0, 0, 1, '{"of":"everybody"}');
  insert into thread_events (team_id, thread_number, position, occurred_at, recorded_at, "by", kind, payload)
    select team_id, thread_number, position + 1, occurred_at, recorded_at, "by", 'celebrated', '{"cake":2}'
    from thread_events where thread_number = 1 order by position desc limit 1;
  insert into nudges select (jsonb_populate_record(n, jsonb_build_object('id', 'future', 'kind', 'party',
      'remedy', 'cake', 'step', 77, 'state', 'queued', 'available_at', 0, 'attempts', 0))).*
    from nudges n where thread_number = 1`;

describe.skipIf(noPostgres)(noPostgres ?? 'two replicas on one PostgreSQL', () => {
  let bots: TwoBots;
  let ada: Person;
  beforeEach(async () => {
    bots = await openTwoBots();
    ada = addAda(bots.slack);
  });
  afterEach(() => bots.close());

  /** Types a command; two bots on a server answer more slowly than one on a file. */
  const say = async (line: string) => {
    const response = (await ada.command(`/ghostwatch ${line}`)).response({ timeoutMs: 30_000 });
    return bots.read(await response);
  };
  const rows = (query: string) => administer(query, bots.database);
  const name = () => new URL(bots.database).pathname.slice(1);
  const overviews = () => ada.dm.filter((message) => bots.read(message).includes('*Your week*'));

  describe('and their jobs', () => {
    beforeEach(() => say('digest weekly'));

    test('the weekly overview goes out once, however many look', async () => {
      await bots.tick('2026-11-16T09:30:00+01:00');
      await Promise.all([bots.tick(), bots.tick()]);
      expect(overviews()).toHaveLength(1);
      await bots.tick('2026-11-23T09:30:00+01:00');
      expect(overviews()).toHaveLength(2);
    });

    test('one that dies with the lease of a job is followed by another when the lease has ended, not before', async () => {
      const third = await openPostgresStore(bots.database, 'it');
      expect(await third.leases.take({ teamId: '', name: 'job:overviews' }, 30_000)).not.toBeNull();
      await third.close();
      await bots.tick('2026-11-16T09:30:00+01:00');
      expect(overviews()).toHaveLength(0);
      await rows(`update leases set ends_at = ends_at - 30000 where name = 'job:overviews'`);
      await bots.tick();
      await bots.tick();
      expect(overviews()).toHaveLength(1);
    });

    test('what was due while no replica ran is made up for once', async () => {
      await bots.tick('2026-11-16T08:58:00+01:00');
      expect(overviews()).toHaveLength(0);
      await bots.tick('2026-11-16T09:03:00+01:00');
      await bots.tick('2026-11-16T23:00:00+01:00');
      expect(overviews()).toHaveLength(1);
    });
  });

  describe('while they are replaced by newer ones', () => {
    test('old ones go on, are started again, and leave alone what they do not know', async () => {
      await say('add Acme type:proposal since:"2 Nov"');
      await say('add Globex type:proposal');
      await bots.tick('2026-11-10T10:00:00+01:00');
      expect(nudgesTo(ada)).toHaveLength(1);
      await bots.stopOther();
      await rows(NEWER(bots.slack.team.id));
      await bots.startOther();
      await bots.tick('2026-11-10T11:00:00+01:00');
      await bots.restart();
      expect(await say('show #1')).toContain('something that this version of Ghostwatch doesn’t know');
      expect(await say('list')).toContain('Globex');
      await ada.opensHome();
      await bots.slack.until(() => ada.home, { timeoutMs: 30_000 });
      expect(await say('replied #1')).toContain('Acme');
      await bots.tick('2026-11-12T11:00:00+01:00');
      const told = nudgesTo(ada).map((message) => bots.read(message));
      expect(told.filter((text) => text.includes('Globex'))).toHaveLength(1);
      expect(await rows(`select state, attempts from nudges where id = 'future'`)).toEqual([
        { state: 'queued', attempts: '0' },
      ]);
      expect(await rows(`select detail from deferred_work where kind = 'moods'`)).toHaveLength(1);
      expect(await rows(`select payload from thread_events where kind = 'celebrated'`)).toHaveLength(1);
      const store = await openPostgresStore(bots.database, 'it');
      await store.workspaces.updatePreferences(bots.slack.team.id, { keepClosedDays: 90 });
      await store.close();
      expect(await rows('select settings from workspaces')).toEqual([
        { settings: '{"moods":true,"keepClosedDays":90}' },
      ]);
      expect(bots.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    });

    test('an old one that the newer database does not bear is refused with a sentence, and the others go on', async () => {
      await bots.stopOther();
      await rows(`insert into kysely_migration values ('9999-future', '')`);
      await rows(`update oldest_program set migration = '9999-future'`);
      await expect(bots.startOther()).rejects.toMatchObject({
        code: 'newer',
        message: expect.stringMatching(/was written by a newer Ghostwatch\. Start that version/),
      });
      expect(await say('add Acme')).toContain('#1');
    });
  });

  test('after a database lost its last commits, a hundred nudges that were sent since are not repeated', async () => {
    const teamId = bots.slack.team.id;
    const store = await openPostgresStore(bots.database, 'it');
    for (let owner = 0; owner < 20; owner++) {
      const { id } = bots.slack.addPerson({ name: `owner${owner}`, timeZone: 'Europe/Berlin' });
      for (let client = 0; client < 5; client++) await add(store, { teamId, ownerId: id });
    }
    await store.close();
    const sent = () => nudgeIds(bots.slack.people.flatMap(nudgesTo));
    await bots.stopOther();
    await bots.bot().stop();
    await administer(`create database ${name()}_saved template ${name()}`);
    await bots.restart();
    await bots.startOther();
    await bots.tick('2026-11-12T12:00:00+01:00');
    expect([sent().length, new Set(sent()).size]).toEqual([100, 100]);
    await bots.stopOther();
    await bots.bot().stop();
    await administer(`drop database ${name()}`);
    await administer(`alter database ${name()}_saved rename to ${name()}`);
    await bots.restart();
    await bots.startOther();
    await bots.tick();
    await bots.tick('2026-11-12T13:00:00+01:00');
    expect(sent()).toHaveLength(100);
    expect(await rows(`select distinct state from nudges`)).toEqual([{ state: 'sent' }]);
    expect(await checkPostgres(bots.database, 'it', Date.now())).toContainEqual(
      expect.objectContaining({
        state: 'warning',
        says: expect.stringContaining('its last changes were lost'),
        remedy: expect.stringContaining('new clients, notes'),
      }),
    );
  });
});
