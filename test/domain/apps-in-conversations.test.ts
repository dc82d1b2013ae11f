import { expect, test } from 'vitest';
import { applyMessage } from '../../src/domain/conversations/apply-message.ts';
import { sideOf } from '../../src/domain/conversations/author-side.ts';
import type { InboundMessage } from '../../src/domain/conversations/inbound-message.ts';
import { MONDAY, threadWith } from '../support/thread.ts';

const HOUR = 3_600_000;
const thread = threadWith();
const approved: InboundMessage = {
  ts: '1794301200.000100',
  at: MONDAY + HOUR,
  authorId: 'B1',
  homeTeamId: 'TACME',
  isBot: true,
  meaning: { kind: 'reply', offer: null },
  link: null,
};

function heard(message: InboundMessage, clientPeople: readonly string[] = []) {
  const marked = { ...thread, clientPeople: [...clientPeople] };
  return applyMessage(marked, message, sideOf(message, marked, false), {
    lastStep: 3,
    now: MONDAY + 2 * HOUR,
  });
}

test('what an app of another workspace says counts as a reply, and is asked about', () => {
  const moved = heard(approved);
  expect(moved?.thread).toMatchObject({ waitingOn: 'us', pendingQuestion: { kind: 'doubt' } });
});

test('mere thanks of such an app are asked about, too', () => {
  const moved = heard({ ...approved, meaning: { kind: 'thanks', offer: null } });
  expect(moved?.thread).toMatchObject({ waitingOn: 'us', pendingQuestion: { kind: 'doubt' } });
});

test('an app that is marked as the client’s answers for them without a doubt', () => {
  expect(heard(approved, ['B1'])?.thread).toMatchObject({ waitingOn: 'us', pendingQuestion: null });
});

test.each([
  ['TACME', 'client'],
  ['T1', 'nobody'],
  [null, 'nobody'],
] as const)('an app of %s is on the side: %s', (homeTeamId, side) => {
  expect(sideOf({ ...approved, homeTeamId }, thread, false)).toBe(side);
});
