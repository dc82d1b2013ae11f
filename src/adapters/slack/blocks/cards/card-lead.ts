import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { WITH_SUBJECT } from '../../../../languages/templates/render.ts';
import { titleOf } from '../threads/sentences.ts';
import { callLine, isCall } from './call-card.ts';

/** The first line of a card: the client, the topic, the silence and the money. */
function whoLine({ thread, silentDays }: NudgeCard, t: Localizer): string {
  const { amount, waitingOn, pendingQuestion } = thread;
  const silence = t.mrkdwn(waitingOn === 'us' ? 'card.owed' : 'card.silent', {
    for: t.days(silentDays, 'for'),
  });
  const isKnown = pendingQuestion?.kind !== 'bounce';
  return [titleOf(thread, t), isKnown && silence, amount && `*${t.amount(amount)}*`]
    .filter(Boolean)
    .join(' · ');
}

/** The second line: what this step asks for. */
function askLine(card: NudgeCard, t: Localizer): string {
  const { nudge, draft, thread } = card;
  if (nudge.kind === 'close_request') return t.mrkdwn('card.ask_close_request');
  if (isCall(card)) return callLine(card, t);
  // With the phone as the usual channel, a step that does not ask for a call is done by email.
  const by = t.text(`by.${WITH_SUBJECT.has(thread.via) ? 'email' : thread.via}`);
  return t.mrkdwn(`card.ask_${draft.kind === 'call' ? 'follow_up' : draft.kind}`, { by });
}

/** The first two lines of a card: whom it is about, and what this step asks for. */
export function cardLead(card: NudgeCard, t: Localizer): readonly string[] {
  return [whoLine(card, t), askLine(card, t)];
}
