import { describe, expect, test } from 'vitest';
import { at, problemWith, read } from './reading.ts';

const WEEK = [1, 2, 3, 4, 5];

describe('hours', () => {
  test.each([
    ['9-17', [[WEEK, 540, 1020]]],
    ['9:00–17:30 Mo-Fr', [[WEEK, 540, 1050]]],
    ['mon-fri 09:00-17:30', [[WEEK, 540, 1050]]],
    ['09:00 – 17:30 mon – fri', [[WEEK, 540, 1050]]],
    ['9 bis 17 Uhr Mo bis Fr', [[WEEK, 540, 1020]]],
    ['von 9.00 bis 17.30 Uhr', [[WEEK, 540, 1050]]],
    ['from 9am to 5 pm weekdays', [[WEEK, 540, 1020]]],
    ['9-5', [[WEEK, 540, 1020]]],
    ['8:30-5:30 weekdays', [[WEEK, 510, 1050]]],
    [
      'mon-thu 9-5 fri 9-1',
      [
        [[1, 2, 3, 4], 540, 1020],
        [[5], 540, 780],
      ],
    ],
    ['0900-1730', [[WEEK, 540, 1050]]],
    ['täglich 8-20', [[[1, 2, 3, 4, 5, 6, 7], 480, 1200]]],
    ['fri-mon 9-17', [[[1, 5, 6, 7], 540, 1020]]],
    [
      'mon-thu 9-17 fri 9-13',
      [
        [[1, 2, 3, 4], 540, 1020],
        [[5], 540, 780],
      ],
    ],
    [
      '9-17 mon-thu 9-13 fri',
      [
        [[1, 2, 3, 4], 540, 1020],
        [[5], 540, 780],
      ],
    ],
    [
      'Mo, Di und Do 9-17, Fr 9-13',
      [
        [[1, 2, 4], 540, 1020],
        [[5], 540, 780],
      ],
    ],
    [
      'mon-fri 9-12 13-17',
      [
        [WEEK, 540, 720],
        [WEEK, 780, 1020],
      ],
    ],
    ['Mo-Fr 8-5', [[WEEK, 480, 1020]]],
    [
      '9-12 13-17 mon-fri',
      [
        [WEEK, 540, 720],
        [WEEK, 780, 1020],
      ],
    ],
  ] as const)('hours %s', (typed, spans) => {
    const hours = spans.map(([days, from, to]) => ({ days, from, to }));
    expect(read(`hours ${typed}`)).toEqual({ verb: 'hours', hours });
  });

  test.each([
    '17-9',
    '9-9',
    '9 bis 5 Uhr',
    '09:00-05:00',
    '9-25',
    '9-24:30',
    '9:60-17',
    'mon-fri',
    '9',
    'foo',
    '9-12 11-13',
    '13pm-5pm',
    '9-17-20',
    'mon-tue-wed 9-17',
    'mo-fr 15-3',
    'von 8 bis 5 Uhr',
  ])('hours %s is refused', (typed) => {
    expect(problemWith(`hours ${typed}`)).toEqual({ code: 'not_hours', text: typed });
  });

  test('without hours they are shown', () => {
    expect(read('hours')).toEqual({ verb: 'hours', hours: 'show' });
  });
});

describe('holidays', () => {
  test.each([
    ['', 'show'],
    ['de', 'DE'],
    ['de-by', 'DE-BY'],
    ['DE BY', 'DE-BY'],
    ['de–by', 'DE-BY'],
    ['at-9', 'AT-9'],
    ['DE-BY-A', 'DE-BY-A'],
    ['aus', 'off'],
    ['OFF', 'off'],
  ])('holidays %s', (typed, region) => {
    expect(read(`holidays ${typed}`)).toEqual({ verb: 'holidays', region });
  });

  test('a name is passed on as it was typed', () => {
    for (const name of ['Bayern', 'NRW', 'Baden-Württemberg', 'Zürich']) {
      expect(read(`holidays ${name}`)).toEqual({ verb: 'holidays', region: name });
    }
  });
});

describe('pause', () => {
  test.each([
    ['Pause bis Montag', at('2026-11-23T00:00:00+01:00')],
    ['pause monday', at('2026-11-23T00:00:00+01:00')],
    ['pause 3 days', at('2026-11-21T14:30:00+01:00')],
    ['pause aus', 'off'],
    ['pause stop', 'off'],
    ['resume', 'off'],
    ['weiter', 'off'],
    ['pause', 'show'],
    ['pause heute bis Freitag', at('2026-11-20T00:00:00+01:00')],
  ])('%s', (line, until) => {
    expect(read(line)).toEqual({ verb: 'pause', until });
  });
});

test.each(['settings', 'Einstellungen'])('%s', (line) => {
  expect(read(line)).toEqual({ verb: 'settings' });
});
