import { expect, test } from 'vitest';
import { cutText } from '../../src/domain/text/cut-text.ts';

const FAMILY = '👩\u200d👩\u200d👧';

test.each([
  ['Acme', 10, 'Acme'],
  ['Acme GmbH', 4, 'Acme'],
  [`${'x'.repeat(98)}${FAMILY}`, 100, 'x'.repeat(98)],
  [`${'x'.repeat(98)}é́`, 99, 'x'.repeat(98)],
  [`${'x'.repeat(99)}🦊`, 100, 'x'.repeat(99)],
])('%j cut to %i', (text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut);
});

test('a text is cut between characters at every length: families, flags, accents, emoji with a colour', () => {
  const flags = '🇩🇪🇫🇷🇺🇦'.repeat(40);
  const text = `${FAMILY}é́👍🏽${flags}x${FAMILY.repeat(20)}${flags}`;
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  const ends = characters.map(({ index, segment }) => index + segment.length);
  for (let limit = 0; limit <= text.length; limit++) {
    const whole = Math.max(0, ...ends.filter((end) => end <= limit));
    expect([limit, cutText(text, limit).length]).toEqual([limit, whole]);
  }
});

test('a letter under a pile of accents is cut somewhere', () => {
  const pile = `a${'\u0301'.repeat(5000)}`;
  expect(cutText(pile, 100)).toHaveLength(100);
});
