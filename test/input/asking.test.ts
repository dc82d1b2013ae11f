import { describe, expect, test } from 'vitest';
import { problemWith, read } from './reading.ts';

/** Today is Wednesday, 18 November 2026. */
describe('a day to ask again, when closing', () => {
  test.each([
    ['close #12 ghosted ask again in 3 months', '2027-02-18'],
    ['close #12 ghosted, ask me again on 1 March', '2027-03-01'],
    ['close #12 ghosted and remind me next year', '2027-01-01'],
    ['close #12 ghosted again:"1 March"', '2027-03-01'],
    ['close #12 outcome:ghosted ask-again:2027-03-01', '2027-03-01'],
    ['schließen #12 verstummt nochmal fragen am 1. März', '2027-03-01'],
    ['schließen #12 verstummt, bitte in 3 Monaten noch einmal fragen', '2027-02-18'],
    ['schließen #12 verstummt wiedervorlage: 1.3.2027', '2027-03-01'],
    ['schließen #12 verstummt Wiedervorlage am 1.3.2027', '2027-03-01'],
    ['zu #12 verstummt frag mich wieder im März', '2027-03-01'],
    ['close #12 ghosted ask again never', null],
    ['close #12 ghosted, never ask again', null],
    ['close #12 ghosted and do not ask again', null],
    ['schließen #12 verstummt nicht mehr fragen', null],
    ['schließen #12 verstummt nie wieder fragen', null],
    ['close #12 ghosted again:none', null],
  ])('%s', (line, askAgainOn) => {
    expect(read(line)).toEqual({
      verb: 'close',
      ref: { by: 'number', number: 12 },
      outcome: 'ghosted',
      askAgainOn,
    });
  });

  test('without an outcome, for a thread that is closed already', () => {
    expect(read('close #12 ask again in 3 months')).toEqual({
      verb: 'close',
      ref: { by: 'number', number: 12 },
      askAgainOn: '2027-02-18',
    });
  });

  test('behind a bare name, and behind a reason', () => {
    expect(read('close Acme GmbH ask again in 3 months')).toMatchObject({
      ref: { by: 'client', text: 'Acme GmbH' },
      askAgainOn: '2027-02-18',
    });
    expect(read('close Acme GmbH declined no budget this year, ask again in 3 months')).toMatchObject({
      ref: { by: 'client', text: 'Acme GmbH' },
      outcome: 'declined',
      reason: 'no budget this year',
      askAgainOn: '2027-02-18',
    });
  });

  test('words that name no day stay a reason', () => {
    expect(read('close #12 declined they will ask again')).toMatchObject({ reason: 'they will ask again' });
    expect(read('close #12 declined "ask again in 3 months"')).toMatchObject({
      reason: 'ask again in 3 months',
    });
  });

  test('what is no date, or one that has passed, is refused', () => {
    expect(problemWith('close #12 ghosted ask again in 3 moths')).toMatchObject({
      code: 'not_a_date',
      text: 'in 3 moths',
    });
    expect(problemWith('close #12 ghosted ask again on 1 March 2026')).toMatchObject({
      code: 'date_in_past',
    });
    expect(problemWith('close ask again')).toMatchObject({ code: 'missing', what: 'date' });
    expect(problemWith('close ask again in 3 months')).toMatchObject({ code: 'missing', what: 'reference' });
  });
});
