import { expect, test } from 'vitest';
import { readEvents } from '../../src/domain/incoming-hooks/read-events.ts';

const readAt = (at: unknown) => readEvents('generic', {}, { id: 'Q-7', at })[0]?.at;
const TEN = Date.parse('2026-11-30T10:00:00Z');

test.each([
  ['milliseconds', TEN],
  ['seconds', TEN / 1000],
  ['seconds as text', `${TEN / 1000}`],
  ['seconds with decimals', `${TEN / 1000}.0004`],
  ['UTC', '2026-11-30T10:00:00Z'],
  ['an offset', '2026-11-30T11:00:00.000+01:00'],
  ['an offset without a colon', '2026-11-30T11:00:00+0100'],
  ['no offset, which means UTC whatever the zone of this machine', '2026-11-30 10:00:00'],
])('the moment of an event in %s', (_, at) => {
  expect(readAt(at)).toBe(TEN);
});

test('a day without a time is its beginning in UTC', () => {
  expect(readAt('2026-11-30')).toBe(Date.parse('2026-11-30T00:00:00Z'));
});

test.each(['12', 'deal 5', 'tomorrow', '2026-02-30', '2026-11-30T25:00', true, null])(
  'what is not a moment counts as unknown: %s',
  (at) => {
    expect(readAt(at)).toBeNull();
  },
);

test('a long text is cut between characters', () => {
  const [event] = readEvents('generic', {}, { id: 'Q-7', client: `${'x'.repeat(299)}👩‍🚀` });
  expect(event?.client).toBe('x'.repeat(299));
});
