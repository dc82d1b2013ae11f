import fc from 'fast-check';
import type { Week } from '../../src/domain/calendar/calendar.ts';

/** Time zones with and without clock changes, some with uncommon offsets. */
export const zone = fc.constantFrom(
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
);

const hours = fc
  .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 30, max: 600 }))
  .map(([from, length]) => [{ from, to: Math.min(1440, from + length) }]);
const day = fc.oneof(hours, fc.constant([]));

/** Weeks with working hours on Monday at least. */
export const week = fc.tuple(hours, day, day, day, day, day, day).map((days) => days as unknown as Week);
