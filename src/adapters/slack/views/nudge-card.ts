import type { KnownBlock, SectionBlock } from '@slack/types';
import type { NudgeCard } from '../../../domain/nudge-card.ts';
import type { Person } from '../../../domain/person.ts';
import { stepAt } from '../../../domain/plan-nudge.ts';
import type { ClientThread } from '../../../domain/thread.ts';
import { undoableChange, withoutUndone } from '../../../domain/undo.ts';
import { link, Markup, mention } from '../../../words/interface/markup.ts';
import type { Sentence, Words } from '../../../words/interface/words.ts';
import { ACTION, CARD_MENU, type CardReference, cardBlockId } from '../action-ids/cards.ts';
import { agreedLine } from './agreed.ts';
import { whyAskedAgain } from './asked-again.ts';
import { type ActionElement, button, context, section } from './blocks.ts';
import { afterCall, callBlocks, callButtons, isCall } from './call-card.ts';
import { deafnessLine } from './deafness.ts';
import { draftBlocks } from './draft.ts';
import { reachLine } from './reach.ts';
import { questionLine, remarkBlocks } from './remark.ts';
import { eventLine, planSentence, titleOf } from './sentences.ts';
import { endPauseButtons, goodbyeButtons, quickActions, turnButtons } from './thread-actions.ts';
import { afterChange } from './undo.ts';

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
  const told = withoutUndone(history).filter(({ kind }) => kind !== 'nudged');
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

/** The way back from what was done about a thread since its card came; nothing where that is no change. */
function sinceThen(card: NudgeCard, words: Words): KnownBlock[] {
  const { nudge, thread, history } = card;
  const last = undoableChange(history);
  if (!last || last.recordedAt < nudge.claimedAt) return [];
  return [afterChange(thread, last, cardBlockId(referenceTo(card), 8), words)];
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
    ...sinceThen(card, words),
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

/**
 * What is true now of a card that asks for nothing any more, what a call leaves to be done, and the way back; with
 * `isBrief` only the first.
 */
export function settledCard(card: NudgeCard, isBrief: boolean, words: Words): KnownBlock[] {
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
    ...(isBrief ? [] : [...sinceThen(card, words), ...endPauseButtons(referenceTo(card), thread, 9, words)]),
    ...afterCall(card, referenceTo(card), words),
    ...remarkBlocks(thread, referenceTo(card), words),
  ];
}
