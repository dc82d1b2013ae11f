import { expect, test } from 'vitest';
import { lastTwelveMonths } from '../../src/domain/reports/period.ts';

test.each([
  ['an ordinary day', '2026-11-16', '2025-11-17'],
  ['the last day of the year', '2026-12-31', '2026-01-01'],
  ['29 February', '2028-02-29', '2027-03-01'],
  ['28 February of a leap year', '2028-02-28', '2027-03-01'],
  ['28 February after a leap year', '2029-02-28', '2028-02-29'],
])('the twelve months until %s begin on the day after it in the year before', (_, until, from) => {
  const now = Date.parse(`${until}T23:30+13:00`);
  const timeZone = 'Pacific/Apia';
  expect(lastTwelveMonths(now, timeZone)).toEqual({ from, until, timeZone });
});
