import { describe, expect, test } from 'vitest';
import { at, read } from './reading.ts';

const number = (n: number) => ({ by: 'number', number: n });
const client = (text: string) => ({ by: 'client', text });
const YESTERDAY = at('2026-11-17T12:00:00+01:00');
const TWO_DAYS_AGO = at('2026-11-16T12:00:00+01:00');
const IN_THREE_DAYS = at('2026-11-21T14:30:00+01:00');

describe('a thread is found by its number or a part of the client', () => {
  test.each([
    ['show 12', number(12)],
    ['show #12.', number(12)],
    ['show Acme', client('Acme')],
    ['show Acme GmbH', client('Acme GmbH')],
    ['show "Acme GmbH"', client('Acme GmbH')],
    ['show "12"', client('12')],
    ['show Projekt:X', client('Projekt:X')],
    ['show #1234567890', client('#1234567890')],
    ['reopen „Müller & Söhne“', client('Müller & Söhne')],
    ['draft <http://acme.de|acme.de>', client('acme.de')],
  ])('%s', (line, ref) => {
    expect(read(line)).toMatchObject({ ref });
  });
});

describe('a date at the end is told from the name', () => {
  test.each([
    ['replied Acme', { ref: client('Acme') }],
    ['replied Acme yesterday', { ref: client('Acme'), at: YESTERDAY }],
    ['replied Acme GmbH yesterday', { ref: client('Acme GmbH'), at: YESTERDAY }],
    ['replied "Acme GmbH" gestern', { ref: client('Acme GmbH'), at: YESTERDAY }],
    ['replied Acme GmbH, vor 2 Tagen', { ref: client('Acme GmbH'), at: TWO_DAYS_AGO }],
    ['replied Acme on 9 Nov', { ref: client('Acme'), at: at('2026-11-09T11:00:00Z') }],
    ['replied yesterday #12', { ref: number(12), at: YESTERDAY }],
    ['replied Anna May', { ref: client('Anna May') }],
    ['replied Studio 3', { ref: client('Studio 3') }],
    ['snooze Acme 3 days', { ref: client('Acme'), until: IN_THREE_DAYS }],
    ['snooze Studio 3 3d', { ref: client('Studio 3'), until: IN_THREE_DAYS }],
    ['snooze Acme GmbH until Dec 24', { ref: client('Acme GmbH'), until: at('2026-12-23T23:00:00Z') }],
    ['replied Acme Nov 12', { ref: client('Acme'), at: at('2026-11-12T11:00:00Z') }],
    ['snooze 12 3 Tage', { ref: number(12), until: IN_THREE_DAYS }],
    ['away Acme GmbH bis 1.12.', { ref: client('Acme GmbH'), until: at('2026-11-30T23:00:00Z') }],
    ['promised Acme GmbH nächsten Freitag', { ref: client('Acme GmbH'), day: '2026-11-20' }],
  ])('%s', (line, meant) => {
    const { verb: _verb, ...said } = read(line);
    expect(said).toEqual(meant);
  });
});

describe('the channel of a follow-up', () => {
  test.each([
    ['Acme by phone 2 days ago', { ref: client('Acme'), via: 'phone', at: TWO_DAYS_AGO }],
    ['Acme 2 days ago by e-mail', { ref: client('Acme'), via: 'email', at: TWO_DAYS_AGO }],
    ['Acme GmbH per Telefon vor 2 Tagen', { ref: client('Acme GmbH'), via: 'phone', at: TWO_DAYS_AGO }],
    ['by phone #12', { ref: number(12), via: 'phone' }],
    ['#12 phone', { ref: number(12), via: 'phone' }],
    ['#12 yesterday mail', { ref: number(12), via: 'email', at: YESTERDAY }],
    ['#12 via:linkedin yesterday', { ref: number(12), via: 'linkedin', at: YESTERDAY }],
    ['#12 in a meeting', { ref: number(12), via: 'meeting' }],
    ['"Acme GmbH" telefonisch gestern', { ref: client('Acme GmbH'), via: 'phone', at: YESTERDAY }],
    ['Per Hansen', { ref: client('Per Hansen') }],
    ['Phone House', { ref: client('Phone House') }],
  ])('followed-up %s', (t, meant) => {
    expect(read(`followed-up ${t}`)).toEqual({ verb: 'followed-up', ...meant });
  });
});

