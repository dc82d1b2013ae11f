import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/languages/de/messages/index.ts';
import { en } from '../../src/languages/en/messages/index.ts';
import { localizerFor } from '../../src/languages/localizer.ts';
import { escapeMarkup, link, Markup, mention } from '../../src/languages/markup.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const DAY = 86_400_000;
const english = localizerFor({ locale: 'en-GB', timeZone: 'Europe/Berlin' }, NOW);
const german = localizerFor({ locale: 'de-AT', timeZone: 'Europe/Vienna' }, NOW);

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
}

describe('the catalogues', () => {
  const germanTexts = new Map(leaves(de));

  test.each(leaves(en))('%s asks for the same facts in both languages', (key, text) => {
    const spoken = placeholders(germanTexts.get(key) ?? '');
    for (const name of spoken) expect(placeholders(text)).toContain(name);
    if (!key.includes('owner') && !key.endsWith('_none')) expect(spoken).toEqual(placeholders(text));
  });

  test('no text is empty, and no straight quotes stand around what people typed', () => {
    for (const [, text] of [...leaves(en), ...leaves(de)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/"\{\{/);
    }
  });
});

describe('what people typed', () => {
  test('is escaped in markup and left alone in plain text', () => {
    const values = { text: '<!channel> & <b>' };
    expect(english.mrkdwn('error.thread_not_found', values)).toContain('“&lt;!channel&gt; &amp; &lt;b&gt;”');
    expect(english.text('error.thread_not_found', values)).toContain('“<!channel> & <b>”');
  });

  test('cannot call upon the catalogue or turn the line around', () => {
    const text = '$t(welcome.what) {{text}} \u202eevil\u0000';
    expect(english.mrkdwn('error.thread_not_found', { text })).toContain('“$t(welcome.what) {{text}} evil”');
  });

  test('never brings active markup with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      }),
    );
  });

  test('a link cannot be ended by its address or its label', () => {
    expect(link('https://a.b/?x=1|y>', 'a>b').text).toBe('<https://a.b/?x=1%7Cy&gt;|a&gt;b>');
    expect(english.mrkdwn('nudge.contact', { contact: mention('U1') })).toBe('Contact: <@U1>');
    expect(english.mrkdwn('nudge.contact', { contact: new Markup('*x*') })).toBe('Contact: *x*');
  });
});

describe('numbers, dates and money', () => {
  test('days have their plurals, and less than one has a word', () => {
    expect([0.4, 1, 2.9].map((days) => english.days(days))).toEqual([
      'less than a working day',
      '1 working day',
      '2 working days',
    ]);
    expect([0.4, 1, 2.9].map((days) => german.days(days, 'for'))).toEqual([
      'seit weniger als einem Arbeitstag',
      'seit 1 Arbeitstag',
      'seit 2 Arbeitstagen',
    ]);
    expect(english.days(2.999_999_9)).toBe('3 working days');
  });

  test('a moment is told with its date and its distance, midnight as the day', () => {
    expect(english.moment(NOW + 2 * DAY)).toBe('Tuesday 24 November, 11:00 (in 2 days)');
    expect(german.moment(NOW + 2 * DAY)).toBe('Dienstag, 24. November, 11:00 Uhr (übermorgen)');
    expect(english.moment(Date.parse('2026-11-30T00:00:00+01:00'))).toBe('Monday 30 November (in 8 days)');
    expect(english.dayOf(NOW - DAY)).toBe('Saturday 21 November (yesterday)');
    expect(english.date(NOW + 400 * DAY)).toContain('2027');
  });

  test('the distance is counted where the reader is', () => {
    const kiritimati = localizerFor({ locale: 'en-GB', timeZone: 'Pacific/Kiritimati' }, NOW);
    expect(kiritimati.dayOf(NOW + 13 * 3_600_000)).toBe('Monday 23 November (today)');
  });

  test('money is written as the reader writes it', () => {
    expect(english.amount({ minor: 1_240_000, currency: 'EUR' })).toBe('€12,400');
    expect(german.amount({ minor: 90_050, currency: 'CHF' })).toMatch(/900,50/);
    expect(english.amount({ minor: 500, currency: 'JPY' })).toMatch(/500$/);
  });

  test('an unknown locale falls back to English', () => {
    expect(localizerFor({ locale: 'not a locale', timeZone: 'UTC' }, NOW).language).toBe('en');
  });
});
