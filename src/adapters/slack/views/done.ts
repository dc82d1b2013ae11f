import type { KnownBlock } from '@slack/types';
import type { NudgePlan } from '../../../domain/plan-nudge.ts';
import type { PlannedThread } from '../../../domain/thread.ts';
import type { ThreadEvent } from '../../../domain/thread-event.ts';
import { Markup, mention } from '../../../words/interface/markup.ts';
import type { Words } from '../../../words/interface/words.ts';
import { cardBlockId } from '../action-ids/cards.ts';
import { context, section } from './blocks.ts';
import { deafnessLine } from './deafness.ts';
import { lessonBlocks } from './lesson.ts';
import { othersMuted } from './muted.ts';
import { detailsLine } from './nudge-card.ts';
import { type Absentee, ownerAwayLine } from './owner-away.ts';
import { changedFields, planSentence, reasonOf, titleOf, undoneWhat, whatHappened } from './sentences.ts';
import { afterChange, removedView } from './undo.ts';

/** What a change did: the thread, the event, the plan that follows, and its owner. */
export interface Done {
  readonly thread: PlannedThread;
  readonly event: ThreadEvent;
  readonly plan: NudgePlan;
  readonly owner: Absentee;
  /** Nobody said how it ended. */
  readonly outcomeAssumed?: boolean;
  /** The thread that was to be added is watched already. */
  readonly existed?: boolean;
  /** So many other threads of the client were muted, or unmuted, with it. */
  readonly alsoMuted?: number;
  /** It was noted a moment ago and counts once. */
  readonly again?: boolean;
  /** The client has just been called a ghost for the first time. */
  readonly lesson?: boolean;
}

/** What came of undoing. */
type Undone =
  | { readonly kind: 'restored'; readonly changed: Done; readonly alsoUndone: number }
  | { readonly kind: 'removed'; readonly thread: PlannedThread };

function whatWasDone({ thread, event, existed }: Done, words: Words): string {
  const title = new Markup(titleOf(thread, words));
  if (existed) return words.say('added.existed', { title, number: thread.number });
  const date = words.dayOf(event.at);
  switch (event.kind) {
    case 'added':
      return words.say(thread.waitingOn === 'us' ? 'added.owed' : 'done.added', {
        title,
        date: words.date(thread.silentSince),
        owner: mention(thread.ownerId),
      });
    case 'followed_up':
      return words.say('done.followed_up', { title, date, by: words.plain(`by.${event.via}`) });
    case 'paused': {
      const { kind, until, namedDate } = event.pause;
      if (kind === 'promise' && namedDate)
        return words.say('done.promised', { title, date: words.day(namedDate) });
      const sentence = kind === 'client_away' ? 'done.client_away' : 'done.snoozed';
      return words.say(sentence, { title, until: words.moment(until) });
    }
    case 'closed':
      return words.say('done.closed', {
        title,
        outcome: words.plain(`outcome.${event.outcome}`),
        reason: reasonOf(event.reason, words),
      });
    case 'assigned':
      return words.say('done.assigned', { title, to: mention(event.to) });
    case 'edited':
      return words.say('done.edited', { title, changed: changedFields(event.changed, words) });
    case 'ask_again':
      if (event.on === null) return words.say('reopening.done_off', { title });
      return words.say('reopening.done_on', { title, day: words.day(event.on) });
    case 'resumed':
      return words.say('undo.done_resumed', { title });
    case 'called':
      return words.say('undo.done_called', { title, what: new Markup(whatHappened(event, words)) });
    case 'judged':
      return words.say('undo.done_judged', { title, what: new Markup(whatHappened(event, words)) });
    case 'undone': {
      const what = new Markup(undoneWhat(event, words));
      return words.say('undo.done', { title, what });
    }
    case 'reopened':
      return words.say(event.anew ? 'reopening.done_reopened' : 'done.reopened', { title });
    case 'muted':
    case 'unmuted':
      return words.say(`mute.done_${event.kind}`, { title });
    case 'replied':
    case 'answered':
      return words.say(`done.${event.kind}`, { title, date });
    case 'client_marked': {
      const sentence = event.marked ? 'client_side.marked' : 'client_side.unmarked';
      return words.say(sentence, { who: mention(event.who), title });
    }
    default:
      return title.text;
  }
}

/** After these, what was typed is repeated as it was understood. */
const TYPED: ReadonlySet<string> = new Set(['added', 'edited']);

/** How to correct an outcome; one that nobody named is said to be assumed. */
function correction({ thread, outcomeAssumed }: Done, words: Words): string {
  return words.say(outcomeAssumed ? 'done.assumed_outcome' : 'done.correct_outcome', {
    number: thread.number,
  });
}

/** What undoing did: the thread as it is again and what comes next, or that it is gone. */
export function undoneView(undone: Undone, words: Words): KnownBlock[] {
  if (undone.kind === 'removed') return removedView(undone.thread, words);
  const others = undone.alsoUndone > 0 && words.say('undo.others', { count: undone.alsoUndone });
  return [...doneView(undone.changed, words), ...(others ? [section(others)] : [])];
}

/** The answer to a command that changed a thread: what was done, and what comes next and when. */
export function doneView(done: Done, words: Words): KnownBlock[] {
  const { thread, event, plan, owner, existed = false } = done;
  const { number, version } = thread;
  const reference = { on: 'thread', number, version, variant: 0 } as const;
  const tied = existed || TYPED.has(event.kind);
  return [
    section(
      whatWasDone(done, words),
      done.again === true && words.say('undo.again'),
      TYPED.has(event.kind) && detailsLine(done, words),
      tied && deafnessLine(thread, words),
      othersMuted(done, words),
    ),
    context(
      event.kind === 'muted'
        ? words.say('mute.undo', { number: thread.number })
        : planSentence(plan, owner, words),
      thread.status === 'open' && ownerAwayLine(owner, words),
      event.kind === 'closed' && !existed && correction(done, words),
    ),
    afterChange(thread, existed ? null : event, cardBlockId(reference, 1), words),
    ...(done.lesson ? lessonBlocks(thread, words) : []),
  ];
}
