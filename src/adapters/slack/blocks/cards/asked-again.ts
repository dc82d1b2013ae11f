import { localDate } from '../../../../domain/calendar/local-date.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { reasonOf } from '../threads/sentences.ts';

/** When and how the thread was closed, and that its owner wanted to be asked again. */
export function whyAskedAgain(
  { closedAt, outcome, outcomeReason, askAgain }: ClientThread,
  t: Localizer,
): string {
  const day = askAgain?.on ?? localDate(t.now, t.timeZone);
  const isToday = day === localDate(t.now, t.timeZone);
  return t.mrkdwn(isToday ? 'reopening.why_today' : 'reopening.why', {
    closed: t.date(closedAt ?? t.now),
    outcome: t.text(`outcome.${outcome ?? 'obsolete'}`),
    reason: reasonOf(outcomeReason, t),
    day: t.day(day),
  });
}

/** The line that a closed thread will be asked about again, or was; null if nobody asked for that. */
export function askAgainLine({ askAgain }: Pick<ClientThread, 'askAgain'>, t: Localizer): string | null {
  if (askAgain === null) return null;
  const sentence = askAgain.askedAt === null ? 'reopening.closed_line' : 'reopening.asked_line';
  return t.mrkdwn(sentence, { day: t.day(askAgain.on) });
}
