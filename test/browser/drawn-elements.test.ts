import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHOWN_TYPES } from '../../packages/slack-sandbox/test/browser/support/form-app.ts';

const VIEWS = join(import.meta.dirname, '../../src/adapters/slack/blocks');
const INTERACTIVE = /type: '(\w+(?:_select|_input|picker|_buttons)|button|overflow|checkboxes)'/g;

/** Uploads have tests of their own, without a browser, in the sandbox. */
const TRIED_WITH_FILES = 'file_input';

/** The types of interactive elements that the bot's own views are made of. */
function usedTypes(): string[] {
  const files = readdirSync(VIEWS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const sources = files.map((name) => readFileSync(join(VIEWS, name), 'utf8')).join('\n');
  return [...new Set([...sources.matchAll(INTERACTIVE)].map(([, type]) => type ?? ''))].sort();
}

test('every element that the bot uses is tried in the browser', () => {
  const used = usedTypes();
  expect(used).toContain('static_select');
  expect(used.filter((type) => !SHOWN_TYPES.has(type) && type !== TRIED_WITH_FILES)).toEqual([]);
});
