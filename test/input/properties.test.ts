import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';
import { isReadable, normalize } from '../../src/input/tokens/normalize.ts';
import { quote } from '../../src/input/tokens/quotation-marks.ts';
import { VERB_WORDS } from '../../src/input/words/verb-words.ts';
import { BERLIN, read } from './reading.ts';

const START = Date.parse('2025-01-01T00:00:00Z');
const END = Date.parse('2029-01-01T00:00:00Z');

const reader = fc.record({
  now: fc.integer({ min: START, max: END }),
  timeZone: fc.constantFrom(
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Pacific/Chatham',
    'Europe/Berlin',
    'America/New_York',
    'America/Santiago',
    'Africa/Cairo',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ),
});

const piece = fc.oneof(
  fc.constantFrom(...VERB_WORDS.keys()),
  fc.constantFrom(
    'about:',
    'since:',
    'amount:',
    'via',
    'per',
    'owner=',
    '--link',
    '—topic',
    'reason:',
    'outcome:',
    '#12',
    '12',
    '<@U1|a>',
    '<#C1|12>',
    '<https://a.slack.com/archives/C1AB/p1234567890123456>',
    '@ada',
    '"',
    '“',
    '’',
    '€',
    '1.200,50',
    'k',
    'until',
    'bis',
    'monday',
    'gestern',
    '9.11.',
    '9 Nov',
    '10 Uhr',
    '3 days',
    'vor',
    'next',
    'week',
    '9-17',
    'mon-fri',
    'won',
    'off',
    ':',
    '=',
    '<',
    '>',
    '|',
    '&amp;',
    '\\',
    '\0',
    '\u00a0',
    '\u200d',
    '…',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const line = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '\n')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

const understood = (text: string, by = BERLIN) => {
  const reading = readCommand(text, by);
  expect(typeof reading.ok).toBe('boolean');
  return reading;
};

test('the parser never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      reader,
      (text, by) => void understood(text, by),
    ),
  );
  fc.assert(
    fc.property(line, reader, (text, by) => void understood(text, by)),
    { numRuns: 1500 },
  );
});

test('no verb is met by anything that makes it throw', () => {
  const afterVerb = fc
    .tuple(fc.constantFrom(...VERB_WORDS.keys()), line)
    .map(([verb, rest]) => `${verb} ${rest}`);
  fc.assert(
    fc.property(afterVerb, reader, (text, by) => void understood(text, by)),
    { numRuns: 1500 },
  );
});

test('no command carries a moment that is not a number', () => {
  fc.assert(
    fc.property(line, reader, (text, by) => {
      const finite = (_key: string, value: unknown) => {
        if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
        return value;
      };
      JSON.stringify(readCommand(text, by), finite);
    }),
    { numRuns: 500 },
  );
});

/** A name as the store keeps it, so that reading can give back exactly this. */
const clean = (text: string): string => normalize(text).replace(/ +/g, ' ').trim();
const escapedBySlack = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoteCharacters = fc.constantFrom(
  '"',
  '“',
  '„',
  '”',
  '«',
  '»',
  "'",
  '’',
  '\\',
  '&',
  '<',
  '>',
  ' ',
  '#12',
  '--x',
  'a:b',
);
const name = fc
  .array(fc.oneof(quoteCharacters, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => clean(parts.join('')))
  .filter(
    (text) =>
      isReadable(text) && [...text].length <= 60 && !/^https?:\/\//i.test(text) && !/[,;]$/.test(text),
  );

test('any client and topic survive being quoted and read', () => {
  fc.assert(
    fc.property(name, name, (client, topic) => {
      const typed = escapedBySlack(`${quote(client)} ${quote(topic)}`);
      expect(read(`add ${typed} about:offer`)).toEqual({
        verb: 'add',
        client,
        details: { topic, category: 'offer' },
      });
      expect(read(`edit #1 client:${escapedBySlack(quote(client))}`)).toMatchObject({ details: { client } });
      expect(read(`show ${escapedBySlack(quote(client))}`)).toMatchObject({ ref: { text: client } });
    }),
  );
});

const date = fc.oneof(
  fc.constantFrom(
    'today',
    'heute',
    'yesterday',
    'gestern',
    'tomorrow',
    'morgen',
    'monday',
    'Dienstag',
    'last friday',
    'nächsten Mittwoch',
    'next week',
    'letzte Woche',
    'end of month',
    'Ende der Woche',
    '9 Nov',
    '29.2.',
    '31.12.',
    'the 25th',
    'now',
    'december',
  ),
  fc
    .tuple(
      fc.constantFrom('', 'in ', 'vor '),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom('h', 'days', 'Tage', 'w', 'months'),
    )
    .map(([before, count, unit]) => `${before}${count} ${unit}`),
  fc
    .date({ min: new Date(START), max: new Date(END), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const time = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 1439 }).map((m) => ` ${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}`),
  fc.constantFrom(' morning', ' Nachmittag', ' um 10'),
);

test('a contact is never after now', () => {
  fc.assert(
    fc.property(date, time, reader, (day, clock, by) => {
      const reading = readCommand(`replied #1 ${day}${clock}`, by);
      if (reading.ok) expect(reading.command).toSatisfy((command: { at: number }) => command.at <= by.now);
      else expect(reading.problem.code).toMatch(/date_in_future|not_a_date|left_over|no_such_day/);
    }),
    { numRuns: 500 },
  );
});

test('a pause always ends after now', () => {
  fc.assert(
    fc.property(date, time, reader, (day, clock, by) => {
      const reading = readCommand(`snooze #1 ${day}${clock}`, by);
      if (reading.ok)
        expect(reading.command).toSatisfy((command: { until: number }) => command.until > by.now);
      else expect(reading.problem.code).toMatch(/date_in_past|not_a_date|left_over|no_such_day/);
    }),
    { numRuns: 500 },
  );
});

test('a date without a time is noon of that day in the past and its start in the future, in every zone', () => {
  const wallTime = (moment: number, timeZone: string) =>
    new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
  fc.assert(
    fc.property(reader, fc.integer({ min: 2, max: 300 }), (by, days) => {
      const past = new Date(by.now - days * 86_400_000).toISOString().slice(0, 10);
      const future = new Date(by.now + days * 86_400_000).toISOString().slice(0, 10);
      const replied = read(`replied #1 ${past}`, by) as { at: number };
      const snoozed = read(`snooze #1 ${future}`, by) as { until: number };
      expect(wallTime(replied.at, by.timeZone)).toBe(`${past} 12:00`);
      expect(wallTime(snoozed.until, by.timeZone)).toMatch(new RegExp(`^${future} 0[01]:00$`));
    }),
  );
});
