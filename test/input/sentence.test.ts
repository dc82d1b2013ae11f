import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';
import { at, BERLIN, problemWith, read } from './reading.ts';

type Added = Extract<ReturnType<typeof read>, { verb: 'add' }>;

function added(line: string): Added {
  const command = read(line);
  if (command.verb !== 'add') throw new Error(`understood as ${command.verb}`);
  return command;
}

const euros = (minor: number) => ({ minor: minor * 100, currency: 'EUR' });
const THURSDAY = at('2026-11-12T12:00:00+01:00');
const SECOND = at('2026-11-02T12:00:00+01:00');
const YESTERDAY = at('2026-11-17T12:00:00+01:00');

describe('a sentence whose name can end in one place only', () => {
  test.each<[string, string, Added['details']]>([
    [
      'Globex Corp offer for website redesign, sent last Thursday, $12,400',
      'Globex Corp',
      {
        category: 'offer',
        topic: 'website redesign',
        since: THURSDAY,
        amount: { minor: 1_240_000, currency: 'USD' },
      },
    ],
    [
      'Acme GmbH Angebot Relaunch per Mail an Frau Krüger geschickt, 12,5 Tsd €',
      'Acme GmbH',
      { category: 'offer', topic: 'Relaunch', via: 'email', contact: 'Frau Krüger', amount: euros(12_500) },
    ],
    [
      'seit gestern Rechnung Müller Bau GmbH 900,- fällig am 30.11.',
      'Müller Bau GmbH',
      { category: 'invoice', since: YESTERDAY, amount: euros(900), terms: { dueDate: '2026-11-30' } },
    ],
    [
      'Bäckerei Schmidt, Angebot neue Website, gesendet am 2. November, Ansprechpartner Herr Schmidt, @ben',
      'Bäckerei Schmidt',
      {
        category: 'offer',
        topic: 'neue Website',
        since: SECOND,
        contact: 'Herr Schmidt',
        owner: { by: 'name', name: 'ben' },
      },
    ],
    [
      'I sent Globex Corp an offer for the website redesign last Thursday ($12,400)',
      'Globex Corp',
      {
        category: 'offer',
        topic: 'website redesign',
        since: THURSDAY,
        amount: { minor: 1_240_000, currency: 'USD' },
      },
    ],
    [
      'Weber AG, Angebot vom 2. November über 8.500 €, Kontakt Lisa Weber, lisa@weber.de, per Mail',
      'Weber AG',
      {
        category: 'offer',
        since: SECOND,
        amount: euros(8500),
        contact: 'Lisa Weber',
        email: 'lisa@weber.de',
        via: 'email',
      },
    ],
    ['Acme Website relaunch', 'Acme', { topic: 'Website relaunch' }],
    ['Acme neue Webseite', 'Acme', { topic: 'neue Webseite' }],
    ['Acme (Website relaunch)', 'Acme', { topic: 'Website relaunch' }],
    ['Café Luna: neue Speisekarte', 'Café Luna', { topic: 'neue Speisekarte' }],
    ['new client Acme GmbH offer website', 'Acme GmbH', { category: 'offer', topic: 'website' }],
    ['Angebot an Acme für Webseite', 'Acme', { category: 'offer', topic: 'Webseite' }],
    ['3M offer', '3M', { category: 'offer' }],
    ['H&M Angebot Logo 3.000 €', 'H&M', { category: 'offer', topic: 'Logo', amount: euros(3000) }],
    ['Still seit gestern', 'Still', { since: YESTERDAY }],
    [
      'Rechnung RE-2026-17 Müller GmbH 900 €',
      'Müller GmbH',
      { category: 'invoice', terms: { reference: 'RE-2026-17' }, amount: euros(900) },
    ],
  ])('add %s', (words, client, details) => {
    expect(added(`add ${words}`)).toEqual({ verb: 'add', client, details });
  });

  test('one client in several lines', () => {
    expect(added('add Acme GmbH\nAngebot Webseite\nseit letzten Donnerstag\n12.400 €')).toEqual({
      verb: 'add',
      client: 'Acme GmbH',
      details: { category: 'offer', topic: 'Webseite', since: THURSDAY, amount: euros(12_400) },
    });
  });
});

