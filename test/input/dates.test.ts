import { describe, expect, test } from 'vitest';
import type { ParseContext } from '../../src/input/parse-context.ts';
import { at, BERLIN, problemWith, read } from './reading.ts';

/** Berlin's wall clock in the winter of these tests. */
const cet = (wall: string): number => at(`${wall}:00+01:00`);
const NOW = BERLIN.now;

const moment = (line: string, reader: ParseContext = BERLIN): number => {
  const command = read(line, reader);
  if ('until' in command && typeof command.until === 'number') return command.until;
  return 'at' in command && command.at !== undefined ? command.at : Number.NaN;
};

describe('the past', () => {
  test.each([
    ['today', NOW],
    ['heute', NOW],
    ['now', NOW],
    ['gerade eben', NOW],
    ['yesterday', cet('2026-11-17T12:00')],
    ['gestern', cet('2026-11-17T12:00')],
    ['vorgestern', cet('2026-11-16T12:00')],
    ['the day before yesterday', cet('2026-11-16T12:00')],
    ['2 days ago', cet('2026-11-16T12:00')],
    ['two days ago', cet('2026-11-16T12:00')],
    ['vor zwei Tagen', cet('2026-11-16T12:00')],
    ['2 days', cet('2026-11-16T12:00')],
    ['3d', cet('2026-11-15T12:00')],
    ['1w', cet('2026-11-11T12:00')],
    ['vor einer Woche', cet('2026-11-11T12:00')],
    ['last week', cet('2026-11-11T12:00')],
    ['seit 2 Wochen', cet('2026-11-04T12:00')],
    ['a month ago', at('2026-10-18T12:00:00+02:00')],
    ['2h ago', NOW - 2 * 3_600_000],
    ['vor 30 Minuten', NOW - 30 * 60_000],
    ['3h', NOW - 3 * 3_600_000],
    ['wednesday', NOW],
    ['tuesday', cet('2026-11-17T12:00')],
    ['Donnerstag', cet('2026-11-12T12:00')],
    ['last wednesday', cet('2026-11-11T12:00')],
    ['letzten Montag', cet('2026-11-16T12:00')],
    ['on Monday', cet('2026-11-16T12:00')],
    ['9 Nov', cet('2026-11-09T12:00')],
    ['Nov 9', cet('2026-11-09T12:00')],
    ['Nov 9th, 2026', cet('2026-11-09T12:00')],
    ['Nov 12', cet('2026-11-12T12:00')],
    ['Oct 12', at('2026-10-12T12:00:00+02:00')],
    ['Thu, Nov 12', cet('2026-11-12T12:00')],
    ['Dec 24', cet('2025-12-24T12:00')],
    ['9. November', cet('2026-11-09T12:00')],
    ['9 November 2026', cet('2026-11-09T12:00')],
    ['am 9. März', cet('2026-03-09T12:00')],
    ['9.11.', cet('2026-11-09T12:00')],
    ['9.11', cet('2026-11-09T12:00')],
    ['9. 11.', cet('2026-11-09T12:00')],
    ['09.11.26', cet('2026-11-09T12:00')],
    ['9.11.2026', cet('2026-11-09T12:00')],
    ['2026-11-09', cet('2026-11-09T12:00')],
    ['2026/11/09', cet('2026-11-09T12:00')],
    ['25/10', cet('2026-10-25T12:00')],
    ['10/25/2026', cet('2026-10-25T12:00')],
    ['11/11', cet('2026-11-11T12:00')],
    ['20 Nov', cet('2025-11-20T12:00')],
    ['18 Nov', NOW],
    ['the 10th', cet('2026-11-10T12:00')],
    ['am 25.', at('2026-10-25T12:00:00+01:00')],
    ['9 Nov 14:00', cet('2026-11-09T14:00')],
    ['gestern um 10', cet('2026-11-17T10:00')],
    ['gestern 10.30 Uhr', cet('2026-11-17T10:30')],
    ['yesterday at 4pm', cet('2026-11-17T16:00')],
    ['4 p.m. yesterday', cet('2026-11-17T16:00')],
    ['14:00', cet('2026-11-18T14:00')],
    ['gestern Abend', cet('2026-11-17T18:00')],
    ['this morning', cet('2026-11-18T09:00')],
    ['heute Nachmittag', NOW],
    ['2026-11-09T10:15', cet('2026-11-09T10:15')],
    ['2026-11-09T10:15:30Z', at('2026-11-09T10:15:30Z')],
  ])('replied #12 %s', (text, expected) => {
    expect(moment(`replied #12 ${text}`)).toBe(expected);
  });

  test.each([
    ['tomorrow', cet('2026-11-19T12:00')],
    ['next friday', cet('2026-11-20T12:00')],
    ['in 3 days', cet('2026-11-21T12:00')],
    ['14:31', cet('2026-11-18T14:31')],
    ['2026-11-19', cet('2026-11-19T12:00')],
  ])('replied #12 %s is in the future', (text, when) => {
    expect(problemWith(`replied #12 ${text}`)).toEqual({ code: 'date_in_future', text, at: when });
  });

  test('a quoted date and a bare one of several words are the same', () => {
    for (const date of [
      '"9 Nov"',
      '9 Nov',
      '"Nov 9"',
      'Nov 9',
      '“vor 9 Tagen”',
      'vor 9 Tagen',
      '9.11.',
      '2026-11-09',
    ]) {
      expect(read(`add since:${date} Acme Relaunch`)).toEqual({
        verb: 'add',
        client: 'Acme',
        details: { since: cet('2026-11-09T12:00'), topic: 'Relaunch' },
      });
    }
  });
});

