import { describe, expect, test } from 'vitest';
import { BERLIN, detailsOf, problemWith, read } from './reading.ts';

describe('client and topic without keys', () => {
  test.each([
    ['Acme Website relaunch', 'Acme', 'Website relaunch'],
    ['Acme GmbH Website relaunch', 'Acme GmbH', 'Website relaunch'],
    ['Müller & Söhne GmbH & Co. KG Relaunch', 'Müller & Söhne GmbH & Co. KG', 'Relaunch'],
    ['Müller und Söhne AG, Relaunch', 'Müller und Söhne AG', 'Relaunch'],
    ['Smith Ltd. Audit', 'Smith Ltd.', 'Audit'],
    ['Acme Holding "Website"', 'Acme Holding', 'Website'],
    ['"Acme" Website relaunch', 'Acme', 'Website relaunch'],
    ['Acme, "Website"', 'Acme', 'Website'],
    ['Acme Relaunch: phase 2', 'Acme', 'Relaunch: phase 2'],
    ['Test - Relaunch', 'Test', 'Relaunch'],
    ['Müller Bau – Website', 'Müller Bau', 'Website'],
    ['"Acme" - "Website"', 'Acme', 'Website'],
    ['Acme — "Website – Phase 2"', 'Acme', 'Website – Phase 2'],
    ['Müller - Söhne "Website"', 'Müller - Söhne', 'Website'],
    ['client:Acme - Website', 'Acme', 'Website'],
    ['Acme: Relaunch', 'Acme', 'Relaunch'],
    ['Acme GmbH: Relaunch', 'Acme GmbH', 'Relaunch'],
    ['"Acme" Ratio 3:1', 'Acme', 'Ratio 3:1'],
    ['client:Acme Website relaunch', 'Acme', 'Website relaunch'],
    ['topic:Website Acme Holding', 'Acme Holding', 'Website'],
  ])('add %s', (t, client, topic) => {
    expect(read(`add ${t}`)).toEqual({ verb: 'add', client, details: { topic } });
  });
});

describe('what it is about, said without a colon', () => {
  test.each([
    ['wegen Angebot', { category: 'offer' }],
    ['Relaunch about offer', { topic: 'Relaunch', category: 'offer' }],
    ['re invoice via mail', { category: 'invoice', via: 'email' }],
    ['re: invoice', { category: 'invoice' }],
    ['"About You"', { topic: 'About You' }],
    ['"Questions about invoice"', { topic: 'Questions about invoice' }],
  ])('%s', (t, details) => {
    expect(detailsOf(t)).toEqual(details);
  });
});

describe('a contact needs no quotes where nothing else can be meant', () => {
  test.each([
    ['kontakt:Frau Krüger', 'Frau Krüger', undefined],
    ['kontakt:Herr Meier', 'Herr Meier', undefined],
    ['kontakt:herr meier', 'herr meier', undefined],
    ['contact:Mr. Smith', 'Mr. Smith', undefined],
    ['contact:Mx Doe since yesterday', 'Mx Doe', undefined],
    ['contact:Dr. Eva Maria Lang', 'Dr. Eva Maria Lang', undefined],
    ['contact:Frau Prof. Dr. von der Heide', 'Frau Prof. Dr. von der Heide', undefined],
    ['contact:Jana Krüger', 'Jana Krüger', undefined],
    ['contact:Jana Krüger via:phone', 'Jana Krüger', undefined],
    ['contact:Jana Krüger per Telefon', 'Jana Krüger', undefined],
    ['contact:Jana Maria Krüger "Relaunch"', 'Jana Maria Krüger', 'Relaunch'],
    ['"Relaunch" contact:Jana Maria Krüger', 'Jana Maria Krüger', 'Relaunch'],
    ['topic:Relaunch contact:Jana Maria Krüger', 'Jana Maria Krüger', 'Relaunch'],
    ['contact:Jana Krüger, Website Relaunch', 'Jana Krüger', 'Website Relaunch'],
    ['contact:Jana Website relaunch', 'Jana', 'Website relaunch'],
    ['contact:Jana relaunch', 'Jana', 'relaunch'],
    ['contact:"Jana Krüger" Relaunch', 'Jana Krüger', 'Relaunch'],
  ])('add Acme %s', (t, contact, topic) => {
    expect(detailsOf(t)).toMatchObject(topic === undefined ? { contact } : { contact, topic });
    expect('topic' in detailsOf(t)).toBe(topic !== undefined);
  });

  test('a client that comes last is not swallowed', () => {
    const acme = { verb: 'add', client: 'Acme' };
    expect(read('add contact:Jana Acme')).toEqual({ ...acme, details: { contact: 'Jana' } });
    expect(read('add contact:Frau Krüger Acme')).toEqual({ ...acme, details: { contact: 'Frau Krüger' } });
    expect(read('add contact:Jana Krüger "Acme"')).toEqual({ ...acme, details: { contact: 'Jana Krüger' } });
  });

  test.each(['add Acme contact:Frau', 'add Acme contact:"Herr Dr."', 'edit #2 kontakt: Herr'])(
    '%s has no name',
    (line) => {
      expect(problemWith(line)).toMatchObject({ code: 'missing', what: 'name' });
    },
  );
});

