import { expect, test } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';

/** Wednesday, 18 November 2026, 14:30 in Berlin. */
const reader = { now: Date.parse('2026-11-18T14:30:00+01:00'), timeZone: 'Europe/Berlin', currency: 'EUR' };
const read = (line: string) => readCommand(line, reader);
const BEN = { by: 'name', name: 'Ben' };

test.each([
  'urlaub bis Freitag, Vertretung Ben',
  'away until Friday, cover Ben',
  'I’m away until Friday, covered by Ben',
  "i'm away until Friday and cover is Ben",
  'abwesend bis Freitag, Vertreter: Ben',
  'ooo cover Ben until Friday',
  'ich bin bis Freitag weg, Ben vertritt mich',
  'Ich bin bis Freitag im Urlaub, Vertretung: Ben',
  "I'm out until Friday, Ben covers",
  'I’m out of office until Friday, Ben covers for me',
  'I am away until Friday and Ben covers',
])('%s: the typist is away, and Ben covers', (line) => {
  expect(read(line)).toMatchObject({
    ok: true,
    command: { verb: 'cover', cover: { by: BEN, until: expect.any(Number) } },
  });
});

test.each([
  ['cover Cara Roth until Friday', 'Cara Roth'],
  ['cover ben okoro ab Montag bis Freitag', 'ben okoro'],
  ['urlaub bis Freitag, Vertretung Cara von Roth', 'Cara von Roth'],
  ['Vertretung Jean-Luc O’Neill, bis Freitag', 'Jean-Luc O’Neill'],
  ['away until Friday, cover Cara Roth', 'Cara Roth'],
])('%s: a name may have several words', (line, name) => {
  expect(read(line)).toMatchObject({
    ok: true,
    command: { verb: 'cover', cover: { by: { by: 'name', name }, until: expect.any(Number) } },
  });
});

test('both dates are read: from Monday to Friday', () => {
  expect(read('away from 2026-11-23 to 2026-11-27, cover Ben')).toMatchObject({
    ok: true,
    command: {
      verb: 'cover',
      cover: {
        from: Date.parse('2026-11-23T00:00:00+01:00'),
        until: Date.parse('2026-11-28T00:00:00+01:00'),
      },
    },
  });
});

test.each([
  'away until Friday',
  'urlaub bis Freitag',
  'ich bin bis Freitag weg',
  'ich bin weg bis Freitag',
  'I’m off tomorrow',
  'I am on vacation until Friday',
])('%s: without a cover the nudges pause', (line) => {
  expect(read(line)).toMatchObject({ ok: true, command: { verb: 'pause' } });
});

test.each([
  ['away Acme until Friday', { by: 'client', text: 'Acme' }],
  ['away #1 until Friday', { by: 'number', number: 1 }],
  ['away Ab ins Blaue GmbH until Friday', { by: 'client', text: 'Ab ins Blaue GmbH' }],
])('%s: the client is away', (line, ref) => {
  expect(read(line)).toMatchObject({ ok: true, command: { verb: 'away', ref } });
});

test('a time that cannot be read is said, and nobody is taken for a client', () => {
  expect(read('away until Blursday, cover Ben')).toMatchObject({ ok: false });
});