describe('the future', () => {
  test.each([
    ['3 days', cet('2026-11-21T14:30')],
    ['for 3 days', cet('2026-11-21T14:30')],
    ['in drei Tagen', cet('2026-11-21T14:30')],
    ['3 Tage', cet('2026-11-21T14:30')],
    ['3d', cet('2026-11-21T14:30')],
    ['1w', cet('2026-11-25T14:30')],
    ['eine Woche', cet('2026-11-25T14:30')],
    ['2 weeks', cet('2026-12-02T14:30')],
    ['2 Wochen', cet('2026-12-02T14:30')],
    ['1 month', cet('2026-12-18T14:30')],
    ['3 days at 9:00', cet('2026-11-21T09:00')],
    ['3h', NOW + 3 * 3_600_000],
    ['in 90 min', NOW + 90 * 60_000],
    ['tomorrow', cet('2026-11-19T00:00')],
    ['morgen', cet('2026-11-19T00:00')],
    ['morgen 10 Uhr', cet('2026-11-19T10:00')],
    ['morgen früh', cet('2026-11-19T09:00')],
    ['übermorgen', cet('2026-11-20T00:00')],
    ['until the day after tomorrow', cet('2026-11-20T00:00')],
    ['bis Montag', cet('2026-11-23T00:00')],
    ['Mo', cet('2026-11-23T00:00')],
    ['Mo 23.11.', cet('2026-11-23T00:00')],
    ['Monday, 23 November at 10am', cet('2026-11-23T10:00')],
    ['wednesday', cet('2026-11-25T00:00')],
    ['nächsten Mittwoch', cet('2026-11-25T00:00')],
    ['tues', cet('2026-11-24T00:00')],
    ['kommenden Dienstag um 9', cet('2026-11-24T09:00')],
    ['friday afternoon', cet('2026-11-20T15:00')],
    ['tomorrow at noon', cet('2026-11-19T12:00')],
    ['Sonnabend', cet('2026-11-21T00:00')],
    ['next week', cet('2026-11-23T00:00')],
    ['nächste Woche', cet('2026-11-23T00:00')],
    ['nächste Woche Freitag', cet('2026-11-27T00:00')],
    ['friday next week', cet('2026-11-27T00:00')],
    ['Ende der Woche', cet('2026-11-20T00:00')],
    ['the end of the week', cet('2026-11-20T00:00')],
    ['end of month', cet('2026-11-30T00:00')],
    ['Monatsende', cet('2026-11-30T00:00')],
    ['bis Ende Februar', cet('2027-02-28T00:00')],
    ['next month', cet('2026-12-01T00:00')],
    ['nächstes Jahr', cet('2027-01-01T00:00')],
    ['december', cet('2026-12-01T00:00')],
    ['Januar', cet('2027-01-01T00:00')],
    ['March 2027', cet('2027-03-01T00:00')],
    ['9 Nov', cet('2027-11-09T00:00')],
    ['until Dec 24', cet('2026-12-24T00:00')],
    ['Dec. 24', cet('2026-12-24T00:00')],
    ['December 31', cet('2026-12-31T00:00')],
    ['December 24th', cet('2026-12-24T00:00')],
    ['Dec 24, 2027', cet('2027-12-24T00:00')],
    ['Dec 24 at 3pm', cet('2026-12-24T15:00')],
    ['Nov 12', cet('2027-11-12T00:00')],
    ['bis Dez 24', cet('2026-12-24T00:00')],
    ['1.12.', cet('2026-12-01T00:00')],
    ['1.12.2026', cet('2026-12-01T00:00')],
    ['2026-12-01', cet('2026-12-01T00:00')],
    ['the 25th', cet('2026-11-25T00:00')],
    ['zum 31.', cet('2026-12-31T00:00')],
    ['bis KW 51', cet('2026-12-14T00:00')],
    ['week 3', cet('2027-01-18T00:00')],
    ['kw53', cet('2026-12-28T00:00')],
    ['bis Heiligabend', cet('2026-12-24T00:00')],
    ['until Christmas', cet('2026-12-25T00:00')],
    ['nach Weihnachten', cet('2026-12-27T00:00')],
    ['until after Christmas', cet('2026-12-27T00:00')],
    ['Silvester', cet('2026-12-31T00:00')],
    ['New Year', cet('2027-01-01T00:00')],
    ['nach Neujahr 10 Uhr', cet('2027-01-02T10:00')],
    ['from today to Jan 1', cet('2027-01-01T00:00')],
    ['16:00', cet('2026-11-18T16:00')],
    ['heute 17 Uhr', cet('2026-11-18T17:00')],
    ['tonight', cet('2026-11-18T18:00')],
    ['9:00', cet('2026-11-19T09:00')],
  ])('snooze #12 %s', (text, expected) => {
    expect(moment(`snooze #12 ${text}`)).toBe(expected);
  });

  test.each([
    ['yesterday', cet('2026-11-17T00:00')],
    ['today', cet('2026-11-18T00:00')],
    ['today 14:30', NOW],
    ['now', NOW],
    ['3 days ago', cet('2026-11-15T14:30')],
    ['last friday', cet('2026-11-13T00:00')],
    ['1.11.2026', cet('2026-11-01T00:00')],
  ])('snooze #12 %s is in the past', (text, when) => {
    expect(problemWith(`snooze #12 ${text}`)).toEqual({ code: 'date_in_past', text, at: when });
  });
});

