import { pauseAt } from '../../../../domain/threads/pauses.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import { turnOf } from '../../../../domain/threads/turn.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/** The state of a thread: how long the silence is, how long the client has waited for us, that our
 * mail did not arrive, or how it ended. */
export function stateText(
  { thread, silentDays }: { readonly thread: PlannedThread; readonly silentDays: number },
  t: Localizer,
): string {
  if (thread.status === 'closed') {
    const { outcome, outcomeReason, closedAt } = thread;
    const closed = t.text('list.closed', {
      outcome: t.text(`outcome.${outcome ?? 'obsolete'}`),
      date: t.whenDay(closedAt ?? t.now),
    });
    return outcomeReason ? t.text('list.closed_because', { closed, reason: outcomeReason }) : closed;
  }
  const turn = turnOf(thread);
  if (turn === 'undelivered') return t.text('list.undelivered');
  return t.text(turn === 'us' ? 'list.owed' : 'list.silent', { for: t.days(silentDays, 'for') });
}

/** What comes next for a thread, in few words. */
export function nextText(thread: PlannedThread, t: Localizer): string {
  const { mutedAt, nextNudgeAt, askAgain, status } = thread;
  if (status === 'closed') return askAgain ? t.text('list.ask_again', { day: t.day(askAgain.on) }) : '';
  if (mutedAt !== null) return t.text('list.muted', { date: t.whenDay(mutedAt) });
  const next = nextNudgeAt === null ? null : t.when(Math.max(nextNudgeAt, t.now));
  const pause = pauseAt(thread, t.now);
  if (pause) return t.text(`list.paused_${pause.kind}`, { until: t.when(pause.until) });
  return next === null ? t.text('list.decide') : t.text('list.next', { when: next });
}