describe('closing', () => {
  test.each([
    ['Acme won they signed', { ref: client('Acme'), outcome: 'won', reason: 'they signed' }],
    [
      'Acme GmbH as lost: too expensive',
      { ref: client('Acme GmbH'), outcome: 'declined', reason: 'too expensive' },
    ],
    ['#12 als gewonnen', { ref: number(12), outcome: 'won' }],
    ['#12 won – signed by @ada', { ref: number(12), outcome: 'won', reason: 'signed by @ada' }],
    [
      'Acme obsolete duplicate of #11',
      { ref: client('Acme'), outcome: 'obsolete', reason: 'duplicate of #11' },
    ],
    ['"Lost Boys" ghosted', { ref: client('Lost Boys'), outcome: 'ghosted' }],
    [
      'Acme outcome:ghosted reason: no word since May',
      { ref: client('Acme'), outcome: 'ghosted', reason: 'no word since May' },
    ],
    ['#12 Grund: zu teuer', { ref: number(12), reason: 'zu teuer' }],
  ])('close %s', (t, meant) => {
    expect(read(`close ${t}`)).toEqual({ verb: 'close', ...meant });
  });
});

describe('handing over', () => {
  const ben = { by: 'name', name: 'ben' };
  const me = { by: 'name', name: 'me' };

  test.each([
    ['#12 <@U1|ben>', { ref: number(12), to: { by: 'id', userId: 'U1' } }],
    ['Acme @ben', { ref: client('Acme'), to: ben }],
    ['Acme GmbH to @ben', { ref: client('Acme GmbH'), to: ben }],
    ['@ben #12', { ref: number(12), to: ben }],
    ['#12 ben', { ref: number(12), to: ben }],
    ['#12 Emma Stone', { ref: number(12), to: { by: 'name', name: 'Emma Stone' } }],
    ['12 to Emma Stone', { ref: number(12), to: { by: 'name', name: 'Emma Stone' } }],
    ['"Acme GmbH" an Emma Stone', { ref: client('Acme GmbH'), to: { by: 'name', name: 'Emma Stone' } }],
    ['#12 an mich', { ref: number(12), to: me }],
    ['Acme me', { ref: client('Acme'), to: me }],
  ])('assign %s', (t, meant) => {
    expect(read(`assign ${t}`)).toEqual({ verb: 'assign', ...meant });
  });
});

describe('taking something back', () => {
  test.each([
    ['#12 betrag:-', { amount: null }],
    ['#12 betrag:kein', { amount: null }],
    ['#12 amount:none', { amount: null }],
    ['contact:- #12', { contact: null }],
    ['#12 phone:keine mail:–', { phone: null, email: null }],
    ['#12 link:-', { link: null, slackThread: null }],
    ['#12 topic:- about:offer', { topic: null, category: 'offer' }],
    ['#12 topic: No more ghosts', { topic: 'No more ghosts' }],
  ])('edit %s', (t, details) => {
    expect(read(`edit ${t}`)).toEqual({ verb: 'edit', ref: number(12), details });
  });

  test('a new thread is without it anyway', () => {
    expect(read('add Acme topic:- amount:none')).toEqual({ verb: 'add', client: 'Acme', details: {} });
  });
});

describe('editing', () => {
  test.each([
    [
      '#12 topic:"New name" client:"New client"',
      { ref: number(12), details: { topic: 'New name', client: 'New client' } },
    ],
    [
      '#12 topic: New name about:offer',
      { ref: number(12), details: { topic: 'New name', category: 'offer' } },
    ],
    [
      'about:offer topic: New name #12',
      { ref: number(12), details: { topic: 'New name', category: 'offer' } },
    ],
    ['Acme GmbH via:phone', { ref: client('Acme GmbH'), details: { via: 'phone' } }],
    [
      '#12 owner:@x since:gestern',
      { ref: number(12), details: { owner: { by: 'name', name: 'x' }, since: YESTERDAY } },
    ],
    [
      '#12 https://acme.de/a?b=1&amp;c=2',
      { ref: number(12), details: { link: 'https://acme.de/a?b=1&c=2' } },
    ],
  ])('edit %s', (t, meant) => {
    expect(read(`edit ${t}`)).toEqual({ verb: 'edit', ...meant });
  });
});