describe('a time that only a calendar can tell', () => {
  test.each([
    ['snooze #12 3 Arbeitstage', 3],
    ['snooze #12 for 10 working days', 10],
    ['snooze #12 zwei Werktage', 2],
    ['away #12 5 business days', 5],
    ['pause 3 working days', 3],
  ])('%s', (line, workingDays) => {
    expect(read(line)).toMatchObject({ until: { workingDays } });
  });

  test('a client’s absence may begin later', () => {
    const christmas = { verb: 'away', from: cet('2026-12-24T00:00'), until: cet('2027-01-02T00:00') };
    expect(read('away #12 24.12. – 1.1.')).toMatchObject(christmas);
    expect(read('away #12 from Dec 24 to Jan 1')).toMatchObject(christmas);
    expect(problemWith('away #12 ab Montag')).toMatchObject({ code: 'no_end' });
  });

  test('a snooze that begins later is refused with its beginning: waiting begins at once', () => {
    expect(problemWith('snooze #12 ab Montag')).toEqual({
      code: 'begins_later',
      text: 'ab Montag',
      at: cet('2026-11-23T00:00'),
    });
  });
});

describe('a pause or a cover that begins later', () => {
  test.each([
    ['from 21 Dec to 6 Jan', '2026-12-21T00:00', '2027-01-07T00:00'],
    ['vom 21.12. bis 6.1.', '2026-12-21T00:00', '2027-01-07T00:00'],
    ['21.12.–6.1.', '2026-12-21T00:00', '2027-01-07T00:00'],
    ['ab Montag bis Freitag', '2026-11-23T00:00', '2026-11-28T00:00'],
    ['from Monday to the end of next week', '2026-11-23T00:00', '2026-11-28T00:00'],
    ['from Monday for 2 weeks', '2026-11-23T00:00', '2026-12-07T00:00'],
    ['ab Montag für drei Tage', '2026-11-23T00:00', '2026-11-26T00:00'],
    ['from Friday 12:00 to Monday 9:00', '2026-11-20T12:00', '2026-11-23T09:00'],
    ['von Montag bis Montag', '2026-11-23T00:00', '2026-11-24T00:00'],
  ])('%s', (text, from, until) => {
    expect(read(`pause ${text}`)).toEqual({ verb: 'pause', from: cet(from), until: cet(until) });
    expect(read(`cover @ben ${text}`)).toMatchObject({ cover: { from: cet(from), until: cet(until) } });
  });

  test('without an end a cover goes on, and a pause is asked for it', () => {
    expect(read('cover @ben ab Montag')).toMatchObject({
      cover: { from: cet('2026-11-23T00:00'), until: null },
    });
    expect(problemWith('pause ab Montag')).toEqual({
      code: 'no_end',
      text: 'ab Montag',
      at: cet('2026-11-23T00:00'),
    });
  });

  test('what begins today begins now', () => {
    const friday = cet('2026-11-20T00:00');
    expect(read('pause from today to Friday')).toEqual({ verb: 'pause', until: friday });
    expect(read('cover @ben von heute bis Freitag')).toMatchObject({ cover: { until: friday } });
  });

  test.each([
    'pause from yesterday to Friday',
    'pause from 21 Dec to 6 Jan 2026',
    'cover @ben from 1 Nov 2026',
  ])('%s is refused', (line) => {
    expect(problemWith(line)).toMatchObject({ code: 'date_in_past' });
  });
});

