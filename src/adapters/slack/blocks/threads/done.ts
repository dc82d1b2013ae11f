import type { KnownBlock } from '@slack/types';
import type { NudgePlan } from '../../../../domain/policies/plan-nudge.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup, mention } from '../../../../languages/markup.ts';
import { cardBlockId } from '../../ids/cards.ts';
import { ghostedAdviceBlocks } from '../cards/ghosted-advice.ts';
import { detailsLine } from '../cards/nudge-card.ts';
import { type Absentee, ownerAwayLine } from '../cards/owner-away.ts';
import { context, section } from '../kit/blocks.ts';
import { othersMuted } from './muted.ts';
import {
  changedFields,
  channelOf,
  laterAbsence,
  planSentence,
  reasonOf,
  speaker,
  titleOf,
  undoneWhat,
  whatHappened,
} from './sentences.ts';
import { afterChange, removedView } from './undo.ts';
import { unreadableNotice } from './unreadable-notice.ts';

/** What a change did: the thread, the event, the plan that follows, and its owner. */
export interface Done {
  readonly thread: PlannedThread;
  readonly event: ThreadEvent;
  readonly plan: NudgePlan;
  readonly owner: Absentee;
  /** The last mail with the added client: whether it was ours, and when (UTC ms). */
  readonly lastMail?: { readonly isOurs: boolean; readonly at: number } | null;
  /** Whether the outcome is assumed because nobody named one. */
  readonly outcomeAssumed?: boolean;
  /** Whether the thread to be added is already being watched. */
  readonly existed?: boolean;
  /** How many other threads of the client were muted or unmuted as well. */
  readonly alsoMuted?: number;
  /** Whether it was already noted a moment ago, and so counts only once. */
  readonly again?: boolean;
  /** Whether a client was closed as ghosted for the first time, so that advice is shown. */
  readonly ghostedAdvice?: boolean;
  /** When its conversation will be read again (UTC ms, approximately), if it could not be read just now. */
  readonly readAgainAt?: number | null;
}

/** The result of undoing. */
type Undone =
  | { readonly kind: 'restored'; readonly changed: Done; readonly alsoUndone: number }
  | { readonly kind: 'removed'; readonly thread: PlannedThread };

/** The sentence about a client just added. If its conversation has yet to be read, it does not say whose turn it is. */
function whatWasAdded(thread: PlannedThread, readAgainAt: Done['readAgainAt'], t: Localizer): string {
  const title = new Markup(titleOf(thread, t));
  const owner = mention(thread.ownerId);
  if (readAgainAt) return t.mrkdwn('added.unread', { title, owner });
  const date = t.date(thread.silentSince);
  return t.mrkdwn(thread.waitingOn === 'us' ? 'added.owed' : 'done.added', { title, date, owner });
}

/** Who wrote last by mail, and when. */
function lastMailLine({ isOurs, at }: NonNullable<Done['lastMail']>, t: Localizer): string {
  return t.mrkdwn(isOurs ? 'added.last_mail_ours' : 'added.last_mail_theirs', { date: t.date(at) });
}

