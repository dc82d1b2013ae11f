import { expect, test } from 'vitest';
import { nextAttemptAt } from '../../../src/domain/webhooks/retry.ts';
import { nameFromUrl } from '../../../src/domain/webhooks/webhook.ts';

const HOUR = 3_600_000;
const after = (attempts: number, retryAfter: number | null, now = 0) =>
  nextAttemptAt({ attempts, createdAt: 0 }, retryAfter, now);

test('the waits grow from five seconds to ten hours', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((attempts) => after(attempts, null))).toEqual([
    5000,
    300_000,
    1_800_000,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    10 * HOUR,
  ]);
});

test('what the receiver asks for is honoured as far as three days go', () => {
  expect(after(1, 6 * HOUR)).toBe(6 * HOUR);
  expect(after(1, 240 * HOUR)).toBe(72 * HOUR);
  expect(after(1, 0)).toBe(5000);
});

test('after three days nothing is tried again', () => {
  expect(after(8, null, 61 * HOUR)).toBe(71 * HOUR);
  expect(after(9, null, 71 * HOUR)).toBeNull();
});

test('a webhook without a name is called after its host, and a second one with a number', () => {
  const url = 'https://hooks.example.com:8443/secret';
  expect(nameFromUrl(url, [])).toBe('hooks.example.com:8443');
  expect(nameFromUrl(url, ['hooks.example.com:8443'])).toBe('hooks.example.com:8443 2');
  expect(nameFromUrl(url, ['hooks.example.com:8443', 'hooks.example.com:8443 2'])).toBe(
    'hooks.example.com:8443 3',
  );
});
