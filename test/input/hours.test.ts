import { describe, expect, test } from 'vitest';
import { ParseError } from '../../src/input/parse-error.ts';
import { readHours } from '../../src/input/settings/hours.ts';

/** Hours as `12345 9–12 | 12345 13–17`. */
const hoursOf = (text: string): string =>
  readHours(text)
    .map(({ days, from, to }) => `${days.join('')} ${from / 60}–${to / 60}`)
    .join(' | ');

describe('working hours as people type them', () => {
  test.each([
    ['9-12, 1-5', '12345 9–12 | 12345 13–17'],
    ['mon-fri 9-12, 1-5', '12345 9–12 | 12345 13–17'],
    ['9-1, 2-6', '12345 9–13 | 12345 14–18'],
    ['8-12, 12:30-4:30', '12345 8–12 | 12345 12.5–16.5'],
    ['2-6pm', '12345 14–18'],
    ['11-2pm', '12345 11–14'],
    ['9-12 1-5pm', '12345 9–12 | 12345 13–17'],
    ['9am-1pm', '12345 9–13'],
    ['9-5', '12345 9–17'],
    ['12-8', '12345 12–20'],
    ['von 9 bis 17 Uhr', '12345 9–17'],
    ['9 bis 12 und 13 bis 17 Uhr', '12345 9–12 | 12345 13–17'],
    ['22-6', '12345 22–24 | 23456 0–6'],
    ['10pm-6am', '12345 22–24 | 23456 0–6'],
    ['täglich 20-4', '1234567 20–24 | 2345671 0–4'],
    ['Sa 22-6', '6 22–24 | 7 0–6'],
    ['24/7', '1234567 0–24'],
    ['rund um die Uhr', '1234567 0–24'],
    ['9-17 außer Mittwoch', '1245 9–17'],
    ['9-17 except Wednesdays', '1245 9–17'],
    ['9-17 ohne Freitag', '1234 9–17'],
    ['Mo-Fr außer Mi 9-17', '1245 9–17'],
    ['mon-fri 9-5 except wed 9-1', '1245 9–17 | 3 9–13'],
    ['Mo-Fr 9-17 außer Mi und Fr', '124 9–17'],
    ['Mo-Fr 9-17 außer Mi 9-13, Sa 10-12', '1245 9–17 | 3 9–13 | 6 10–12'],
    ['9-12 13-17 (ohne Fr)', '1234 9–12 | 1234 13–17'],
    ['Mo-Do 9-17 Fr 9-13 nicht mittwochs', '124 9–17 | 5 9–13'],
    ['täglich 22-6 außer Mittwoch', '124567 22–24 | 235671 0–6'],
    ['9-17 without Saturday', '12345 9–17'],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  test.each([
    '17-9',
    '9-17 9-12',
    '24-7',
    '9-25',
    '9',
    `9-17 ${'x'.repeat(500)}`,
    '9-17 except',
    'except Wednesday',
    '9-17 außer Mo-Fr',
    '9-17 außer Mi außer Do',
    'Mittwoch ausgenommen 9-17',
  ])('%s is refused', (text) => {
    expect(() => readHours(text)).toThrow(ParseError);
  });
});
