import { describe, expect, test } from 'vitest';
import { at, read } from './reading.ts';

const ref = { by: 'number', number: 12 } as const;
const acme = { by: 'client', text: 'Acme' } as const;

describe('one word for a command and a part of it', () => {
  test.each([
    ['won #12', { verb: 'close', ref, outcome: 'won' }],
    ['gewonnen Acme', { verb: 'close', ref: acme, outcome: 'won' }],
    ['won #12 they signed', { verb: 'close', ref, outcome: 'won', reason: 'they signed' }],
    ['#12 lost: too expensive', { verb: 'close', ref, outcome: 'declined', reason: 'too expensive' }],
    ['verloren #12', { verb: 'close', ref, outcome: 'declined' }],
    ['declined #12', { verb: 'close', ref, outcome: 'declined' }],
    ['ghosted #12', { verb: 'close', ref, outcome: 'ghosted' }],
    ['delete #12', { verb: 'delete', ref }],
    ['remove Acme', { verb: 'delete', ref: acme }],
    ['löschen #12', { verb: 'delete', ref }],
    ['entfernen #12', { verb: 'delete', ref }],
    ['called #12', { verb: 'followed-up', ref, via: 'phone' }],
    [
      'angerufen #12 gestern',
      { verb: 'followed-up', ref, via: 'phone', at: at('2026-11-17T12:00:00+01:00') },
    ],
    ['called Acme', { verb: 'followed-up', ref: acme, via: 'phone' }],
    ['verschieben #12 3 Tage', { verb: 'snooze', ref, until: at('2026-11-21T14:30:00+01:00') }],
    ['aufschieben #12 3 Tage', { verb: 'snooze', ref, until: at('2026-11-21T14:30:00+01:00') }],
    ['resume #12', { verb: 'resume', ref }],
    ['weiter #12', { verb: 'resume', ref }],
    ['unsnooze Acme', { verb: 'resume', ref: acme }],
    ['wake #12', { verb: 'resume', ref }],
    ['#12 wecken', { verb: 'resume', ref }],
    ['snooze #12 off', { verb: 'resume', ref }],
    ['snooze Acme aus', { verb: 'resume', ref: acme }],
    ['schlummern #12 ende', { verb: 'resume', ref }],
    ['away #12 off', { verb: 'resume', ref }],
    ['undo', { verb: 'undo', ref: null }],
    ['undo that!', { verb: 'undo', ref: null }],
    ['rückgängig', { verb: 'undo', ref: null }],
    ['rückgängig machen', { verb: 'undo', ref: null }],
    ['rueckgaengig #12', { verb: 'undo', ref }],
    ['#12 undo', { verb: 'undo', ref }],
    ['undo Acme', { verb: 'undo', ref: acme }],
    ['obsolete #12', { verb: 'close', ref, outcome: 'obsolete' }],
    ['hi', { verb: 'welcome' }],
    ['Hallo!', { verb: 'welcome' }],
    ['12', { verb: 'show', ref }],
    ['12 replied', { verb: 'replied', ref }],
    ['help löschen', { verb: 'help', topic: 'delete' }],
  ])('%s', (line, command) => {
    expect(read(line)).toEqual(command);
  });
});
