import { localDate } from '../../../../domain/calendar/local-date.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { reasonOf } from '../threads/sentences.ts';

/** How and when the thread ended, and that its owner wanted to be asked again. */
export function whyAskedAgain(
  { closedAt, outcome, outcomeReason, askAgain }: ClientThread,
  words: Words,
): string {
  const day = askAgain?.on ?? localDate(words.now, words.timeZone);
  const isToday = day === localDate(words.now, words.timeZone);
  return words.say(isToday ? 'reopening.why_today' : 'reopening.why', {
    closed: words.date(closedAt ?? words.now),
    outcome: words.plain(`outcome.${outcome ?? 'obsolete'}`),
    reason: reasonOf(outcomeReason, words),
    day: words.day(day),
  });
}

/** That a closed thread will be asked about again, or was; null where nobody wants that. */
export function askAgainLine({ askAgain }: Pick<ClientThread, 'askAgain'>, words: Words): string | null {
  if (askAgain === null) return null;
  const sentence = askAgain.askedAt === null ? 'reopening.closed_line' : 'reopening.asked_line';
  return words.say(sentence, { day: words.day(askAgain.on) });
}
