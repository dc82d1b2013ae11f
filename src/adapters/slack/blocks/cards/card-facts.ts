import type { KnownBlock, MrkdwnElement } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { link, Markup } from '../../../../languages/markup.ts';
import { cut } from '../kit/blocks.ts';
import { reachLine } from '../threads/contact-links.ts';

/** Slack's limit for a field (characters), and the longest link that is put into one: a cut link would not work. */
const FIELD_LIMIT = 2000;
const LINK_LIMIT = 1800;

/** What is known about the client, as fields: the type and the channel, the contact, the conversation, and `more`. */
export function cardFacts(
  { thread }: Pick<NudgeCard, 'thread'>,
  t: Localizer,
  more: readonly (readonly [name: MessageKey, value: string])[] = [],
): KnownBlock {
  const field = (name: MessageKey, value: string): MrkdwnElement => ({
    type: 'mrkdwn',
    text: cut(t.mrkdwn('card.field', { name: t.text(name), value: new Markup(value) }), FIELD_LIMIT),
  });
  const { contact, link: url } = thread;
  const conversation = url === null ? '' : link(url, t.text('nudge.link')).text;
  const who = [contact && t.mrkdwn('card.contact', { contact }), reachLine(thread)]
    .filter(Boolean)
    .join(' · ');
  return {
    type: 'section',
    fields: [
      field('card.type', `${t.text(`category.${thread.category}`)}, ${t.text(`by.${thread.via}`)}`),
      ...(who === '' ? [] : [field('card.reach', who)]),
      ...(conversation === '' || conversation.length > LINK_LIMIT
        ? []
        : [field('card.conversation', conversation)]),
      ...more.map(([name, value]) => field(name, value)),
    ],
  };
}
