import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { up } from '../../src/adapters/sql/migrations/sqlite/0006-name-keys.ts';
import { up as giveOwners } from '../../src/adapters/sql/migrations/sqlite/0019-template-owners.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { sqliteDialect } from '../../src/adapters/sql/sqlite/sqlite-dialect.ts';
import { allThreads } from '../../src/domain/access/viewer.ts';
import { add, TEAM } from './samples.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-upgrade-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('clients of an older database are found in each spelling of their names', async () => {
  const file = join(folder, 'older.db');
  const store = await openSqliteStore(file);
  await add(store, { client: 'Müller Bau' });
  await store.close();

  const older = new Database(file);
  older.exec(`update client_threads set client_key = 'müller bau', search_text = 'müller bau'`);
  const db = new Kysely<unknown>({ dialect: sqliteDialect(older) });
  await up(db);
  await db.destroy();

  const upgraded = await openSqliteStore(file);
  expect((await upgraded.threads.findByClient(allThreads(TEAM), 'Mueller', 1)).total).toBe(1);
  await upgraded.close();
});

test('templates of an older database are the workspace’s, in Liquid', async () => {
  const file = join(folder, 'templates.db');
  await (await openSqliteStore(file)).close();
  const parts = { subject: 'About {{ title }}', body: 'Hello {{ name }}.', short: 'hello.' };

  const older = new Database(file);
  older.exec(`drop table message_templates;
    create table message_templates (team_id text not null, language text not null, category text not null,
      kind text not null, templates text not null, primary key (team_id, language, category, kind)) strict`);
  older
    .prepare(`insert into message_templates values ('${TEAM}', 'en', 'offer', 'clarify', ?)`)
    .run(JSON.stringify(parts));
  const db = new Kysely<unknown>({ dialect: sqliteDialect(older) });
  await giveOwners(db);
  await db.destroy();

  const upgraded = await openSqliteStore(file);
  const place = { language: 'en', category: 'offer', kind: 'clarify' };
  expect(await upgraded.templates.list()).toEqual([
    { teamId: TEAM, ownerId: null, place, template: { syntax: 'liquid', parts } },
  ]);
  await upgraded.close();
});
