import { describe, expect, test } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';
import type { Problem } from '../../src/input/command.ts';
import { BERLIN, problemWith } from './reading.ts';

const CASES: readonly (readonly [string, Problem])[] = [
  ['xyzzy', { code: 'unknown_command', text: 'xyzzy', client: 'xyzzy' }],
  ['Zeppelin GmbH', { code: 'unknown_command', text: 'Zeppelin', client: 'Zeppelin GmbH' }],
  ['xyzzy #12', { code: 'unknown_command', text: 'xyzzy' }],
  ['delet #12', { code: 'unknown_command', text: 'delet', suggestion: 'delete' }],
  ['ad Acme', { code: 'unknown_command', text: 'ad', suggestion: 'add' }],
  ['snoze #12', { code: 'unknown_command', text: 'snoze', suggestion: 'snooze' }],
  ['anwsered #12', { code: 'unknown_command', text: 'anwsered', suggestion: 'answered' }],
  ['spätr #12 morgen', { code: 'unknown_command', text: 'spätr', suggestion: 'später' }],
  ['nachgefast #12', { code: 'unknown_command', text: 'nachgefast', suggestion: 'nachgefasst' }],
  ['add Acme foo:bar', { code: 'unknown_key', text: 'foo:' }],
  ['add Acme abuot:offer', { code: 'unknown_key', text: 'abuot:', suggestion: 'about' }],
  ['add Acme ammount: 900', { code: 'unknown_key', text: 'ammount:', suggestion: 'amount' }],
  ['edit #12 --ownr @x', { code: 'unknown_key', text: '--ownr', suggestion: 'owner' }],
  ['add', { code: 'missing', what: 'client', text: '' }],
  ['add ""', { code: 'missing', what: 'client', text: '""' }],
  ['add 12', { code: 'missing', what: 'client_name', text: '12' }],
  ['add #12 Relaunch', { code: 'missing', what: 'client_name', text: '#12' }],
  ['edit #12 client:-', { code: 'missing', what: 'client', text: '-' }],
  ['add about:offer', { code: 'missing', what: 'client', text: 'about:offer' }],
  ['add Acme about:', { code: 'missing', what: 'value', text: 'about:' }],
  ['add Acme about: via:email', { code: 'missing', what: 'value', text: 'about:' }],
  ['add Acme topic:""', { code: 'missing', what: 'value', text: 'topic:' }],
  ['close #12 reason:', { code: 'missing', what: 'value', text: 'reason:' }],
  ['show', { code: 'missing', what: 'reference', text: '' }],
  ['close', { code: 'missing', what: 'reference', text: '' }],
  ['replied yesterday', { code: 'missing', what: 'reference', text: 'yesterday' }],
  ['snooze 3 days', { code: 'missing', what: 'reference', text: '3 days' }],
  ['edit about:offer', { code: 'missing', what: 'reference', text: 'about:offer' }],
  ['assign @ben', { code: 'missing', what: 'reference', text: '@ben' }],
  ['assign', { code: 'missing', what: 'reference', text: '' }],
  ['snooze #12', { code: 'missing', what: 'date', text: '#12' }],
  ['away Acme GmbH', { code: 'missing', what: 'date', text: 'Acme GmbH' }],
  ['assign #12', { code: 'missing', what: 'person', text: '#12' }],
  ['assign Acme GmbH', { code: 'missing', what: 'person', text: 'Acme GmbH' }],
  ['list owner:', { code: 'missing', what: 'person', text: 'owner:' }],
  ['edit #12', { code: 'missing', what: 'change', text: '#12' }],
  [`add ${'x'.repeat(81)}`, { code: 'too_long', key: 'client', text: 'x'.repeat(81), max: 80 }],
  [`show ${'x'.repeat(81)}`, { code: 'too_long', key: 'client', text: 'x'.repeat(81), max: 80 }],
  [`add A "${'x'.repeat(201)}"`, { code: 'too_long', key: 'topic', text: 'x'.repeat(201), max: 200 }],
  [`add A contact:${'x'.repeat(81)}`, { code: 'too_long', key: 'contact', text: 'x'.repeat(81), max: 80 }],
  [`close #1 won ${'x'.repeat(501)}`, { code: 'too_long', key: 'reason', text: 'x'.repeat(501), max: 500 }],
  [`list ${'x'.repeat(201)}`, { code: 'too_long', key: 'text', text: 'x'.repeat(201), max: 200 }],
  [
    `add A https://acme.de/${'x'.repeat(2000)}`,
    { code: 'too_long', key: 'link', text: `https://acme.de/${'x'.repeat(2000)}`, max: 2000 },
  ],
  ['snooze #12 soon', { code: 'not_a_date', text: 'soon' }],
  ['snooze Acme until soon', { code: 'not_a_date', text: 'until soon' }],
  ['add Acme since:31 Feb', { code: 'no_such_day', text: '31 Feb' }],
  ['add Acme since:"9 Nov or so"', { code: 'not_a_date', text: '9 Nov or so' }],
  ['add Acme amount:much', { code: 'not_an_amount', text: 'much' }],
  ['add Acme amount:-5', { code: 'not_an_amount', text: '-5' }],
  ['add Acme amount:12.345,678', { code: 'not_an_amount', text: '12.345,678' }],
  ['add Acme amount:1.250k', { code: 'not_an_amount', text: '1.250k' }],
  ['add Acme amount:1.250 Mio', { code: 'not_an_amount', text: '1.250 Mio' }],
  ['add Acme amount:100.50 JPY', { code: 'not_an_amount', text: '100.50 JPY' }],
  ['add Acme amount:1.5.2', { code: 'not_an_amount', text: '1.5.2' }],
  ['add Acme amount:99999999999999999', { code: 'not_an_amount', text: '99999999999999999' }],
  ['add Acme link:foo', { code: 'not_a_link', text: 'foo' }],
  ['add Acme link:https://', { code: 'not_a_link', text: 'https://' }],
  ['add Acme owner:#12', { code: 'not_a_person', text: '#12' }],
  ['add Acme owner:https://acme.de', { code: 'not_a_person', text: 'https://acme.de' }],
  ['show #12 please', { code: 'left_over', text: 'please' }],
  ['snooze #12 friday please', { code: 'left_over', text: 'please' }],
  ['add Acme about:offer about:invoice', { code: 'left_over', text: 'about: invoice' }],
  ['add "Acme" "Website" relaunch', { code: 'left_over', text: 'relaunch' }],
  ['add Acme https://a.de https://b.de', { code: 'left_over', text: 'https://b.de' }],
  ['edit #12 foo about:offer', { code: 'left_over', text: 'foo' }],
  ['edit #12 "New topic" about:offer', { code: 'left_over', text: 'New topic' }],
  ['assign #12 @ben today', { code: 'left_over', text: 'today' }],
  ['list waiting paused', { code: 'left_over', text: 'paused' }],
  ['list @ada @ben', { code: 'left_over', text: '@ben' }],
  ['close #12 they said no reason:price', { code: 'left_over', text: 'they said no' }],
  ['close #12 outcome:won outcome:ghosted', { code: 'left_over', text: 'outcome:won' }],
];

