import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GhostwatchError } from '../../src/domain/errors.ts';
import { nudged, planNudge } from '../../src/domain/policies/plan-nudge.ts';
import { DEFAULT_POLICIES } from '../../src/domain/policies/policy.ts';
import { weCalled } from '../../src/domain/threads/call.ts';
import { closeThread, reopenThread } from '../../src/domain/threads/closing.ts';
import { muteThread } from '../../src/domain/threads/muting.ts';
import type { ClientThread } from '../../src/domain/threads/thread.ts';
import type { ThreadEvent } from '../../src/domain/threads/thread-event.ts';
import {
  assignThread,
  type ChangeContext,
  clientReplied,
  editThread,
  markClient,
  pauseThread,
  resumeThread,
  type Transition,
  weAnswered,
  weFollowedUp,
} from '../../src/domain/threads/transitions.ts';
import { findUndoing, undoChanges, withChange, withoutUndone } from '../../src/domain/threads/undo.ts';
import { available, MONDAY, threadWith } from '../support/thread.ts';

const HOUR = 3_600_000;
const AVAILABLE = available();
const LAST_STEP = DEFAULT_POLICIES.offer.steps.length - 1;

type Change = (thread: ClientThread, said: ChangeContext) => Transition;

const CHANGES: Readonly<Record<string, Change>> = {
  replied: (thread, said) => clientReplied(thread, said.now, said),
  answered: (thread, said) => weAnswered(thread, said.now, said),
  followedUp: (thread, said) =>
    weFollowedUp(thread, { at: said.now, via: 'phone', lastStep: LAST_STEP }, said),
  calledInVain: (thread, said) =>
    weCalled(thread, { result: 'no_answer', lastStep: LAST_STEP, tryAgainAt: said.now + 24 * HOUR }, said),
  snoozed: (thread, said) => pauseThread(thread, { kind: 'snooze', until: said.now + 50 * HOUR }, said),
  promised: (thread, said) =>
    pauseThread(thread, { kind: 'promise', until: said.now + 70 * HOUR, namedDate: '2026-12-01' }, said),
  resumed: resumeThread,
  closed: (thread, said) =>
    closeThread(thread, { outcome: 'won', reason: 'signed', askAgainOn: '2027-06-01' }, said),
  reopened: reopenThread,
  assigned: (thread, said) => assignThread(thread, thread.ownerId === 'U1' ? 'U2' : 'U1', said),
  muted: (thread, said) => muteThread(thread, thread.mutedAt === null, said),
  edited: (thread, said) =>
    editThread(
      thread,
      { topic: `${said.now}`, amount: null, category: 'invoice', terms: { dueDate: '2026-12-24' } },
      said,
    ),
  marked: (thread, said) => markClient(thread, { who: 'U9', marked: thread.clientPeople.length === 0 }, said),
};

const changeName = fc.constantFrom(...Object.keys(CHANGES));

/** A thread and its history after some changes; the ones that are refused are left out. */
function after(names: readonly string[], thread: ClientThread, now: number) {
  const history: ThreadEvent[] = [];
  let moment = now;
  let current = thread;
  for (const name of names) {
    moment += HOUR;
    const next = attempt(name, current, moment);
    if (!next) continue;
    history.push(withChange(current, next));
    current = next.thread;
  }
  return { thread: current, history, now: moment };
}

function attempt(name: string, thread: ClientThread, now: number): Transition | null {
  try {
    return CHANGES[name]?.(thread, { by: 'U1', now }) ?? null;
  } catch (error) {
    if (error instanceof GhostwatchError) return null;
    throw error;
  }
}

/** What must be as before; the version only ever grows. */
function essence({ version: _, ...fields }: ClientThread) {
  return fields;
}

const resolvePolicy = (thread: ClientThread, now: number) =>
  planNudge(thread, DEFAULT_POLICIES[thread.category], AVAILABLE, now);

function undone(thread: ClientThread, history: readonly ThreadEvent[], now: number) {
  return undoChanges(thread, findUndoing(thread, history).events, { by: 'U1', now });
}