describe('amounts', () => {
  test.each([
    ['12.400€', 1_240_000, 'EUR'],
    ['12.400 €', 1_240_000, 'EUR'],
    ['"12.400 €"', 1_240_000, 'EUR'],
    ['€ 12.400', 1_240_000, 'EUR'],
    ['€12,400.50', 1_240_050, 'EUR'],
    ['12.400,50', 1_240_050, 'EUR'],
    ['1.200.000,50 EUR', 120_000_050, 'EUR'],
    ['1,200,000.50', 120_000_050, 'EUR'],
    ['1 200 000 €', 120_000_000, 'EUR'],
    ['CHF 900', 90_000, 'CHF'],
    ['900 chf', 90_000, 'CHF'],
    ["1'200.50 CHF", 120_050, 'CHF'],
    ['1’200.50 CHF', 120_050, 'CHF'],
    ["SFr. 1'200.--", 120_000, 'CHF'],
    ['Fr. 900.-', 90_000, 'CHF'],
    ['900,-', 90_000, 'EUR'],
    ['900,– €', 90_000, 'EUR'],
    ['12k', 1_200_000, 'EUR'],
    ['12 k€', 1_200_000, 'EUR'],
    ['12 T€', 1_200_000, 'EUR'],
    ['12 TEUR', 1_200_000, 'EUR'],
    ['12,5 Tsd', 1_250_000, 'EUR'],
    ['12,5 Tsd. Euro', 1_250_000, 'EUR'],
    ['12.400€ netto', 1_240_000, 'EUR'],
    ['12.400 € brutto', 1_240_000, 'EUR'],
    ['5k net', 500_000, 'EUR'],
    ['5k gross', 500_000, 'EUR'],
    ['5k plus VAT', 500_000, 'EUR'],
    ['5k + VAT', 500_000, 'EUR'],
    ['"12.400 € zzgl. MwSt."', 1_240_000, 'EUR'],
    ['1.2 Mio €', 120_000_000, 'EUR'],
    ['USD 1200', 120_000, 'USD'],
    ['$1,200', 120_000, 'USD'],
    ['US$ 1,200', 120_000, 'USD'],
    ['£99.99', 9_999, 'GBP'],
    ['¥1200', 1_200, 'JPY'],
    ['12.5', 1_250, 'EUR'],
    ['0,500', 50, 'EUR'],
    ['0', 0, 'EUR'],
    ['5 KWD', 5_000, 'KWD'],
    ['900€, via:phone', 90_000, 'EUR'],
    ['$12k', 1_200_000, 'USD'],
    ['€ 12 400', 1_240_000, 'EUR'],
    ["CHF 1'200.–", 120_000, 'CHF'],
    ['900.-', 90_000, 'EUR'],
    ['75k', 7_500_000, 'EUR'],
    ['1.5m', 150_000_000, 'EUR'],
    ['1.200', 120_000, 'EUR'],
    ['12 kEUR', 1_200_000, 'EUR'],
    ['A$ 500', 50_000, 'AUD'],
    ['2 Mrd €', 200_000_000_000, 'EUR'],
  ])('amount:%s', (typed, minor, currency) => {
    expect(detailsOf(`amount:${typed}`).amount).toEqual({ minor, currency });
  });

  test('an amount ends where the topic starts', () => {
    expect(detailsOf('amount:900 all features')).toEqual({
      amount: { minor: 90_000, currency: 'EUR' },
      topic: 'all features',
    });
  });

  test.each(['1.250 KWD', '12.4000', '1.200k', '1.2.3', '12,34,5'])(
    '%s may be a thousand times as much, or nothing',
    (typed) => expect(problemWith(`add Acme amount:${typed}`)).toMatchObject({ code: 'not_an_amount' }),
  );

  test('a sign that several currencies share is that of the workspace where it has one', () => {
    const reader = { ...BERLIN, currency: 'AUD' };
    expect(detailsOf('amount:$500', reader).amount).toEqual({ minor: 50_000, currency: 'AUD' });
    expect(detailsOf('amount:US$500', reader).amount).toEqual({ minor: 50_000, currency: 'USD' });
    expect(detailsOf('amount:"500 kr"', { ...BERLIN, currency: 'SEK' }).amount).toMatchObject({
      currency: 'SEK',
    });
  });

  test('the currency of the reader is the default', () => {
    const reader = { now: 0, timeZone: 'Europe/Zurich', currency: 'CHF' };
    expect(detailsOf('amount:900', reader).amount).toEqual({ minor: 90_000, currency: 'CHF' });
    expect(detailsOf('amount:900€', reader).amount).toEqual({ minor: 90_000, currency: 'EUR' });
  });
});

