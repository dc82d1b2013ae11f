import { describe, expect, test } from 'vitest';
import { detailsOf, read } from './reading.ts';

describe('what phones make of quotes, dashes and spaces', () => {
  const meant = {
    verb: 'add',
    client: 'Acme GmbH',
    details: { topic: 'Website relaunch', category: 'offer' },
  };

  test.each([
    'add “Acme GmbH” “Website relaunch” about:offer',
    'add „Acme GmbH“ „Website relaunch“ about:offer',
    'add „Acme GmbH” „Website relaunch" about:offer',
    'add ”Acme GmbH” ”Website relaunch” about:offer',
    'add »Acme GmbH« «Website relaunch» about:offer',
    "add 'Acme GmbH' ‘Website relaunch’ about:offer",
    'add ‚Acme GmbH‘ "Website relaunch" about:offer',
    'add "Acme GmbH", "Website relaunch", about:offer',
    'add "Acme GmbH" "Website relaunch" --about offer',
    'add "Acme GmbH" "Website relaunch" --about=offer',
    'add "Acme GmbH" "Website relaunch" —about offer',
    'add "Acme GmbH" "Website relaunch" –about offer',
    'add "Acme GmbH" "Website relaunch" –-about "offer"',
    'add "Acme GmbH" "Website relaunch" about: offer',
    'add "Acme GmbH" "Website relaunch" about : offer',
    'add "Acme GmbH" "Website relaunch" ABOUT=Offer',
    'add "Acme GmbH" "Website relaunch" about:“offer”',
    'add\u00a0"Acme\u00a0GmbH"\u202f"Website\u2009relaunch"\u3000about:offer',
    '\u200badd\ufeff "Acme GmbH"\u2060 "Web\u00adsite rel\u0000aunch" about:\u200boffer',
    'Add\n"Acme GmbH"\t"Website   relaunch"\r\nabout:offer',
    'add Acme GmbH "Website relaunch" about:offer',
    'add Acme GmbH about:offer Website relaunch',
    'add topic:"Website relaunch" about:offer Acme GmbH',
    'add "Website relaunch" client:"Acme GmbH" about:offer',
  ])('%s', (line) => {
    expect(read(line)).toEqual(meant);
  });

  test('a quote that nothing closes is no part of the name', () => {
    expect(read('add "Acme about:offer')).toMatchObject({ client: 'Acme', details: { category: 'offer' } });
  });

  test.each([
    ["add O'Neill", "O'Neill"],
    ['add O’Neill', 'O’Neill'],
    ['add "O’Neill & Sons"', 'O’Neill & Sons'],
    ['add "A"B"', 'A"B'],
    ['add 24", Monitor', '24"'],
    ['add "Website – Phase 2"', 'Website – Phase 2'],
    ['add "say \\"hi\\""', 'say "hi"'],
    ['add ":tada: Acme"', ':tada: Acme'],
    ['add 👩‍💻Acme🎉', '👩‍💻Acme🎉'],
    ['add Cafe\u0301', 'Café'],
  ])('%s keeps what belongs to the name', (line, client) => {
    expect(read(line)).toMatchObject({ client });
  });
});

describe('what Slack makes of the text', () => {
  test.each([
    ['<@U12AB>', { by: 'id', userId: 'U12AB' }],
    ['<@U12AB|ada>', { by: 'id', userId: 'U12AB' }],
    ['<@W12AB|Ada Lovelace>', { by: 'id', userId: 'W12AB' }],
    ['@ada.lovelace', { by: 'name', name: 'ada.lovelace' }],
    ['ada', { by: 'name', name: 'ada' }],
    ['"@Ada Lovelace"', { by: 'name', name: 'Ada Lovelace' }],
    ['me', { by: 'name', name: 'me' }],
    ['@me', { by: 'name', name: 'me' }],
    ['ich', { by: 'name', name: 'me' }],
  ])('owner:%s', (typed, owner) => {
    expect(detailsOf(`owner:${typed}`)).toEqual({ owner });
  });

  test('a mention without a key is the owner', () => {
    expect(detailsOf('<@U1|ada> Relaunch')).toEqual({ topic: 'Relaunch', owner: { by: 'id', userId: 'U1' } });
  });

  test.each([
    ['add AT&amp;T', 'AT&T'],
    ['add "A &lt;b&gt; &amp;amp; C"', 'A <b> &amp; C'],
    ['add <http://acme.de|acme.de>', 'acme.de'],
    ['add <https://acme.de/|acme.de>', 'acme.de'],
    ['add <mailto:jana@acme.de|jana@acme.de>', 'jana@acme.de'],
    ['add "<tel:+4989123|+49 89 123>"', '+49 89 123'],
    ['add Acme <#C1|acme>', 'Acme'],
    ['add "Call <@U1|ada> &amp; <http://acme.de|acme.de>"', 'Call @ada & acme.de'],
    ['add <3', '<3'],
  ])('%s is the client %s', (line, client) => {
    expect(read(line)).toMatchObject({ client });
  });

  test('a number that became a channel link is a number', () => {
    expect(read('show <#C12AB|12>')).toEqual({ verb: 'show', ref: { by: 'number', number: 12 } });
    expect(read('<#C12AB|12> replied')).toEqual({ verb: 'replied', ref: { by: 'number', number: 12 } });
  });
});
