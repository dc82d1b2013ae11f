import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Person } from 'slack-sandbox';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inspect, openToRead } from '../../src/adapters/sql/sqlite/maintenance/inspect-file.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { type Actor, personActor } from '../../src/domain/access/actor.ts';
import { contextNow } from '../../src/usecases/context.ts';
import { type AddThreadInput, addThread as watch } from '../../src/usecases/threads/add.ts';
import { add, claimed, NOW } from '../sql/samples.ts';
import { killableBot } from '../support/killable-bot.ts';
import { storedNudges } from '../support/nudge-rows.ts';
import { addAda, nudgesTo, openWorkspace, type } from '../support/workspace.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Everything that a bot knows lies in a file of this folder. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ghostwatch-faults-'));
  closing.push(() => rmSync(path, { recursive: true }));
  return path;
}

describe('another program holds the database', () => {
  async function silentClient() {
    const workspace = await openWorkspace();
    closing.push(() => workspace.close());
    const ada = addAda(workspace.slack);
    await type(ada, '/ghostwatch add Acme about:offer', workspace);
    const other = new Database(workspace.database);
    closing.push(() => void other.close());
    return { workspace, ada, other };
  }

  test('when a nudge is due: the tick fails, and the next one sends it', async () => {
    const { workspace, ada, other } = await silentClient();
    other.exec('begin immediate');
    workspace.clock.set('2026-11-12T10:00:00+01:00');
    await expect(workspace.bot().tick()).rejects.toThrow('Another program holds');
    expect(nudgesTo(ada)).toHaveLength(0);
    other.exec('rollback');
    await workspace.bot().tick();
    await workspace.bot().tick();
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent' }]);
  });

  test('just when Slack has taken the nudge: it is found afterwards, not sent again', async () => {
    const { workspace, ada, other } = await silentClient();
    const unsubscribe = workspace.slack.subscribe(() => {
      if (nudgesTo(ada).length === 1 && !other.inTransaction) other.exec('begin immediate');
    });
    workspace.clock.set('2026-11-12T10:00:00+01:00');
    await workspace.bot().tick();
    unsubscribe();
    other.exec('rollback');
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sending' }]);
    const errors = workspace.log.lines.filter(({ level }) => level === 'error');
    expect(errors.map(({ facts }) => String(facts.err)).join()).toContain('Another program holds');

    workspace.clock.set('2026-11-12T10:02:00+01:00');
    await workspace.bot().tick();
    await workspace.bot().tick();
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(storedNudges(workspace.database)).toMatchObject([{ state: 'sent' }]);
  });
});

describe('a disk that fills up', () => {
  const PEOPLE = 12;
  const CLIENTS = 10;

  /** The ids of the nudges that came to somebody, in whatever messages. */
  function idsIn(person: Person): readonly string[] {
    return nudgesTo(person).flatMap(({ metadata }) => {
      const payload = metadata?.event_payload as { nudge_ids?: readonly string[] } | undefined;
      return payload?.nudge_ids ?? [];
    });
  }

  test.each([0, 2, 4, 8, 12, 16])(
    'with %i pages left: each nudge arrives once, now or when there is room again',
    async (pages) => {
      const bot = await killableBot('2026-11-12T10:00:00+01:00');
      closing.push(() => bot.close());
      const people: Person[] = Array.from({ length: PEOPLE }, (_, count) =>
        bot.slack.addPerson({ name: `person${count}`, timeZone: 'Europe/Berlin' }),
      );
      const since = Date.parse('2026-11-09T09:30:00+01:00');
      await bot.between(async (_store, deps) => {
        const addThread = (actor: Actor, input: AddThreadInput) => watch(contextNow(deps, actor), input);
        for (const { id: userId } of people) {
          const actor = personActor({ teamId: bot.slack.team.id, userId });
          for (let count = 0; count < CLIENTS; count++)
            await addThread(actor, { details: { client: `Client ${count}` }, since });
        }
      });
      await bot.liveOnFullDisk(pages);
      await bot.live();
      for (const person of people) {
        expect(idsIn(person)).toHaveLength(CLIENTS);
        expect(new Set(idsIn(person)).size).toBe(CLIENTS);
      }
      const errors = bot.log.lines.filter(({ level }) => level === 'error');
      for (const { facts } of errors) expect(String(facts.err)).toContain('is full');
      if (pages === 0) expect(errors.length).toBeGreaterThan(0);
    },
  );
});

describe('power loss', () => {
  const STATES = ['none', 'queued', 'sending', 'sent'];

  /** How far the only nudge of a database got, by what a start after the loss finds there. */
  async function found(file: string): Promise<string> {
    const store = await openSqliteStore(file);
    await store.close();
    const database = openToRead(file);
    expect(await inspect(database, file)).toMatchObject({ threads: 1, missing: [] });
    database.close();
    return storedNudges(file)[0]?.state ?? 'none';
  }

  test('whatever was committed before Slack hears of it is there; a torn log loses the last step alone', async () => {
    const path = folder();
    const file = join(path, 'ghostwatch.db');
    const store = await openSqliteStore(file);
    await add(store);
    let images = 0;
    /** What the disk holds at this moment, with its log cut to a part of its length. */
    const image = (part = 1) => {
      const copy = join(path, `image${++images}.db`);
      copyFileSync(file, copy);
      if (!existsSync(`${file}-wal`)) return copy;
      copyFileSync(`${file}-wal`, `${copy}-wal`);
      truncateSync(`${copy}-wal`, Math.floor(statSync(`${copy}-wal`).size * part));
      return copy;
    };
    // What came before is in the database itself, so that the log holds the way of the nudge alone.
    const checkpoint = new Database(file);
    checkpoint.pragma('wal_checkpoint(truncate)');
    checkpoint.close();

    const [nudge] = await claimed(store);
    if (!nudge) throw new Error('nothing was due');
    expect(await found(image())).toBe('queued');
    const [sending] = await store.nudges.startSending([nudge], NOW, NOW + 40_000);
    if (!sending) throw new Error('the nudge was not queued');
    expect(await found(image())).toBe('sending');
    const settlement = { state: 'sent', channelId: 'D1', messageTs: '1.1', sentAt: NOW } as const;
    await store.nudges.settle([{ nudge: sending, settlement }]);
    expect(await found(image())).toBe('sent');

    const torn: number[] = [];
    for (let part = 1; part <= 25; part++) torn.push(STATES.indexOf(await found(image(part / 25))));
    await store.close();
    expect(torn).toEqual([...torn].sort());
    expect(new Set(torn)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('each commit is on the disk before it counts as done', async () => {
    const pragma = vi.spyOn(Database.prototype, 'pragma');
    const store = await openSqliteStore(join(folder(), 'ghostwatch.db'));
    const connections = pragma.mock.contexts as Database.Database[];
    const connection = connections.find(({ name }) => name.endsWith('.db'));
    if (!connection) throw new Error('no database was opened');
    expect(connection.pragma('synchronous', { simple: true })).toBe(2);
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    await store.close();
  });
});