describe('every problem names the piece that is meant', () => {
  test.each(CASES)('%s', (line, problem) => {
    expect(problemWith(line)).toEqual(problem);
  });
});

describe('unknown values come with what is allowed', () => {
  test.each([
    ['add Acme about:invoce', 'about', 'invoce', 'invoice'],
    ['add Acme via:fax', 'via', 'fax', undefined],
    ['add Acme lang:fr', 'lang', 'fr', undefined],
    ['followed-up #12 via pigeon', 'via', 'pigeon', undefined],
    ['close #12 declned', 'outcome', 'declned', 'declined'],
    ['close #12 outcome:maybe', 'outcome', 'maybe', undefined],
  ])('%s', (line, key, text, suggestion) => {
    const problem = problemWith(line);
    expect(problem).toMatchObject({ code: 'unknown_value', key, text, allowed: expect.any(Array) });
    expect('suggestion' in problem ? problem.suggestion : undefined).toBe(suggestion);
  });
});

test('the verb is told as soon as it is known', () => {
  expect(readCommand('snooze #12', BERLIN)).toMatchObject({ ok: false, verb: 'snooze' });
  expect(readCommand('xyzzy', BERLIN)).not.toHaveProperty('verb');
});

test('a line without end is refused', () => {
  expect(problemWith(`add ${'x '.repeat(3000)}`)).toMatchObject({ code: 'too_long', key: 'line' });
});
