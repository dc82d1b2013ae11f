import { describe, expect, test } from 'vitest';
import { createCalendar, DEFAULT_WEEK } from '../../src/domain/calendar/calendar.ts';
import { countThread } from '../../src/domain/reports/count-thread.ts';
import { medianDays } from '../../src/domain/reports/median.ts';
import { revivalsOf } from '../../src/domain/reports/revivals.ts';
import { closeThread, reopenThread } from '../../src/domain/threads/closing.ts';
import type { ClientThread } from '../../src/domain/threads/thread.ts';
import type { ThreadEvent } from '../../src/domain/threads/thread-event.ts';
import {
  type ChangeContext,
  clientReplied,
  type Transition,
  weAnswered,
  weFollowedUp,
} from '../../src/domain/threads/transitions.ts';
import { undoChanges, withChange } from '../../src/domain/threads/undo.ts';
import { threadWith } from '../support/thread.ts';

const calendar = createCalendar({ timeZone: 'Europe/Berlin', week: DEFAULT_WEEK, closuresOn: () => [] });
const at = (day: string, time = '10:00') => Date.parse(`${day}T${time}:00+01:00`);

/** Lets a thread live through changes, each at its moment, and keeps its history. */
function live(...changes: readonly ((thread: ClientThread, history: ThreadEvent[]) => Transition)[]) {
  let thread = threadWith({ silentSince: at('2026-11-02'), createdAt: at('2026-11-02') });
  const history: ThreadEvent[] = [
    {
      kind: 'added',
      at: at('2026-11-02'),
      recordedAt: at('2026-11-02'),
      by: 'U1',
      change: { version: 1, fields: {} },
    },
  ];
  for (const change of changes) {
    const moved = change(thread, history);
    history.push(moved.event.change ? moved.event : withChange(thread, moved));
    thread = moved.thread;
  }
  return countThread(thread, history, calendar);
}

const said = (day: string): ChangeContext => ({ by: 'U1', now: at(day), timeZone: 'Europe/Berlin' });
const replied = (day: string) => (thread: ClientThread) => clientReplied(thread, at(day), said(day));
const answered = (day: string) => (thread: ClientThread) => weAnswered(thread, at(day), said(day));
const followedUp = (day: string) => (thread: ClientThread) =>
  weFollowedUp(thread, { at: at(day), via: 'email', lastStep: 3 }, said(day));
const closed = (day: string, outcome: 'won' | 'declined') => (thread: ClientThread) =>
  closeThread(thread, { outcome, reason: null }, said(day));
const reopened = (day: string) => (thread: ClientThread) => reopenThread(thread, said(day));
const undone = (day: string) => (thread: ClientThread, history: ThreadEvent[]) =>
  undoChanges(thread, history.slice(-1), said(day));

describe('what the reports count of a thread', () => {
  test('each silence once, by its own beginning and in working days', () => {
    const { silences } = live(replied('2026-11-05'), answered('2026-11-06'), replied('2026-11-09'));
    expect(silences).toMatchObject([
      { startedAt: at('2026-11-02'), endedAt: at('2026-11-05'), end: 'replied', days: 3 },
      { startedAt: at('2026-11-06'), endedAt: at('2026-11-09'), end: 'replied', days: 1 },
    ]);
  });

  test('a follow-up worked when the client replied within five working days', () => {
    const { followUps } = live(followedUp('2026-11-04'), followedUp('2026-11-11'), replied('2026-11-18'));
    expect(followUps.map((one) => one.replied)).toEqual([false, true]);
    expect(followUps[0]?.settledAt).toBe(at('2026-11-11'));
  });

  test('what was undone never was', () => {
    const { silences, closings } = live(closed('2026-11-04', 'won'), undone('2026-11-04'));
    expect(closings).toEqual([]);
    expect(silences).toMatchObject([{ end: 'lasting', endedAt: null, days: null }]);
  });

  test('won, reopened, lost: two endings, the first one until it was reopened', () => {
    const { closings } = live(
      closed('2026-11-04', 'won'),
      reopened('2026-11-10'),
      closed('2026-11-12', 'declined'),
    );
    expect(closings).toEqual([
      { at: at('2026-11-04'), until: at('2026-11-10'), outcome: 'won' },
      { at: at('2026-11-12'), until: null, outcome: 'declined' },
    ]);
  });
});

describe('the median time to a reply', () => {
  const replied = (days: number, count = 1) => ({ days, replied: count, open: 0 });
  const silent = (days: number, count = 1) => ({ days, replied: 0, open: count });

  test('counts those who are still silent as longer', () => {
    expect(medianDays([replied(1, 5), replied(2, 3), replied(3, 2), silent(40, 15)])).toBeNull();
    expect(medianDays([replied(1, 2), replied(2, 4), silent(40, 4)])).toBe(2);
  });

  test('does not count a silence of yesterday against those of weeks', () => {
    expect(medianDays([silent(1, 10), replied(3, 2), replied(5, 2)])).toBe(3);
  });

  test('of a reply on each of some days it is the middle day, whatever the rounding', () => {
    for (let half = 1; half <= 200; half++) {
      const days = Array.from({ length: 2 * half }, (_, index) => replied(index + 1));
      expect(medianDays(days)).toBe(half);
    }
  });

  test('of nothing there is none', () => {
    expect(medianDays([])).toBeNull();
  });
});

test('what revives clients is told from ten cases on, own and built-in words together', () => {
  const way = { remedy: 'call', channel: 'phone', category: 'offer' } as const;
  const { ways, byWording, tooFew } = revivalsOf([
    { ...way, isCustom: true, cases: 4, replied: 3 },
    { ...way, isCustom: false, cases: 6, replied: 4 },
    { ...way, channel: 'email', isCustom: null, cases: 9, replied: 9 },
  ]);
  expect(ways).toMatchObject([{ channel: 'phone', cases: 10, replied: 7 }]);
  expect(byWording).toEqual([]);
  expect(tooFew).toBe(9);
});
