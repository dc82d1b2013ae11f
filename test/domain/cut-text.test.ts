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

test('a letter under a pile of accents is cut somewhere', () => {
  const pile = `a${'\u0301'.repeat(5000)}`;
  expect(cutText(pile, 100)).toHaveLength(100);
});
