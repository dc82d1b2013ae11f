import type { KnownBlock, SectionBlock } from '@slack/types';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { Person } from '../../../../domain/people/person.ts';
import { stepAt } from '../../../../domain/policies/nudge-step.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import { undoableChange, withoutUndone } from '../../../../domain/threads/undo.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { link, mention } from '../../../../languages/markup.ts';
import { ACTION, type CardReference, cardBlockId } from '../../ids/cards.ts';
import { actionsBlock, button, context, plainText, section } from '../kit/blocks.ts';
import { endPauseButtons } from '../threads/actions.ts';
import { agreedLine } from '../threads/agreed-terms.ts';
import { reachLine } from '../threads/contact-links.ts';
import { absenceAheadLine, eventLine, planSentence, titleOf } from '../threads/sentences.ts';
import { afterChange } from '../threads/undo.ts';
import { unreadableNotice } from '../threads/unreadable-notice.ts';
import { whyAskedAgain } from './asked-again.ts';
import { afterCall, callBlocks, isCall } from './call-card.ts';
import { cardActions } from './card-actions.ts';
import { cardFacts } from './card-facts.ts';
import { cardLead } from './card-lead.ts';
import { closingChecklist } from './closing-checklist.ts';
import { draftBlocks } from './draft.ts';
import { newSenderBlocks } from './new-sender.ts';
import { isQuestion, pendingQuestionBlocks, questionLine } from './pending-question.ts';
import { caseSelect } from './special-case-select.ts';

/** A card lists only this many of the latest events; the modal has the whole history. */
const RECENT_EVENTS = 4;

/** The reference that the buttons on a card carry. */
export function referenceTo({ nudge, thread, variant }: NudgeCard): CardReference {
  return { on: 'nudge', nudgeId: nudge.id, version: thread.version, variant };
}

/** How long the client has been silent, or how long they have waited for us. */
export function silenceLine(
  { thread, silentDays }: Pick<NudgeCard, 'thread' | 'silentDays'>,
  t: Localizer,
): string {
  if (thread.pendingQuestion?.kind === 'bounce') {
    return t.mrkdwn('mail.bounce_silence', { date: t.date(thread.silentSince) });
  }
  const sentence = thread.waitingOn === 'us' ? 'nudge.owed' : 'nudge.silent';
  return t.mrkdwn(sentence, { for: t.days(silentDays, 'for'), date: t.date(thread.silentSince) });
}

/** Context, channel, money, contact and link of a thread in one line; what was agreed in another. */
export function detailsLine({ thread }: Pick<NudgeCard, 'thread'>, t: Localizer): string {
  const { amount, contact, link: url, terms } = thread;
  const about = [
    t.text(`category.${thread.category}`),
    t.text(`by.${thread.via}`),
    amount && t.mrkdwn('nudge.money', { amount: t.amount(amount) }),
    contact && t.mrkdwn('nudge.contact', { contact }),
    reachLine(thread),
    url && link(url, t.text('nudge.link')).text,
  ]
    .filter(Boolean)
    .join(' · ');
  return [about, agreedLine(terms, t)].filter(Boolean).join('\n');
}

function stepLine({ nudge, policy }: NudgeCard, t: Localizer): string {
  const remedy = t.text(`remedy.${nudge.remedy}`);
  const { kind, index } = stepAt(policy, nudge.step);
  if (kind === 'close_request') return t.mrkdwn('nudge.close_request');
  if (kind === 'step' && policy.steps.length === 1) return `*${remedy}*`;
  const count = kind === 'step' ? policy.steps.length : policy.maxRepeats;
  const position = kind === 'step' ? index + 1 : nudge.step - policy.steps.length + 1;
  return t.mrkdwn(kind === 'step' ? 'nudge.step' : 'nudge.repeat', { index: position, count, remedy });
}

function whyLine({ nudge, policy, draft }: NudgeCard, t: Localizer): string {
  if (nudge.kind === 'close_request') return t.mrkdwn('nudge.why_close_request');
  if (draft.kind === 'goodbye') return t.mrkdwn('nudge.why_goodbye');
  const { index } = stepAt(policy, nudge.step);
  const after = t.days(policy.steps[index]?.after ?? 0, 'after');
  return t.mrkdwn(`nudge.why_${nudge.remedy}`, { after });
}

function soFar({ history }: NudgeCard, t: Localizer): SectionBlock {
  const told = withoutUndone(history).filter(({ kind }) => kind !== 'nudged');
  const recent = told.slice(-RECENT_EVENTS).map((event) => `• ${eventLine(event, t)}`);
  return section(
    t.mrkdwn('nudge.so_far'),
    ...(recent.length > 0 ? recent : [t.mrkdwn('nudge.nothing_so_far')]),
  );
}