function whatWasDone({ thread, event, existed, readAgainAt }: Done, t: Localizer): string {
  const title = new Markup(titleOf(thread, t));
  if (existed) return t.mrkdwn('added.existed', { title, number: thread.number });
  const date = t.dayOf(event.at);
  switch (event.kind) {
    case 'added':
      return whatWasAdded(thread, readAgainAt, t);
    case 'followed_up':
      return t.mrkdwn('done.followed_up', { title, date, by: t.text(`by.${event.via}`) });
    case 'paused': {
      const { kind, from, until, namedDate } = event.pause;
      if (from !== undefined)
        return t.mrkdwn('done.client_away_later', { title, ...laterAbsence(from, until, t) });
      if (kind === 'promise' && namedDate)
        return t.mrkdwn('done.promised', { title, date: t.day(namedDate) });
      const sentence = kind === 'client_away' ? 'done.client_away' : 'done.snoozed';
      return t.mrkdwn(sentence, { title, until: t.moment(until) });
    }
    case 'closed':
      return t.mrkdwn('done.closed', {
        title,
        outcome: t.text(`outcome.${event.outcome}`),
        reason: reasonOf(event.reason, t),
      });
    case 'assigned':
      return t.mrkdwn('done.assigned', { title, to: mention(event.to) });
    case 'edited':
      return t.mrkdwn('done.edited', { title, changed: changedFields(event.changed, t) });
    case 'ask_again':
      if (event.on === null) return t.mrkdwn('reopening.done_off', { title });
      return t.mrkdwn('reopening.done_on', { title, day: t.day(event.on) });
    case 'noted':
      return t.mrkdwn('done.noted', { title, text: event.text });
    case 'resumed':
      return t.mrkdwn('undo.done_resumed', { title });
    case 'called':
      return t.mrkdwn('undo.done_called', { title, what: new Markup(whatHappened(event, t)) });
    case 'judged':
      return t.mrkdwn('undo.done_judged', { title, what: new Markup(whatHappened(event, t)) });
    case 'undone': {
      const what = new Markup(undoneWhat(event, t));
      return t.mrkdwn('undo.done', { title, what });
    }
    case 'reopened':
      return t.mrkdwn(event.anew ? 'reopening.done_reopened' : 'done.reopened', { title });
    case 'muted':
    case 'unmuted':
      return t.mrkdwn(`mute.done_${event.kind}`, { title });
    case 'replied':
    case 'answered':
      return t.mrkdwn(`done.${event.kind}`, { title, date, by: channelOf(event, t) });
    case 'client_marked': {
      const sentence = event.marked ? 'client_side.marked' : 'client_side.unmarked';
      return t.mrkdwn(sentence, { who: speaker(event.who), title });
    }
    default:
      return title.text;
  }
}

/** After these events, the typed details are repeated as they were understood. */
const TYPED: ReadonlySet<string> = new Set(['added', 'edited']);

/** How to correct an outcome; if nobody named one, says that it was assumed. */
function correction({ thread, outcomeAssumed }: Done, t: Localizer): string {
  return t.mrkdwn(outcomeAssumed ? 'done.assumed_outcome' : 'done.correct_outcome', {
    number: thread.number,
  });
}

/** What an edit and a handover together changed: both sentences, and the buttons to undo. */
export function editedView(
  { edited, assigned }: { readonly edited: Done | null; readonly assigned: Done | null },
  t: Localizer,
): KnownBlock[] {
  if (!edited || !assigned) return [edited ?? assigned].flatMap((done) => (done ? doneView(done, t) : []));
  const { thread, plan, owner } = assigned;
  return [section(whatWasDone(assigned, t)), ...doneView({ ...edited, thread, plan, owner }, t)];
}

/** What undoing did: the restored thread and what comes next, or that it was removed. */
export function undoneView(undone: Undone, t: Localizer): KnownBlock[] {
  if (undone.kind === 'removed') return removedView(undone.thread, t);
  const others = undone.alsoUndone > 0 && t.mrkdwn('undo.others', { count: undone.alsoUndone });
  return [...doneView(undone.changed, t), ...(others ? [section(others)] : [])];
}

/** What comes next; if the conversation has yet to be read, when it will be. */
function whatComesNext({ thread, plan, owner, readAgainAt }: Done, t: Localizer): string {
  if (!readAgainAt) return planSentence(plan, thread, owner, t);
  return t.mrkdwn('added.read_again', { at: t.moment(readAgainAt), number: thread.number });
}

/** The answer to a command that changed a thread: what was done, and what comes next and when. */
export function doneView(done: Done, t: Localizer): KnownBlock[] {
  const { thread, event, owner, existed = false } = done;
  const { number, version } = thread;
  const reference = { on: 'thread', number, version, variant: 0 } as const;
  const tied = existed || TYPED.has(event.kind);
  return [
    section(
      whatWasDone(done, t),
      done.again === true && t.mrkdwn('undo.again'),
      TYPED.has(event.kind) && detailsLine(done, t),
      done.lastMail ? lastMailLine(done.lastMail, t) : null,
      tied && unreadableNotice(thread, t),
      othersMuted(done, t),
    ),
    context(
      event.kind === 'muted' ? t.mrkdwn('mute.undo', { number: thread.number }) : whatComesNext(done, t),
      thread.status === 'open' && ownerAwayLine(owner, t),
      event.kind === 'closed' && !existed && correction(done, t),
    ),
    afterChange(thread, existed ? null : event, cardBlockId(reference, 1), t),
    ...(done.ghostedAdvice ? ghostedAdviceBlocks(thread, t) : []),
  ];
}
