import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readUntil } from '../../src/input/dates/pause-end.ts';
import {
  readDueDay,
  readFirstDay,
  readNamedDay,
  readPast,
  readValidity,
} from '../../src/input/dates/read-date.ts';
import type { ParseContext } from '../../src/input/parse-context.ts';
import { ParseError } from '../../src/input/parse-error.ts';

const BERLIN = 'Europe/Berlin';
const CLOCKS = [
  '2026-11-16T09:30+01:00',
  '2026-11-20T19:00+01:00',
  '2026-12-29T11:00+01:00',
  '2026-03-10T10:00+01:00',
];

const READ: Readonly<
  Record<string, (text: string, by: ParseContext) => ReturnType<typeof readUntil> | string>
> = {
  wait: readUntil,
  past: readPast,
  promise: readNamedDay,
  due: readDueDay,
  valid: readValidity,
  begin: readFirstDay,
};

/** A moment as the corpus writes it: its day, and its time where it is not midnight. */
function written(value: ReturnType<typeof readUntil> | string): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return `${value.workingDays} working days`;
  const format = new Intl.DateTimeFormat('sv', { timeZone: BERLIN, dateStyle: 'short', timeStyle: 'short' });
  return format.format(value).replace(/ 00:00$/, '');
}

function meaning(purpose: string, text: string, clock: string): string {
  try {
    return written(READ[purpose]?.(text, { now: Date.parse(clock), timeZone: BERLIN }) ?? '?');
  } catch (error) {
    if (error instanceof ParseError) return `(${error.problem.code})`;
    throw error;
  }
}

const CASES = readFileSync(new URL('dates-corpus.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('dates as people type them', () => {
  test('there are enough of them, refused ones among them', () => {
    expect(CASES.length).toBeGreaterThan(450);
    expect(CASES.filter(([, , value]) => value?.startsWith('(')).length).toBeGreaterThan(60);
  });

  test.each(CASES)('%s | %s', (purpose = '', text = '', ...values) => {
    const expected = values.length === 1 ? CLOCKS.map(() => values[0]) : values;
    expect(CLOCKS.map((clock) => meaning(purpose, text, clock))).toEqual(expected);
  });
});
