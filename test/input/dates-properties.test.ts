import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWhen } from '../../src/input/dates/parse-when.ts';
import { isDate, readFirstDay, readFuture, readNamedDay, readPast } from '../../src/input/dates/read-date.ts';
import type { ParseContext } from '../../src/input/parse-context.ts';
import { ParseError } from '../../src/input/parse-error.ts';
import { localizerFor } from '../../src/languages/localizer.ts';

const DAY = 86_400_000;

const by: fc.Arbitrary<ParseContext> = fc.record({
  now: fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2029-01-01') }),
  timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'),
});
const locale = fc.constantFrom('en-US', 'en-GB', 'de-DE', 'de-AT');

const word = fc.constantFrom(
  ...'monday Freitag Mi next this last nächste übernächste letzte vorletzte week Woche month Monat quarter day Tage days'.split(
    ' ',
  ),
  ...'a one zwei 3 14 first letzter 9. 24th 24.12. 9 Nov Dezember March 2027 KW 47 Q1 Christmas Ostern weekend'.split(
    ' ',
  ),
  ...'in until bis ab from since seit by through after nach before vor end of Ende Mitte mid the den im at um 5 17:00'.split(
    ' ',
  ),
  ...'Uhr pm am morning abends tomorrow heute morgen gestern ago later for few EOD now'.split(' '),
  ...'halb viertel dreiviertel half quarter past to fortnight anderthalb eineinhalb 1,5 Stunden hours acht'.split(
    ' ',
  ),
  ...'zweiter 3. Advent nachts neuen Jahr new year zwischen Jahren nachmittags 8'.split(' '),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const plain = fc.oneof(
  phrase,
  fc.constantFrom(
    'Monday',
    'Freitag',
    '24.12.',
    'Dec 24',
    '3 days',
    'zwei Wochen',
    'next week',
    'November',
    'KW 47',
    'Ostern',
  ),
);

/** What a reading comes to: its value, or that it is refused. */
function outcome<T>(read: () => T): T | 'refused' {
  try {
    return read();
  } catch (error) {
    if (error instanceof ParseError) return 'refused';
    throw error;
  }
}

test('what is accepted with a direction lies on its side of now', () => {
  fc.assert(
    fc.property(phrase, by, (text, reader) => {
      const [past, future] = [outcome(() => readPast(text, reader)), outcome(() => readFuture(text, reader))];
      const today = new Intl.DateTimeFormat('sv', { timeZone: reader.timeZone }).format(reader.now);
      if (past !== 'refused') expect(past).toBeLessThanOrEqual(reader.now);
      if (future !== 'refused') expect(future).toBeGreaterThan(reader.now);
      for (const read of [readNamedDay, readFirstDay]) {
        const day = outcome(() => read(text, reader));
        if (day !== 'refused') expect(day >= today).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the answer, read again as it is shown, is the same day', () => {
  fc.assert(
    fc.property(plain, by, locale, (text, reader, language) => {
      const day = outcome(() => readNamedDay(text, reader));
      if (day === 'refused') return;
      const shown = localizerFor({ locale: language, timeZone: reader.timeZone }, reader.now).day(day);
      expect(readNamedDay(shown, reader), `${text}: ${shown}`).toBe(day);
    }),
    { numRuns: 1000 },
  );
});

test('a word that only leads to a date never moves it', () => {
  const lead = fc.constantFrom('until', 'bis', 'by', 'ab', 'from', 'in', 'on', 'am', 'the');
  fc.assert(
    fc.property(plain, lead, by, (text, before, reader) => {
      fc.pre(!/^(?:in|im|for|ab|from|vor|after|nach|\d+ |a |one |zwei )/i.test(text));
      const [bare, led] = [text, `${before} ${text}`].map((one) => outcome(() => readNamedDay(one, reader)));
      if (bare !== 'refused' && led !== 'refused') expect(led).toBe(bare);
    }),
    { numRuns: 2000 },
  );
});

test('a word that has no place in a date makes any text none', () => {
  const stranger = fc.constantFrom('maybe', 'oder', 'invoice', 'each', 'nicht', 'xyz', 'ish');
  fc.assert(
    fc.property(plain, stranger, fc.boolean(), by, (text, other, isFirst, reader) => {
      expect(isDate(isFirst ? `${other} ${text}` : `${text} ${other}`, reader)).toBe(false);
    }),
  );
});

test('whatever is typed, reading it ends and takes no text that is too long', () => {
  const today = Date.UTC(2026, 10, 18);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(() => parseWhen(text, today)).not.toThrow();
    }),
  );
  expect(parseWhen(`${'the '.repeat(40)}Monday`, today)).toBeNull();
  expect(parseWhen(`Monday${' '.repeat(100_000)}x`, today + DAY)).toBeNull();
});

test('an hour with a part of the day lies in that part, or is refused', () => {
  const parts: Readonly<Record<string, (hour: number) => boolean>> = {
    morgens: (hour) => hour >= 4 && hour <= 12,
    nachmittags: (hour) => hour >= 12 && hour <= 18,
    abends: (hour) => hour >= 17,
    nachts: (hour) => hour >= 20 || hour <= 5,
  };
  const hour = fc.integer({ min: 0, max: 24 });
  const minute = fc.constantFrom('', ' 30', ' 05');
  fc.assert(
    fc.property(hour, minute, fc.constantFrom(...Object.keys(parts)), by, (typed, more, part, reader) => {
      for (const text of [`morgen ${typed} Uhr${more} ${part}`, `morgen ${part} um ${typed}`]) {
        const at = outcome(() => readFuture(text, reader));
        if (at === 'refused') continue;
        const clock = new Intl.DateTimeFormat('sv', { hour: '2-digit', timeZone: reader.timeZone }).format(
          at,
        );
        expect(parts[part]?.(Number(clock)), `${text} is ${clock}`).toBe(true);
      }
    }),
  );
});

test('half of what is counted in whole days is never moved to a whole one', () => {
  const half = fc.constantFrom(
    'anderthalb',
    'eineinhalb',
    'zweieinhalb',
    '1,5',
    '2.5',
    '3½',
    'one and a half',
  );
  const unit = fc.constantFrom('Tage', 'Tagen', 'Wochen', 'weeks', 'days', 'Monate', 'months', 'quarters');
  const before = fc.constantFrom('', 'in ', 'for ', 'vor ', 'noch ', 'seit ', 'bis in ');
  fc.assert(
    fc.property(before, half, unit, by, (lead, count, counted, reader) => {
      const text = `${lead}${count} ${counted}`;
      expect([outcome(() => readFuture(text, reader)), outcome(() => readPast(text, reader))]).toEqual([
        'refused',
        'refused',
      ]);
    }),
  );
});
