import { expect, test } from 'vitest';
import type { Command } from '../../src/adapters/slack/listeners/commands/verbs/index.ts';
import { at, BERLIN, read } from './reading.ts';

const ref = { by: 'number', number: 12 } as const;
const fullAdd =
  'add "Acme GmbH" "Website relaunch" about:offer via:email since:"9 Nov" owner:@ada amount:12.400€ contact:"Jana Krüger" lang:de link:https://…';

const FORMS: readonly (readonly [string, Command])[] = [
  ['', { verb: 'welcome' }],
  ['help', { verb: 'help' }],
  ['help add', { verb: 'help', topic: 'add' }],
  [
    fullAdd,
    {
      verb: 'add',
      client: 'Acme GmbH',
      details: {
        topic: 'Website relaunch',
        category: 'offer',
        via: 'email',
        since: at('2026-11-09T12:00:00+01:00'),
        owner: { by: 'name', name: 'ada' },
        amount: { minor: 1_240_000, currency: 'EUR' },
        contact: 'Jana Krüger',
        language: 'de',
        link: 'https://…',
      },
    },
  ],
  ['add Acme', { verb: 'add', client: 'Acme', details: {} }],
  ['list', { verb: 'list' }],
  ['list mine', { verb: 'list', scope: 'mine' }],
  ['list all', { verb: 'list', scope: 'all' }],
  ['list @user', { verb: 'list', owner: { by: 'name', name: 'user' } }],
  ['list waiting', { verb: 'list', scope: 'waiting' }],
  ['list paused', { verb: 'list', scope: 'paused' }],
  ['list closed', { verb: 'list', scope: 'closed' }],
  ['list owed', { verb: 'list', scope: 'owed' }],
  ['list relaunch', { verb: 'list', text: 'relaunch' }],
  ['list waiting Acme GmbH', { verb: 'list', scope: 'waiting', text: 'Acme GmbH' }],
  ['show #12', { verb: 'show', ref }],
  ['replied #12', { verb: 'replied', ref }],
  ['replied #12 yesterday', { verb: 'replied', ref, at: at('2026-11-17T12:00:00+01:00') }],
  ['followed-up #12', { verb: 'followed-up', ref }],
  ['followed-up #12 by phone', { verb: 'followed-up', ref, via: 'phone' }],
  ['followed-up #12 2 days ago', { verb: 'followed-up', ref, at: at('2026-11-16T12:00:00+01:00') }],
  [
    'followed-up #12 by phone 2 days ago',
    { verb: 'followed-up', ref, via: 'phone', at: at('2026-11-16T12:00:00+01:00') },
  ],
  ['answered #12', { verb: 'answered', ref }],
  ['answered #12 today', { verb: 'answered', ref, at: BERLIN.now }],
  ['snooze #12 3 days', { verb: 'snooze', ref, until: at('2026-11-21T14:30:00+01:00') }],
  ['snooze #12 until next tuesday', { verb: 'snooze', ref, until: at('2026-11-24T00:00:00+01:00') }],
  ['snooze #12 bis Montag', { verb: 'snooze', ref, until: at('2026-11-23T00:00:00+01:00') }],
  ['promised #12 friday', { verb: 'promised', ref, day: '2026-11-20' }],
  ['away #12 until 2026-12-01', { verb: 'away', ref, until: at('2026-12-01T00:00:00+01:00') }],
  ['close #12', { verb: 'close', ref }],
  ['close #12 won', { verb: 'close', ref, outcome: 'won' }],
  ['close #12 answered', { verb: 'close', ref, outcome: 'answered' }],
  ['close #12 declined', { verb: 'close', ref, outcome: 'declined' }],
  ['close #12 ghosted', { verb: 'close', ref, outcome: 'ghosted' }],
  ['close #12 obsolete', { verb: 'close', ref, outcome: 'obsolete' }],
  ['close #12 won reason…', { verb: 'close', ref, outcome: 'won', reason: 'reason…' }],
  ['close #12 they signed', { verb: 'close', ref, reason: 'they signed' }],
  ['reopen #12', { verb: 'reopen', ref }],
  ['assign #12 @user', { verb: 'assign', ref, to: { by: 'name', name: 'user' } }],
  [
    'edit #12 about:invoice amount:900€ …',
    { verb: 'edit', ref, details: { category: 'invoice', amount: { minor: 90_000, currency: 'EUR' } } },
  ],
  ['draft #12', { verb: 'draft', ref }],
  ['hours 09:00-17:30 mon-fri', { verb: 'hours', hours: [{ days: [1, 2, 3, 4, 5], from: 540, to: 1050 }] }],
  [
    'hours 00:00-24:00 mon-sun',
    { verb: 'hours', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 }] },
  ],
  ['holidays DE-BY', { verb: 'holidays', region: 'DE-BY' }],
  ['holidays AT-9', { verb: 'holidays', region: 'AT-9' }],
  ['holidays CH-ZH', { verb: 'holidays', region: 'CH-ZH' }],
  ['holidays off', { verb: 'holidays', region: 'off' }],
  ['pause until monday', { verb: 'pause', until: at('2026-11-23T00:00:00+01:00') }],
  ['pause off', { verb: 'pause', until: 'off' }],
];

test.each(FORMS)('/ghostwatch %s', (line, command) => {
  expect(read(line)).toEqual(command);
});

test('the order of what add takes is free', () => {
  const pieces = fullAdd.slice('add '.length).match(/[^\s"]*"[^"]*"|\S+/g) ?? [];
  const reversed = [...pieces.slice(2).reverse(), ...pieces.slice(0, 2)];
  expect(read(`add ${reversed.join(' ')}`)).toEqual(read(fullAdd));
});

test.each(['mail', 'e-mail', 'E-Mail', 'linkedin', 'phone', 'meeting', 'other', 'slack'])(
  'via:%s',
  (channel) => {
    expect(read(`add Acme via:${channel}`)).toMatchObject({
      details: { via: /mail/i.test(channel) ? 'email' : channel },
    });
  },
);
