import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TEXT_COLUMNS } from '../../src/adapters/sql/privacy/text-columns.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');

test('the page of what is stored has every table, and no other', () => {
  const [, section = ''] = /## What is stored\n([\s\S]*?)\n## /.exec(page) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const tables = rows.flatMap((row) => row.split(' | ')[0]?.match(/\w+/g) ?? []);
  const ofTheMigrations = ['kysely_migration', 'kysely_migration_lock', 'oldest_program'];
  expect(tables.sort()).toEqual([...Object.keys(TEXT_COLUMNS), ...ofTheMigrations].sort());
});
