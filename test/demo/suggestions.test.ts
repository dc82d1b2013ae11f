import { expect, test } from 'vitest';
import { HELP_TOPICS } from '../../src/adapters/slack/blocks/help.ts';
import { SUGGESTIONS } from '../../src/cli/demo/suggestions.ts';
import { parseCommand } from '../../src/input/parse-command.ts';
import { DETAIL_KEYS } from '../../src/input/vocabulary.ts';

const READER = { now: Date.parse('2026-11-09T10:15:00+01:00'), timeZone: 'Europe/Berlin', currency: 'EUR' };
const NAME = '/ghostwatch ';

/** A line as Slack delivers it: a channel with its id. */
const read = (line: string) => parseCommand(line.slice(NAME.length).replace('#team', '<#C1|team>'), READER);

test('every command of the help is offered, and each once', () => {
  const offered = SUGGESTIONS.map(({ line }) => line.split(' ')[1]);
  expect([...offered].sort()).toEqual([...HELP_TOPICS, 'help'].sort());
});

test.each(SUGGESTIONS.map(({ line, usage }) => [line, usage ?? ''] as const))(
  '%s is understood, and what may follow it is told under its name',
  (line, usage) => {
    const reading = read(line);
    expect(reading).toMatchObject({ ok: true, command: { verb: line.split(' ')[1] } });
    expect(usage.startsWith(line.split(' ').slice(0, 2).join(' '))).toBe(true);
  },
);

test('what may be said about a client is told by names that are understood', () => {
  const usages = SUGGESTIONS.filter(({ line }) => /^\S+ (?:add|edit)\b/.test(line)).map(
    ({ usage }) => usage ?? '',
  );
  const keys = usages.flatMap((usage) => [...usage.matchAll(/(\w+):/g)].map(([, key]) => key ?? ''));
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => !DETAIL_KEYS.has(key))).toEqual([]);
});