describe('a sentence that can be read in another way is marked so', () => {
  test.each<[string, string, Added['details']]>([
    [
      'Angebot Webseite Müller GmbH, seit letzten Donnerstag, 12.400 €',
      'Müller GmbH',
      { category: 'offer', topic: 'Webseite', since: THURSDAY, amount: euros(12_400) },
    ],
    [
      'Yoga Studio Lotus angebot seit 2.11. betrag 900 euro',
      'Yoga Studio Lotus',
      { category: 'offer', since: SECOND, amount: euros(900) },
    ],
    ['Nordwind Studios', 'Nordwind Studios', {}],
    ['Zenith Labs type:offer', 'Zenith Labs', { category: 'offer' }],
    ['Globex, Initech', 'Globex', { topic: 'Initech' }],
    ['Acme invoice automation', 'Acme', { category: 'invoice', topic: 'invoice automation' }],
    ['Globex offer 12k', 'Globex', { category: 'offer', amount: euros(12_000) }],
    ['Website-Angebot Müller GmbH', 'Müller GmbH', { category: 'offer', topic: 'Website-Angebot' }],
    ['Website für Bäckerei Schmidt', 'Bäckerei Schmidt', { topic: 'Website' }],
  ])('add %s', (words, client, details) => {
    expect(added(`add ${words}`)).toEqual({ verb: 'add', client, details, isUnclear: true });
  });

  test.each([
    'Angebot Webseite Müller GmbH, 12.400 €',
    'Acme GmbH offer for website, $12k',
    'Moon offer 12k €',
  ])('without the verb: %s', (line) =>
    expect(added(line)).toMatchObject({ isUnclear: true, details: { category: 'offer' } }),
  );

  test.each(['7 Days Music invoice 300€', 'Globex offer for 3 months 900 €', 'Globex offer for 2 weeks'])(
    'a length of time may be a name, or what the work is for: %s',
    (line) => expect(added(`add ${line}`)).toMatchObject({ isUnclear: true }),
  );

  test.each(['replyed Acme yesterday', 'closd Acme', 'ad Acme type:offer', 'Zeppelin GmbH'])(
    '%s is no sentence about a client',
    (line) => expect(problemWith(line).code).toBe('unknown_command'),
  );
});

describe('several clients in one command', () => {
  test.each<[string, readonly string[]]>([
    [
      'add Globex, Initech, Hooli type:offer',
      ['"Globex" type:offer', '"Initech" type:offer', '"Hooli" type:offer'],
    ],
    ['add Globex, Initech and Hooli', ['"Globex"', '"Initech"', '"Hooli"']],
    ['add Acme GmbH und Globex AG', ['"Acme GmbH"', '"Globex AG"']],
    ['add Globex type:offer\nInitech type:invoice', ['Globex type:offer', 'Initech type:invoice']],
    ['add Globex\n/ghostwatch add Initech', ['Globex', 'Initech']],
    ['add 1. Globex\n2. Initech', ['Globex', 'Initech']],
    [
      'add Globex Corp offer website $12,400, Initech LLC invoice $900',
      ['Globex Corp offer website $12,400', 'Initech LLC invoice $900'],
    ],
  ])('%s', (line, lines) => {
    expect(problemWith(line)).toMatchObject({ code: 'several_clients', lines });
  });
});

test('a day to come is no day on which something was sent', () => {
  expect(problemWith('add Acme offer sent tomorrow')).toMatchObject({
    code: 'date_in_future',
    text: 'tomorrow',
  });
});

const FACTS: readonly (readonly [string, Added['details']])[] = [
  ['seit letzten Donnerstag', { since: THURSDAY }],
  ['sent last Thursday', { since: THURSDAY }],
  ['am 2.11. verschickt', { since: SECOND }],
  ['12.400 €', { amount: euros(12_400) }],
  ['über 900 Euro', { amount: euros(900) }],
  ['worth 12,5 Tsd €', { amount: euros(12_500) }],
  ['Kontakt Jana Krüger', { contact: 'Jana Krüger' }],
  ['per Mail', { via: 'email' }],
  ['jana@acme.de', { email: 'jana@acme.de' }],
  ['fällig am 30.11.', { terms: { dueDate: '2026-11-30' } }],
  ['@ben', { owner: { by: 'name', name: 'ben' } }],
];
const facts = fc.shuffledSubarray([...FACTS], { minLength: 0 }).filter((chosen) => {
  const said = chosen.flatMap(([, details]) => Object.keys(details));
  return new Set(said).size === said.length;
});
const company = fc.constantFrom(
  'Müller GmbH',
  'Globex Corp',
  'Weber & Söhne AG',
  'Acme Ltd.',
  'Nordlicht e.K.',
);
const matter = fc.constantFrom('Angebot Webseite', 'offer for website', 'Angebot für Webseite');