describe('the day a client named', () => {
  const friday: ParseContext = { ...BERLIN, now: cet('2026-11-20T16:00') };

  test.each([
    ['today', '2026-11-18', BERLIN],
    ['now', '2026-11-18', BERLIN],
    ['18.11.', '2026-11-18', BERLIN],
    ['in 2h', '2026-11-18', BERLIN],
    ['12h', '2026-11-19', BERLIN],
    ['wednesday', '2026-11-25', BERLIN],
    ['in 3 Tagen', '2026-11-21', BERLIN],
    ['17 Nov', '2027-11-17', BERLIN],
    ['end of the week', '2026-11-20', BERLIN],
    ['end of the week', '2026-11-20', friday],
    ['friday', '2026-11-27', friday],
  ])('promised #12 %s → %s', (text, date, reader) => {
    expect(read(`promised #12 ${text}`, reader)).toMatchObject({ day: date });
  });

  test('is not behind us', () => {
    expect(problemWith('promised #12 yesterday')).toMatchObject({ code: 'date_in_past' });
  });
});

describe('what is no date', () => {
  test.each([
    '9/11',
    '11-12-2026',
    '31 Feb',
    'Feb 31',
    'Dec 32',
    'Dec 99',
    'Montag 23',
    '31.2.',
    '32.1.',
    '13/13',
    '2026-02-30',
    'Mo 24.11.',
    'soon',
    'foo bar',
    '25:00',
    '0th',
    '13pm tomorrow',
    '1.12.2046',
    '9999 weeks',
    '99999 days',
    'in 3 days ago',
    '3 days 4 Monkeys ago',
    '2026-13-45T10:00:00Z',
    'week 54',
    '0 working days',
    '3h at 10:00',
  ])('snooze #12 %s', (text) => {
    expect(problemWith(`snooze #12 ${text}`)).toMatchObject({
      code: expect.stringMatching(/not_a_date|left_over|no_such_day|wrong_weekday/),
    });
  });
});

