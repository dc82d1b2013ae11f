import { describe, expect, test } from 'vitest';
import { detailsOf, read } from './reading.ts';

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
    ['Acme Ratio 3:1', 'Acme', 'Ratio 3:1'],
    ['client:Acme Website relaunch', 'Acme', 'Website relaunch'],
    ['topic:Website Acme Holding', 'Acme Holding', 'Website'],
  ])('add %s', (words, client, topic) => {
    expect(read(`add ${words}`)).toEqual({ verb: 'add', client, details: { topic } });
  });
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
  ])('amount:%s', (typed, minor, currency) => {
    expect(detailsOf(`amount:${typed}`).amount).toEqual({ minor, currency });
  });

  test('an amount ends where the topic starts', () => {
    expect(detailsOf('amount:900 all features')).toEqual({
      amount: { minor: 90_000, currency: 'EUR' },
      topic: 'all features',
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