test('the order of what is said does not matter, and everything is understood', () => {
  const parts = fc
    .tuple(company, matter, facts)
    .chain(([client, topic, said]) =>
      fc
        .shuffledSubarray([client, topic, ...said.map(([text]) => text)], { minLength: said.length + 2 })
        .map((order) => ({ client, topic, said, order })),
    );
  fc.assert(
    fc.property(parts, ({ client, topic, said, order }) => {
      const { details, ...rest } = added(`add ${order.join(', ')}`);
      expect(rest.client).toBe(client);
      expect(details).toEqual({
        category: 'offer',
        topic: topic.endsWith('website') ? 'website' : 'Webseite',
        ...Object.assign({}, ...said.map(([, fact]) => fact)),
      });
    }),
    { numRuns: 200 },
  );
});

/** Words that say nothing by themselves. */
const SILENT = new Set('for für the an to über am worth sent seit'.split(' '));
const word = fc.constantFrom(
  ...'Acme Müller Nord Studio Lotus GmbH AG & website Webseite relaunch neue Angebot invoice Projekt support for für the an to Phase Messe blue Kickoff'.split(
    ' ',
  ),
);

test('no word is lost: it is in the client, in the topic or in the type', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), (words) => {
      const reading = readCommand(`add X1 ${words.join(' ')}`, BERLIN);
      // What is refused is lost to nobody.
      if (!reading.ok || reading.command.verb !== 'add') return;
      const { client, details } = reading.command;
      const shown = [client, details.topic ?? ''].join(' ').split(/[ ,]+/);
      const types: Record<string, string> = {
        Angebot: 'offer',
        invoice: 'invoice',
        Projekt: 'project',
        support: 'support',
      };
      for (const said of ['X1', ...words]) {
        const isShown = shown.includes(said) || types[said] === details.category || SILENT.has(said);
        expect(isShown, `${said} in ${words.join(' ')} → ${JSON.stringify({ client, details })}`).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'proposal to Acme for the rebrand, 15k, sent on Monday',
  '15k, Acme, sent Monday',
  'Nachricht an Huber, 9.11.',
])('add %s is shown before anything is saved: a number or a message is no client', (line) => {
  expect(read(`add ${line}`)).toMatchObject({ isUnclear: true });
});

describe('a fact that cannot be read is no part of the topic: it is asked about', () => {
  test.each([
    'Café Luna, Angebot für Speisekarten, seit kurz nach der Messe',
    'Globex offer for website, sent some time last week',
    'Acme GmbH Angebot Webseite, geschickt irgendwann im Oktober',
    'Globex offer for website, waiting since ages',
    'Acme GmbH, Webseite, neunhundert Euro',
    'Acme GmbH, website, five thousand dollars',
    'Acme GmbH, Webseite, zwischen 5000 und 6000 Euro',
    'Acme GmbH, Webseite, fällig irgendwann im Dezember',
    'Acme GmbH, offer, website, valid until whenever',
    'Acme GmbH, website, worth a lot',
  ])('%s', (line) => {
    expect(added(`add ${line}`)).toMatchObject({ isUnclear: true });
  });

  test.each([
    ['Globex, waiting room design, offer', 'waiting room design'],
    ['Acme GmbH, offene Stellen, Angebot', 'offene Stellen'],
    ['Café Luna, Angebot für Speisekarten, 900 Euro, seit vorletztem Freitag', 'Speisekarten'],
  ])('%s has nothing left', (line, topic) => {
    const { isUnclear, details } = added(`add ${line}`);
    expect([isUnclear ?? false, details.topic]).toEqual([false, topic]);
  });
});
