import type { KnownBlock } from '@slack/types';
import { type Localizer, localizerFor } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import type { NudgeMessage } from '../../../../ports/messenger.ts';
import { context, cut, section } from '../kit/blocks.ts';
import { titleOf } from '../threads/sentences.ts';
import { compactCard, fullCard, settledCard } from './nudge-card.ts';
import { isQuestion, questionLine, questionNotification } from './pending-question.ts';
import { questionCard } from './question-card.ts';
import { reopeningCard } from './reopening-card.ts';

/** With more clients than this in a message, a settled card is brief, since Slack allows only 50 blocks. */
const MOST_WITH_BUTTONS = 10;
/** The longest `text` of a message (characters), which notifications show and screen readers read. */
const NOTIFICATION_LIMIT = 300;

function notification({ cards, isDigest, needYou }: NudgeMessage, t: Localizer): string {
  const [card] = cards;
  if (!card) return t.text('plan.closed');
  if (cards.length > 1 || isDigest) {
    const names = cards.map(({ thread }) => thread.client).join(', ');
    const clients = needYou > cards.length ? `${names} …` : names;
    const sentence = isDigest ? 'own.notification' : 'nudge.notification_many';
    return t.mrkdwn(sentence, { count: Math.max(needYou, cards.length), clients });
  }
  const { thread, nudge, silentDays } = card;
  if (isQuestion(card)) return questionNotification(thread, t);
  const values = { number: thread.number, client: thread.client, for: t.days(silentDays, 'for') };
  if (nudge.remedy === 'reopening') {
    return t.mrkdwn('reopening.notification', { ...values, date: t.date(thread.closedAt ?? t.now) });
  }
  if (nudge.remedy === 'answer') return t.mrkdwn('nudge.notification_owed', values);
  return t.mrkdwn('nudge.notification', { ...values, remedy: t.text(`remedy.${nudge.remedy}`) });
}

/** The blocks of a nudge message, and its text for notifications. */
export interface MessageContent {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** The nudge as plain text, used when the card itself cannot be shown. */
export function plainNudgeView(message: NudgeMessage): MessageContent {
  const t = localizerFor(message.reader, message.now);
  const lines = message.cards.map((card) => {
    const remedy = isQuestion(card) ? questionLine(card.thread, t) : t.text(`remedy.${card.nudge.remedy}`);
    return t.mrkdwn('nudge.without_card', {
      title: new Markup(titleOf(card.thread, t)),
      remedy,
      number: card.thread.number,
    });
  });
  return {
    text: cut(notification(message, t), NOTIFICATION_LIMIT),
    blocks: lines.map((line) => section(line)),
  };
}

/** The heading of a digest or of a message about several clients; empty for a single card. */
function heading({ cards, isDigest, needYou: count }: NudgeMessage, t: Localizer): KnownBlock[] {
  const live = cards.filter((card) => card.live).length;
  if (live === 0 || (cards.length === 1 && !isDigest)) return [];
  const more = count - live;
  return [
    section(
      t.mrkdwn(isDigest ? 'own.overview' : 'nudge.many', { count }),
      more > 0 && t.mrkdwn('nudge.more_on_home', { count: more }),
    ),
  ];
}

/** The note that more nudges would have come without the reader's daily limit; empty if none were held back. */
function tomorrow({ reader, heldBack }: NudgeMessage, t: Localizer): KnownBlock[] {
  if (heldBack === 0) return [];
  return [context(t.mrkdwn('own.held_back', { count: heldBack, limit: reader.dailyLimit ?? 0 }))];
}

/** How a live nudge of each kind is drawn. */
const CARDS = {
  step: fullCard,
  repeat: fullCard,
  close_request: fullCard,
  escalation: fullCard,
  reopening: reopeningCard,
  question: questionCard,
} as const;

/** A nudge message in the reader's language: one card, or one line for each of several. */
export function nudgeMessageView(message: NudgeMessage): MessageContent {
  const { reader, cards, now, openNudgeId } = message;
  const t = localizerFor(reader, now);
  const several = cards.length > 1;
  const blocks = cards.flatMap((card) => {
    if (!card.live) return settledCard(card, cards.length > MOST_WITH_BUTTONS, t);
    if (several && card.nudge.id !== openNudgeId) return [compactCard(card, t)];
    return CARDS[isQuestion(card) ? 'question' : card.nudge.kind](card, reader, t);
  });
  return {
    text: cut(notification(message, t), NOTIFICATION_LIMIT),
    blocks: [...heading(message, t), ...blocks, ...tomorrow(message, t)],
  };
}
