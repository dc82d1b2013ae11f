import fc from 'fast-check';
import { blockProblems, viewProblems } from 'slack-sandbox';
import { expect, test } from 'vitest';
import {
  changedView,
  hoursOfWeek,
  PREFERENCES,
  settingView,
} from '../../src/adapters/slack/blocks/settings/preferences.ts';
import { preferencesFormView } from '../../src/adapters/slack/blocks/settings/preferences-form.ts';
import { weekOf } from '../../src/adapters/slack/listeners/views/settings/week-of.ts';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import type { Week } from '../../src/domain/calendar/calendar.ts';
import { tidyHours } from '../../src/domain/calendar/calendar-hours.ts';
import { readHours } from '../../src/input/settings/hours.ts';
import { readTimeZone, TIME_ZONES } from '../../src/input/settings/time-zones.ts';
import { localizerFor } from '../../src/languages/localizer.ts';
import { NOW, person } from '../sql/samples.ts';

const spans = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 }).map((edges) => {
  const sorted = edges.toSorted((a, b) => a - b);
  return tidyHours(
    sorted.flatMap((from, index) =>
      index % 2 === 0 && sorted[index + 1] ? [{ from, to: sorted[index + 1] ?? 0 }] : [],
    ),
  );
});
const week = fc
  .array(spans, { minLength: 7, maxLength: 7 })
  .map((days) => days as unknown as Week)
  .filter((days) => days.some((day) => day.length > 0));

test.each(['en-GB', 'de-DE'])('hours as they are shown (%s) can be typed back', (locale) => {
  const t = localizerFor({ locale, timeZone: 'UTC' }, NOW);
  fc.assert(
    fc.property(week, (days) => {
      expect(weekOf(readHours(hoursOfWeek(days, t)))).toEqual(days);
    }),
  );
});

test('every time zone can be typed, in full and in small letters', () => {
  for (const zone of TIME_ZONES) expect(readTimeZone(zone.toLowerCase())).toBe(zone);
});

test.each(['en', 'de'])('regions as the form shows them (%s) are found again', (language) => {
  const holidays = createHolidays();
  for (const code of [
    'DE',
    'DE-BY',
    'DE-BW',
    'DE-NW',
    'DE-BE',
    'AT-9',
    'AT-7',
    'CH-ZH',
    'CH-BS',
    'GB-SCT',
    'US-CA',
    'FR',
  ]) {
    expect(holidays.named(holidays.nameOf(code, language))).toEqual([code]);
  }
});

const long = 'Wolfeschlegelsteinhausenbergerdorff & <!channel> '.repeat(200);
const full = Array.from({ length: 15 }, (_, index) => ({ from: index * 60, to: index * 60 + 30 }));
const busy = [
  full,
  full.slice(1),
  full.slice(2),
  full.slice(3),
  [],
  full.slice(4),
  full.slice(5),
] as unknown as Week;

test.each(['en-GB', 'de-DE'])('the form and its answers hold within Slack’s limits (%s)', (locale) => {
  const t = localizerFor({ locale, timeZone: 'Europe/Berlin' }, NOW);
  const plain = person();
  const all = person({
    week: busy,
    timeZoneOverride: 'America/Argentina/ComodRivadavia',
    timeZone: 'America/Argentina/ComodRivadavia',
    language: 'de',
    digestAt: 1439,
    dailyLimit: 100,
    pausedUntil: NOW + 1e9,
    coverId: 'U2',
    coverUntil: NOW + 1e9,
  });
  const changed = { kind: 'own', before: { digestAt: null }, after: { digestAt: 1439 } } as const;
  const change = { id: long.slice(0, 36), at: NOW, by: 'U1', undoneAt: null, changed };
  for (const reader of [plain, all]) {
    const view = preferencesFormView({ reader, region: long.slice(0, 100), slackLanguage: 'en' }, t);
    expect(viewProblems(JSON.parse(JSON.stringify(view)), undefined)).toEqual([]);
    for (const setting of PREFERENCES) {
      expect(blockProblems(settingView(setting, { reader, region: long, parts: [long] }, t, change))).toEqual(
        [],
      );
    }
  }
  const view = changedView(
    { reader: plain, region: null, parts: [] },
    { reader: all, region: long, parts: [long] },
    change,
    t,
  );
  expect(blockProblems(view)).toEqual([]);
  expect(JSON.stringify(view)).not.toContain('<!channel>');
});