/** The line that the client named a day and did not reply by then; null if that is not so. */
function brokenPromise({ waitingOn, pause }: ClientThread, t: Localizer): string | null {
  if (waitingOn === 'us' || !pause?.namedDate || pause.until > t.now) return null;
  return t.mrkdwn('promise.broken', { date: t.day(pause.namedDate) });
}

/** The sentence that says why somebody other than the owner gets a card. */
export function whyElsewhere({ nudge }: NudgeCard): MessageKey {
  if (nudge.kind === 'escalation') return 'cover.why_ignored';
  return nudge.triedRecipients.length > 0 ? 'nudge.for_owner' : 'cover.why_cover';
}

/**
 * The buttons that undo or correct the last change of a thread since its card was sent; empty if there was no such
 * change.
 */
function sinceThen(card: NudgeCard, t: Localizer): KnownBlock[] {
  const { nudge, thread, history } = card;
  const last = undoableChange(history);
  if (!last || last.recordedAt < nudge.claimedAt) return [];
  return [afterChange(thread, last, cardBlockId(referenceTo(card), 8), t)];
}

/** A collapsed section with the reason for this step, the history so far, what was agreed, and other messages. */
function more(card: NudgeCard, t: Localizer): KnownBlock {
  const { thread, plan } = card;
  return {
    type: 'container',
    title: plainText(t.text('card.more')),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [
      section(
        `${stepLine(card, t)} · ${whyLine(card, t)}`,
        silenceLine(card, t),
        agreedLine(thread.terms, t),
        planSentence(plan, thread, { userId: thread.ownerId }, t),
      ),
      soFar(card, t),
      actionsBlock([caseSelect(thread.category, t)], cardBlockId(referenceTo(card), 7)),
    ],
  };
}

/**
 * The whole card: whom it is about and what this step asks for, then the buttons, the message, and what is known about
 * the client.
 */
export function fullCard(card: NudgeCard, reader: Person, t: Localizer): KnownBlock[] {
  const { thread } = card;
  const elsewhere = reader.userId !== thread.ownerId;
  const notes = [
    elsewhere && t.mrkdwn(whyElsewhere(card), { owner: mention(thread.ownerId) }),
    unreadableNotice(thread, t),
  ].filter(Boolean);
  return [
    section(...cardLead(card, t), brokenPromise(thread, t), absenceAheadLine(thread, t)),
    ...pendingQuestionBlocks(thread, referenceTo(card), t),
    cardActions(card, referenceTo(card), t),
    ...(isCall(card) ? callBlocks(card, t) : draftBlocks(card, t)),
    ...(card.draft.kind === 'goodbye' ? [closingChecklist(thread.category, t)] : []),
    ...sinceThen(card, t),
    cardFacts(card, t),
    more(card, t),
    ...(notes.length === 0 ? [] : [context(...notes)]),
  ];
}

/** The first two lines of a card; a question or a reopening names its subject instead of a step. */
function compactLead(card: NudgeCard, t: Localizer): readonly string[] {
  const { nudge, thread } = card;
  const [who = '', ask = ''] = cardLead(card, t);
  if (nudge.kind === 'reopening') return [titleOf(thread, t), whyAskedAgain(thread, t)];
  return [who, isQuestion(card) ? questionLine(thread, t) : ask];
}

/** A card's first two lines with a button that opens the rest, for messages about several clients. */
export function compactCard(card: NudgeCard, t: Localizer): KnownBlock {
  return {
    ...section(...compactLead(card, t)),
    block_id: cardBlockId(referenceTo(card)),
    accessory: button(t.text('button.open'), ACTION.open),
  };
}

/**
 * A card that needs no more action: the state of its thread, what is left to do after a call, and the buttons that undo
 * or correct the change. With `isBrief`, fewer buttons.
 */
export function settledCard(card: NudgeCard, isBrief: boolean, t: Localizer): KnownBlock[] {
  const { thread, history, plan } = card;
  const latest = history.at(-1);
  return [
    {
      ...section(
        titleOf(thread, t),
        latest ? `✓ ${eventLine(latest, t)}` : null,
        planSentence(plan, thread, { userId: thread.ownerId }, t),
        thread.status === 'closed' && t.mrkdwn('done.undo_close', { number: thread.number }),
      ),
      block_id: cardBlockId(referenceTo(card)),
      accessory: button(t.text('button.details'), ACTION.details),
    },
    ...(isBrief ? [] : [...sinceThen(card, t), ...endPauseButtons(referenceTo(card), thread, 9, t)]),
    ...afterCall(card, referenceTo(card), t),
    ...pendingQuestionBlocks(thread, referenceTo(card), t),
    ...(isBrief ? [] : newSenderBlocks(thread, history, referenceTo(card), t)),
  ];
}
