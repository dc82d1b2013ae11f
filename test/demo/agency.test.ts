import { seededRandom } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';
import { AGENCY_PEOPLE, agencyLife } from '../../src/cli/demo/agency-life.ts';

const START = Date.parse('2026-04-07T07:00:00Z');
const END = Date.parse('2026-12-07T09:15:00Z');
const life = () => agencyLife(START, END, seededRandom(17));

test('eight months of an agency: sixty clients, six people, the same every time', () => {
  const lines = life();
  expect(lines.filter(({ line }) => line.startsWith('add '))).toHaveLength(60);
  expect(new Set(lines.map(({ who }) => who))).toEqual(new Set(AGENCY_PEOPLE));
  expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort((a, b) => a - b));
  expect(lines.every(({ at }) => at >= START - 86_400_000 && at < END)).toBe(true);
  expect(life()).toEqual(lines);
});

test('the bot understands every line of it', () => {
  const misread = life().filter(
    ({ line, at }) => !readCommand(line, { now: at, timeZone: 'Europe/Berlin' }).ok,
  );
  expect(misread).toEqual([]);
});
