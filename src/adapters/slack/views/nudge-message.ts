import type { KnownBlock } from '@slack/types';
import type { NudgeMessage } from '../../../ports/messenger.ts';
import { Markup } from '../../../words/interface/markup.ts';
import { type Words, wordsFor } from '../../../words/interface/words.ts';
import { context, cut, section } from './blocks.ts';
import { compactCard, fullCard, settledCard } from './nudge-card.ts';
import { questionCard } from './question-card.ts';
import { questionLine, questionNotification } from './remark.ts';
import { reopeningCard } from './reopening-card.ts';
import { titleOf } from './sentences.ts';

/** Slack holds 50 blocks in a message; among more clients than this a settled one takes a single block. */
const MOST_WITH_BUTTONS = 10;
/** A message's text is shown in notifications and read by screen readers. */
const NOTIFICATION_LIMIT = 300;

function notification({ cards, isDigest }: NudgeMessage, words: Words): string {
  const [card] = cards;
  if (!card) return words.plain('plan.closed');
  if (cards.length > 1 || isDigest) {
    const clients = cards.map(({ thread }) => thread.client).join(', ');
    const sentence = isDigest ? 'own.notification' : 'nudge.notification_many';
    return words.say(sentence, { count: cards.length, clients });
  }
  const { thread, nudge, silentDays } = card;
  if (nudge.kind === 'question') return questionNotification(thread, words);
  const values = { number: thread.number, client: thread.client, for: words.days(silentDays, 'for') };
  if (nudge.remedy === 'reopening') {
    return words.say('reopening.notification', { ...values, date: words.date(thread.closedAt ?? words.now) });
  }
  if (nudge.remedy === 'answer') return words.say('nudge.notification_owed', values);
  return words.say('nudge.notification', { ...values, remedy: words.plain(`remedy.${nudge.remedy}`) });
}

/** What a message of nudges shows, and what notifications say of it. */
export interface NudgeMessageView {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** The nudge in plain words, for when the card itself cannot be shown. */
export function plainNudgeView(message: NudgeMessage): NudgeMessageView {
  const words = wordsFor(message.reader, message.now);
  const lines = message.cards.map((card) => {
    const isQuestion = card.nudge.kind === 'question';
    const remedy = isQuestion ? questionLine(card.thread, words) : words.plain(`remedy.${card.nudge.remedy}`);
    return words.say('nudge.without_card', {
      title: new Markup(titleOf(card.thread, words)),
      remedy,
      number: card.thread.number,
    });
  });
  return {
    text: cut(notification(message, words), NOTIFICATION_LIMIT),
    blocks: lines.map((line) => section(line)),
  };
}

/** What a message about several clients is, and every digest. */
function heading({ cards, isDigest }: NudgeMessage, words: Words): KnownBlock[] {
  const count = cards.filter((card) => card.live).length;
  if (count === 0 || (cards.length === 1 && !isDigest)) return [];
  if (!isDigest) return [section(words.say('nudge.many', { count }))];
  return [section(words.say('own.overview', { count }))];
}

/** That more would have come without the reader's daily limit. */
function tomorrow({ reader, heldBack }: NudgeMessage, words: Words): KnownBlock[] {
  if (heldBack === 0) return [];
  return [context(words.say('own.held_back', { count: heldBack, limit: reader.dailyLimit ?? 0 }))];
}

/** What a live nudge of each kind shows. */
const CARDS = {
  step: fullCard,
  repeat: fullCard,
  close_request: fullCard,
  escalation: fullCard,
  reopening: reopeningCard,
  question: questionCard,
} as const;

/** A nudge as Slack shows it, in the reader's language: one card, or one line for each of several. */
export function nudgeMessageView(message: NudgeMessage): NudgeMessageView {
  const { reader, cards, now, openNudgeId } = message;
  const words = wordsFor(reader, now);
  const several = cards.length > 1;
  const blocks = cards.flatMap((card) => {
    if (!card.live) return settledCard(card, cards.length > MOST_WITH_BUTTONS, words);
    if (several && card.nudge.id !== openNudgeId) return [compactCard(card, words)];
    return CARDS[card.nudge.kind](card, reader, words);
  });
  return {
    text: cut(notification(message, words), NOTIFICATION_LIMIT),
    blocks: [...heading(message, words), ...blocks, ...tomorrow(message, words)],
  };
}