describe('zones', () => {
  // 10:30 UTC is a different day at either end of the world.
  const now = at('2026-11-18T10:30:00Z');
  const kiritimati = { now, timeZone: 'Pacific/Kiritimati' };
  const pagoPago = { now, timeZone: 'Pacific/Pago_Pago' };

  test('today and yesterday are the reader’s', () => {
    expect(moment('replied #1 yesterday', kiritimati)).toBe(at('2026-11-18T12:00:00+14:00'));
    expect(moment('replied #1 yesterday', pagoPago)).toBe(at('2026-11-16T12:00:00-11:00'));
    expect(read('promised #1 today', kiritimati)).toMatchObject({ day: '2026-11-19' });
    expect(read('promised #1 today', pagoPago)).toMatchObject({ day: '2026-11-17' });
    expect(moment('snooze #1 friday', kiritimati)).toBe(at('2026-11-20T00:00:00+14:00'));
    expect(moment('snooze #1 tuesday', pagoPago)).toBe(at('2026-11-24T00:00:00-11:00'));
  });

  test('a zone that nobody knows counts as UTC', () => {
    expect(moment('snooze #1 tomorrow', { now, timeZone: 'Mars/Olympus' })).toBe(at('2026-11-19T00:00:00Z'));
  });
});

describe('clock changes', () => {
  test.each([
    ['Europe/Berlin', '2026-03-27T14:30:00+01:00', '3 days', '2026-03-30T14:30:00+02:00'],
    ['Europe/Berlin', '2026-10-23T14:30:00+02:00', '3 days', '2026-10-26T14:30:00+01:00'],
    ['Europe/Berlin', '2026-03-28T23:00:00+01:00', '4h', '2026-03-29T04:00:00+02:00'],
    ['Europe/Berlin', '2026-03-28T12:00:00+01:00', 'tomorrow', '2026-03-29T00:00:00+01:00'],
    ['Europe/Berlin', '2026-03-28T12:00:00+01:00', 'tomorrow 02:30', '2026-03-29T03:30:00+02:00'],
    ['Europe/Berlin', '2026-10-24T12:00:00+02:00', 'tomorrow 02:30', '2026-10-25T02:30:00+02:00'],
    ['America/New_York', '2026-03-07T12:00:00-05:00', 'tomorrow 02:30', '2026-03-08T03:30:00-04:00'],
    ['America/New_York', '2026-10-31T12:00:00-04:00', '1w', '2026-11-07T12:00:00-05:00'],
    ['Australia/Lord_Howe', '2026-10-03T12:00:00+10:30', '1d', '2026-10-04T12:00:00+11:00'],
    // Here the day of the change starts at 01:00.
    ['Africa/Cairo', '2026-04-23T12:00:00+02:00', 'tomorrow', '2026-04-24T01:00:00+03:00'],
    ['America/Santiago', '2026-09-05T12:00:00-04:00', 'tomorrow', '2026-09-06T01:00:00-03:00'],
  ])('%s %s: %s', (timeZone, now, text, expected) => {
    expect(moment(`snooze #1 ${text}`, { timeZone, now: at(now) })).toBe(at(expected));
  });

  test('noon is noon before and after the change', () => {
    const reader = { timeZone: 'Europe/Berlin', now: at('2026-03-30T10:00:00+02:00') };
    expect(moment('replied #1 saturday', reader)).toBe(at('2026-03-28T12:00:00+01:00'));
    expect(moment('replied #1 sunday', reader)).toBe(at('2026-03-29T12:00:00+02:00'));
  });
});
