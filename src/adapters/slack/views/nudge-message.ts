import type { KnownBlock } from '@slack/types';
import type { NudgeCard } from '../../../domain/nudge-card.ts';
import type { NudgeMessage } from '../../../ports/messenger.ts';
import { Markup } from '../../../words/interface/markup.ts';
import { type Words, wordsFor } from '../../../words/interface/words.ts';
import { cut, section } from './blocks.ts';
import { compactCard, fullCard, settledCard } from './nudge-card.ts';
import { reopeningCard } from './reopening-card.ts';
import { titleOf } from './sentences.ts';

/** A message's text is shown in notifications and read by screen readers. */
const NOTIFICATION_LIMIT = 300;

function notification(cards: readonly NudgeCard[], words: Words): string {
  const [card] = cards;
  if (!card) return words.plain('plan.closed');
  if (cards.length > 1) {
    const clients = cards.map(({ thread }) => thread.client).join(', ');
    return words.say('nudge.notification_many', { count: cards.length, clients });
  }
  const { thread, nudge, silentDays } = card;
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
    const remedy = words.plain(`remedy.${card.nudge.remedy}`);
    return words.say('nudge.without_card', {
      title: new Markup(titleOf(card.thread, words)),
      remedy,
      number: card.thread.number,
    });
  });
  return {
    text: cut(notification(message.cards, words), NOTIFICATION_LIMIT),
    blocks: lines.map((line) => section(line)),
  };
}

/** A nudge as Slack shows it, in the reader's language: one card, or one line for each of several. */
export function nudgeMessageView(message: NudgeMessage): NudgeMessageView {
  const { reader, cards, now, openNudgeId } = message;
  const words = wordsFor(reader, now);
  const several = cards.length > 1;
  const blocks = cards.flatMap((card) => {
    if (!card.live) return settledCard(card, words);
    if (several && card.nudge.id !== openNudgeId) return [compactCard(card, words)];
    return card.nudge.kind === 'reopening'
      ? reopeningCard(card, reader, words)
      : fullCard(card, reader, words);
  });
  const live = cards.filter((card) => card.live).length;
  const heading = several && live > 0 ? [section(words.say('nudge.many', { count: live }))] : [];
  return { text: cut(notification(cards, words), NOTIFICATION_LIMIT), blocks: [...heading, ...blocks] };
}
