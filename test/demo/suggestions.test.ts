import { expect, test } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';
import { HELP_TOPICS } from '../../src/adapters/slack/listeners/commands/verbs/index.ts';
import { SUGGESTIONS } from '../../src/cli/demo/suggestions.ts';
import { DETAIL_KEYS } from '../../src/input/words/keys-and-values.ts';

const READER = { now: Date.parse('2026-11-09T10:15:00+01:00'), timeZone: 'Europe/Berlin', currency: 'EUR' };
const NAME = '/ghostwatch ';

/** A line as Slack delivers it: a channel with its id. */
const read = (line: string) => readCommand(line.slice(NAME.length).replace('#team', '<#C1|team>'), READER);

test('what is offered are commands of the help, and each once', () => {
  const offered = SUGGESTIONS.map(({ line }) => line.split(' ')[1]);
  const explained = ['help', ...HELP_TOPICS.map(({ name }) => name)];
  expect(offered.filter((verb) => !explained.includes(verb ?? ''))).toEqual([]);
  expect(new Set(offered).size).toBe(offered.length);
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
