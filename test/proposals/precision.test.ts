import { expect, test } from 'vitest';
import { count, SETS } from './judged-sets.ts';

test('conversations that need no follow-up are left alone, and most others are proposed', () => {
  expect(Object.values(SETS).flat().length).toBeGreaterThanOrEqual(150);
  for (const { share, precision } of Object.values(SETS).map(count)) {
    expect(share).toBeGreaterThan(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  }
});

test('there are conversations of both sorts in each set', () => {
  for (const all of Object.values(SETS)) {
    expect(all.filter(({ needsFollowUp }) => needsFollowUp).length).toBeGreaterThan(5);
    expect(all.filter(({ needsFollowUp }) => !needsFollowUp).length).toBeGreaterThan(10);
  }
});
