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

/** The start of the first silence (UTC ms), as far as the changes show it; else of the current silence, or the creation. */
function firstStart(thread: ClientThread, history: readonly ThreadEvent[]): number {
  const first = history.flatMap(({ change }) =>
    change?.fields.silentSince ? [change.fields.silentSince[0]] : [],
  );
  return typeof first[0] === 'number' ? first[0] : Math.min(thread.silentSince, thread.createdAt);
}

function recordOf({ attempts, ...silence }: ReplayedSilence, calendar: WorkingCalendar): SilenceRecord {
  const { startedAt, endedAt } = silence;
  const days =
    endedAt === null ? null : workingDays(calendar, workingTimeBetween(calendar, startedAt, endedAt));
  return { ...silence, days: days && Math.round(days * 10) / 10, followUps: attempts.length };
}

function followUpsOf(
  { attempts, end, endedAt }: ReplayedSilence,
  calendar: WorkingCalendar,
): FollowUpRecord[] {
  return attempts.map((attempt) => {
    const window = addWorkingTime(calendar, attempt.at, REPLY_WINDOW_DAYS * calendar.workingDay);
    const over = window ?? Number.MAX_SAFE_INTEGER;
    const replied = end === 'replied' && endedAt !== null && endedAt >= attempt.at && endedAt <= over;
    return { ...attempt, replied, settledAt: replied ? endedAt : over };
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
  const told = withoutUndone(history);
  const story = new SilenceReplay();
  story.begin(firstStart(thread, told));
  for (const event of told) applyEvent(story, event);
  return {
    silences: story.silences.map((silence) => recordOf(silence, calendar)),
    followUps: story.silences.flatMap((silence) => followUpsOf(silence, calendar)),
    closings: story.closings,
  };
}
