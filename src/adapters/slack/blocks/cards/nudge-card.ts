import type { KnownBlock, SectionBlock } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { Person } from '../../../../domain/people/person.ts';
import { stepAt } from '../../../../domain/policies/plan-nudge.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Sentence, Words } from '../../../../languages/localizer.ts';
import { link, Markup, mention } from '../../../../languages/markup.ts';
import { ACTION, CARD_MENU, type CardReference, cardBlockId } from '../../ids/cards.ts';
import { type ActionElement, button, context, section } from '../kit/blocks.ts';
import { goodbyeButtons, quickActions, turnButtons } from '../threads/actions.ts';
import { agreedLine } from '../threads/agreed-terms.ts';
import { reachLine } from '../threads/reach.ts';
import { eventLine, planSentence, titleOf } from '../threads/sentences.ts';
import { deafnessLine } from '../threads/unreadable-notice.ts';
import { whyAskedAgain } from './asked-again.ts';
import { afterCall, callBlocks, callButtons, isCall } from './call-card.ts';
import { draftBlocks } from './draft.ts';
import { questionLine, remarkBlocks } from './pending-question.ts';

/** A card tells the last few events; the whole history is one click away. */
const RECENT_EVENTS = 4;

/** What the clicks on a card refer to. */
export function referenceTo({ nudge, thread, variant }: NudgeCard): CardReference {
  return { on: 'nudge', nudgeId: nudge.id, version: thread.version, variant };
}

/** How long the silence is, or how long they have waited for us. */
export function silenceLine(
  { thread, silentDays }: Pick<NudgeCard, 'thread' | 'silentDays'>,
  words: Words,
): string {
  const sentence = thread.waitingOn === 'us' ? 'nudge.owed' : 'nudge.silent';
  return words.say(sentence, { for: words.days(silentDays, 'for'), date: words.date(thread.silentSince) });
}

/** Context, channel, money, contact and link of a thread in one line; what was agreed in another. */
export function detailsLine({ thread }: Pick<NudgeCard, 'thread'>, words: Words): string {
  const { amount, contact, link: url, terms } = thread;
  const about = [
    words.plain(`context.${thread.context}`),
    words.plain(`by.${thread.via}`),
    amount && words.say('nudge.money', { amount: words.amount(amount) }),
    contact && words.say('nudge.contact', { contact }),
    reachLine(thread),
    url && link(url, words.plain('nudge.link')).text,
  ]
    .filter(Boolean)
    .join(' · ');
  return [about, agreedLine(terms, words)].filter(Boolean).join('\n');
}

function stepLine({ nudge, policy }: NudgeCard, words: Words): string {
  const remedy = words.plain(`remedy.${nudge.remedy}`);
  const { kind, index } = stepAt(policy, nudge.step);
  if (kind === 'close_request') return words.say('nudge.close_request');
  if (kind === 'step' && policy.steps.length === 1) return `*${remedy}*`;
  const count = kind === 'step' ? policy.steps.length : policy.maxRepeats;
  const position = kind === 'step' ? index + 1 : nudge.step - policy.steps.length + 1;
  return words.say(kind === 'step' ? 'nudge.step' : 'nudge.repeat', { index: position, count, remedy });
}

function whyLine({ nudge, policy, draft }: NudgeCard, words: Words): string {
  if (nudge.kind === 'close_request') return words.say('nudge.why_close_request');
  if (draft.kind === 'goodbye') return words.say('nudge.why_goodbye');
  const { index } = stepAt(policy, nudge.step);
  const after = words.days(policy.steps[index]?.after ?? 0, 'after');
  return words.say(`nudge.why_${nudge.remedy}`, { after });
}

function soFar({ history }: NudgeCard, words: Words): SectionBlock {
  const told = history.filter(({ kind }) => kind !== 'nudged');
  const recent = told.slice(-RECENT_EVENTS).map((event) => `• ${eventLine(event, words)}`);
  return section(
    words.say('nudge.so_far'),
    ...(recent.length > 0 ? recent : [words.say('nudge.nothing_so_far')]),
  );
}

/** What has most probably just happened: a call, a goodbye, or what the turn says. */
function firstButtons(card: NudgeCard, words: Words): ActionElement[] {
  if (isCall(card)) return [...callButtons(words), button(words.plain('button.replied'), ACTION.replied)];
  return card.draft.kind === 'goodbye' ? goodbyeButtons(card.thread, words) : turnButtons(card.thread, words);
}

/** A day that the client named and let pass. */
function brokenPromise({ waitingOn, pause }: ClientThread, words: Words): string | null {
  if (waitingOn === 'us' || !pause?.namedDate || pause.until > words.now) return null;
  return words.say('promise.broken', { date: words.day(pause.namedDate) });
}

/** Why somebody else than the owner gets a card. */
export function whyElsewhere({ nudge }: NudgeCard): Sentence {
  if (nudge.kind === 'escalation') return 'cover.why_unheeded';
  return nudge.triedRecipients.length > 0 ? 'nudge.for_owner' : 'cover.why_cover';
}

/** The whole card: what is silent, since when, what was done, why this remedy, the draft, and the buttons. */
export function fullCard(card: NudgeCard, reader: Person, words: Words): KnownBlock[] {
  const { thread, plan } = card;
  const elsewhere = reader.userId !== thread.ownerId;
  return [
    section(
      titleOf(thread, words),
      silenceLine(card, words),
      brokenPromise(thread, words),
      detailsLine(card, words),
    ),
    section(`${stepLine(card, words)} · ${whyLine(card, words)}`),
    ...remarkBlocks(thread, referenceTo(card), words),
    soFar(card, words),
    ...(isCall(card) ? callBlocks(card, words) : draftBlocks(card, words)),
    quickActions(
      referenceTo(card),
      thread,
      { menu: CARD_MENU[thread.waitingOn], first: firstButtons(card, words) },
      words,
    ),
    context(
      elsewhere && words.say(whyElsewhere(card), { owner: mention(thread.ownerId) }),
      deafnessLine(thread, words),
      planSentence(plan, { userId: thread.ownerId }, words),
    ),
  ];
}

function compactWhy(card: NudgeCard, words: Words): string {
  const { nudge, thread } = card;
  if (nudge.kind === 'reopening') return whyAskedAgain(thread, words);
  if (nudge.kind === 'question') return questionLine(thread, words);
  const silence = new Markup(silenceLine(card, words));
  return words.say('nudge.compact', { remedy: words.plain(`remedy.${nudge.remedy}`), silence });
}

/** One line with a button that opens the whole card, for messages about several clients. */
export function compactCard(card: NudgeCard, words: Words): KnownBlock {
  return {
    ...section(titleOf(card.thread, words), compactWhy(card, words)),
    block_id: cardBlockId(referenceTo(card)),
    accessory: button(words.plain('button.open'), ACTION.open),
  };
}

/** What is true now of a card that asks for nothing any more, and what a call leaves to be done. */
export function settledCard(card: NudgeCard, words: Words): KnownBlock[] {
  const { thread, history, plan } = card;
  const latest = history.at(-1);
  return [
    {
      ...section(
        titleOf(thread, words),
        latest ? `✓ ${eventLine(latest, words)}` : null,
        planSentence(plan, { userId: thread.ownerId }, words),
        thread.status === 'closed' && words.say('done.undo_close', { number: thread.number }),
      ),
      block_id: cardBlockId(referenceTo(card)),
      accessory: button(words.plain('button.details'), ACTION.details),
    },
    ...afterCall(card, referenceTo(card), words),
    ...remarkBlocks(thread, referenceTo(card), words),
  ];
}
