import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SETTING_NAMES } from '../../src/config/setting-names.ts';

const file = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
const NAME = /\b(?:(?:SLACK|GHOSTWATCH)_[A-Z_]+|PORT)\b/g;

test('the page of the configuration has a row for every variable that is read, and for no other', () => {
  const rows = file('docs/configuration.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => row.split(' | ')[0]?.match(NAME) ?? []);
  expect(named.sort()).toEqual([...SETTING_NAMES].sort());
});

test('.env.example shows every variable that somebody who runs the bot may need, and no other', () => {
  const shown = [...file('.env.example').matchAll(/^#? ?(\w+)=/gm)].map(([, name = '']) => name);
  expect([...new Set(shown)].sort()).toEqual(SETTING_NAMES.filter((name) => name !== 'SLACK_API_URL').sort());
});