describe('links', () => {
  const ts = '1700000000.123456';
  const parent = '1690000000.000100';

  test.each([
    ['https://acme.slack.com/archives/C012AB/p1700000000123456', 'C012AB', ts],
    ['<https://acme.slack.com/archives/C012AB/p1700000000123456>', 'C012AB', ts],
    ['<https://acme.slack.com/archives/C012AB/p1700000000123456|our talk>', 'C012AB', ts],
    ['https://acme.slack.com/archives/C012AB/p1700000000123456.', 'C012AB', ts],
    [
      `https://acme.slack.com/archives/C012AB/p1700000000123456?thread_ts=${parent}&cid=C012AB`,
      'C012AB',
      parent,
    ],
    [
      `<https://acme.slack.com/archives/G012AB/p1700000000123456?thread_ts=${parent}&amp;cid=G012AB>`,
      'G012AB',
      parent,
    ],
    ['link:https://acme.enterprise.slack.com/archives/D012AB/p1700000000123456', 'D012AB', ts],
    ['link:"https://acme.slack-gov.com/archives/C012AB/p1700000000123456"', 'C012AB', ts],
    [`https://app.slack.com/client/T01/C012AB/thread/C012AB-${ts}`, 'C012AB', ts],
  ])('%s is a Slack thread', (typed, channelId, threadTs) => {
    expect(detailsOf(typed)).toMatchObject({ via: 'slack', slackThread: { channelId, ts: threadTs } });
  });

  test('a channel that was typed is kept', () => {
    const details = detailsOf('via:phone https://acme.slack.com/archives/C012AB/p1700000000123456');
    expect(details).toMatchObject({ via: 'phone', slackThread: { channelId: 'C012AB' } });
  });

  test.each([
    ['https://acme.de/offer', 'https://acme.de/offer'],
    ['<https://acme.de/offer?a=1&amp;b=2|the offer>', 'https://acme.de/offer?a=1&b=2'],
    ['https://acme.de/offer).', 'https://acme.de/offer'],
    ['link:<http://acme.de|acme.de>', 'https://acme.de'],
    [
      'https://notslack.com/archives/C012AB/p1700000000123456',
      'https://notslack.com/archives/C012AB/p1700000000123456',
    ],
  ])('%s is only a link', (typed, link) => {
    expect(detailsOf(typed)).toEqual({ link });
  });
});