/** As the store keeps it. */
const stored = (history: readonly ThreadEvent[]): ThreadEvent[] => JSON.parse(JSON.stringify(history));

test('a change and then undo is as if nothing had been, in every field and for the planner', () => {
  fc.assert(
    fc.property(fc.array(changeName, { maxLength: 8 }), changeName, (names, name) => {
      const before = after(names, threadWith(), MONDAY);
      const next = attempt(name, before.thread, before.now + HOUR);
      fc.pre(next !== null);
      if (!next) return;
      const history = stored([...before.history, withChange(before.thread, next)]);
      const { thread, event } = undone(next.thread, history, before.now + 2 * HOUR);
      expect(essence(thread)).toEqual(essence(before.thread));
      expect(thread.version).toBeGreaterThan(next.thread.version);
      expect(resolvePolicy(thread, before.now)).toEqual(resolvePolicy(before.thread, before.now));
      expect(withoutUndone([...history, event])).toEqual(stored(before.history));
      expect(() => findUndoing(thread, stored([...history, event]))).toThrow('already_undone');
    }),
    { numRuns: 500 },
  );
});

test('a nudge that went out in between is never earned again, and the next one keeps its gap', () => {
  fc.assert(
    fc.property(fc.array(changeName, { maxLength: 6 }), changeName, (names, name) => {
      const before = after(names, threadWith(), MONDAY);
      const next = attempt(name, before.thread, before.now + HOUR);
      fc.pre(next !== null);
      if (!next) return;
      const plan = resolvePolicy(next.thread, before.now + HOUR);
      if (plan.kind === 'never' || plan.step.kind !== 'step') return fc.pre(false);
      const reminded = nudged(next.thread, plan.step, plan.dueAt);
      const history = stored([...before.history, withChange(before.thread, next)]);
      const { thread } = undone(reminded, history, plan.dueAt + HOUR);
      const isSameSilence = thread.episode === reminded.episode;
      expect(thread.step).toBe(isSameSilence ? reminded.step : before.thread.step);
      expect(thread.lastNudgeAt).toBe(plan.dueAt);
      const { step: _s, lastNudgeAt: _l, ignoredNudges: _u, ...rest } = essence(thread);
      const { step: _s2, lastNudgeAt: _l2, ignoredNudges: _u2, ...was } = essence(before.thread);
      expect(rest).toEqual(was);
    }),
    { numRuns: 500 },
  );
});

test('no silence has the number of one that was undone', () => {
  fc.assert(
    fc.property(fc.array(changeName, { minLength: 1, maxLength: 8 }), changeName, (names, name) => {
      const { thread, history, now } = after(names, threadWith(), MONDAY);
      fc.pre(history.length > 0);
      const back = undone(thread, stored(history), now + HOUR).thread;
      const again = attempt(name, back, now + 2 * HOUR);
      fc.pre(again !== null);
      if (again && again.thread.episode !== back.episode) {
        expect(again.thread.episode).toBeGreaterThan(thread.episode);
      }
    }),
    { numRuns: 300 },
  );
});

test('once anything else has changed the thread, it is refused with what that was', () => {
  fc.assert(
    fc.property(fc.array(changeName, { minLength: 2, maxLength: 8 }), (names) => {
      const { thread, history } = after(names, threadWith(), MONDAY);
      fc.pre(history.length > 1);
      const first = history[0]?.change?.version ?? 0;
      expect(() => findUndoing(thread, history, first)).toThrow(
        expect.objectContaining({ code: 'changed_since', event: history.at(-1) }),
      );
    }),
  );
});

test('what is older than the keeping of changes cannot be undone', () => {
  const { thread, event } = clientReplied(threadWith(), MONDAY, { by: 'U1', now: MONDAY });
  expect(() => findUndoing(thread, [event])).toThrow('cannot_undo');
  expect(() => findUndoing(thread, [])).toThrow('cannot_undo');
});
