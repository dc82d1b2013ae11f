import {
  addWorkingTime,
  type WorkingCalendar,
  workingDays,
  workingTimeBetween,
} from '../calendar/calendar.ts';
import type { ClientThread } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';
import { withoutUndone } from '../threads/undo.ts';
import { applyEvent, type ReplayedSilence, SilenceReplay } from './silence-replay.ts';
import {
  type FollowUpRecord,
  REPLY_WINDOW_DAYS,
  type SilenceRecord,
  type ThreadFigures,
} from './thread-figures.ts';

/**
 * The start of the first silence (UTC ms): what the first change of it replaced; if there was none, the start of the
 * current silence or the creation, whichever is earlier.
 */
function firstStart(thread: ClientThread, history: readonly ThreadEvent[]): number {
  const changed = history.find(({ change }) => change?.fields.silentSince !== undefined);
  const [before] = changed?.change?.fields.silentSince ?? [];
  return typeof before === 'number' ? before : Math.min(thread.silentSince, thread.createdAt);
}

function recordOf({ attempts, ...silence }: ReplayedSilence, calendar: WorkingCalendar): SilenceRecord {
  const { startedAt, endedAt } = silence;
  const days =
    endedAt === null ? null : workingDays(calendar, workingTimeBetween(calendar, startedAt, endedAt));
  return { ...silence, days: days === null ? null : Math.round(days * 10) / 10, followUps: attempts.length };
}

function followUpsOf(
  { attempts, end, endedAt }: ReplayedSilence,
  calendar: WorkingCalendar,
): FollowUpRecord[] {
  return attempts.map((attempt) => {
    const windowEnd =
      addWorkingTime(calendar, attempt.at, REPLY_WINDOW_DAYS * calendar.workingDay) ??
      Number.MAX_SAFE_INTEGER;
    const replied = end === 'replied' && endedAt !== null && endedAt >= attempt.at && endedAt <= windowEnd;
    return { ...attempt, replied, settledAt: replied ? endedAt : windowEnd };
  });
}

/**
 * Counts a thread for the reports, from its whole history (oldest first) and the working time of its owner. Each
 * silence counts once, by its own start; changes that were undone or judged differently later do not count.
 */
export function countThread(
  thread: ClientThread,
  history: readonly ThreadEvent[],
  calendar: WorkingCalendar,
): ThreadFigures {
  const events = withoutUndone(history);
  const replay = new SilenceReplay();
  replay.begin(firstStart(thread, events));
  for (const event of events) applyEvent(replay, event);
  return {
    silences: replay.silences.map((silence) => recordOf(silence, calendar)),
    followUps: replay.silences.flatMap((silence) => followUpsOf(silence, calendar)),
    closings: replay.closings,
  };
}
