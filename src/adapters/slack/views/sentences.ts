import type { Person } from '../../../domain/person.ts';
import type { NudgePlan, NudgeStep } from '../../../domain/plan-nudge.ts';
import type { ClientThread, Pause } from '../../../domain/thread.ts';
import type { ThreadEvent, ThreadFact } from '../../../domain/thread-event.ts';
import { link, Markup, mention } from '../../../words/interface/markup.ts';
import type { Sentence, Words } from '../../../words/interface/words.ts';

type HeardEvent = Extract<
  ThreadFact,
  { kind: 'replied' | 'thanked' | 'absent' | 'judged' | 'client_marked' }
>;

/** `#12 Acme GmbH · Website relaunch`, as markup. */
export function titleOf(thread: ClientThread, words: Words): string {
  const topic = thread.topic ? words.say('nudge.topic', { topic: thread.topic }) : '';
  return words.say('nudge.title', {
    number: thread.number,
    client: thread.client,
    topic: new Markup(topic),
  });
}

/** A reason in brackets, as markup that may be empty. */
export function reasonOf(reason: string | null, words: Words): Markup {
  return new Markup(reason ? words.say('done.reason', { reason }) : '');
}

function stepName(step: NudgeStep, words: Words): string {
  return words.plain(`remedy.${step.remedy}`);
}

/** What comes next for a thread, in words and date. */
export function planSentence(plan: NudgePlan, owner: Pick<Person, 'userId'>, words: Words): string {
  if (plan.kind === 'never') return words.say(`plan.${plan.reason}`, { owner: mention(owner.userId) });
  const isQuestion = plan.step.kind === 'question';
  if (plan.kind === 'nudge' && isQuestion) return words.say('question.due');
  if (plan.kind === 'nudge') return words.say('plan.due', { remedy: stepName(plan.step, words) });
  const when = words.moment(plan.dueAt);
  if (isQuestion) return words.say('question.plan', { when });
  if (plan.step.kind === 'close_request') return words.say('plan.next_close', { when });
  if (plan.step.kind === 'reopening') return words.say('plan.next_reopening', { when });
  if (plan.step.remedy === 'answer') return words.say('plan.next_owed', { when });
  return words.say('plan.next', { remedy: stepName(plan.step, words), when });
}

/** A phrase that begins a sentence. */
export function upFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why and until when a thread is paused. */
export function pauseSentence({ kind, until, namedDate }: Pause, words: Words): string {
  const end = words.moment(until);
  return words.say(`show.paused_${kind}`, { until: end, date: namedDate ? words.day(namedDate) : end });
}

function pausedWhat(pause: Pause, words: Words): string {
  if (pause.kind === 'promise' && pause.namedDate) {
    return words.say('event.promised', { date: words.day(pause.namedDate) });
  }
  const sentence = pause.kind === 'client_away' ? 'event.client_away' : 'event.snoozed';
  return words.say(sentence, { until: words.stamp(pause.until) });
}

/** A link to the message that was heard; just the word where Slack gave none. */
function messageLink(url: string | null | undefined, words: Words): Markup {
  const label = words.plain('event.message');
  return url ? link(url, label) : new Markup(label);
}

function whatWasHeard(event: HeardEvent, words: Words): string {
  switch (event.kind) {
    case 'replied': {
      if (event.link === undefined) return words.say('event.replied');
      const sentence = event.sure === false ? 'event.replied_unsure' : 'event.replied_linked';
      return words.say(sentence, { link: messageLink(event.link, words) });
    }
    case 'thanked':
      return words.say('event.thanked', { link: messageLink(event.link, words) });
    case 'absent': {
      const message = messageLink(event.link, words);
      if (event.backOn === null) return words.say('event.absent', { link: message });
      return words.say('event.absent_until', { date: words.day(event.backOn), link: message });
    }
    case 'judged':
      return words.say(event.wasAnswer ? 'event.judged_yes' : 'event.judged_no');
    case 'client_marked': {
      const sentence = event.marked ? 'event.client_marked' : 'event.client_unmarked';
      return words.say(sentence, { who: mention(event.who) });
    }
  }
}

function closedHow(event: Extract<ThreadFact, { kind: 'closed' }>, words: Words): string {
  const { outcome, reason, askAgainOn } = event;
  const closed = words.say('event.closed', {
    outcome: words.plain(`outcome.${outcome}`),
    reason: reasonOf(reason, words),
  });
  if (!askAgainOn) return closed;
  return words.say('reopening.event_closed', { closed: new Markup(closed), day: words.day(askAgainOn) });
}

/** What was undone, as a phrase. */
export function undoneWhat({ what }: Extract<ThreadFact, { kind: 'undone' }>, words: Words): string {
  return what.map((fact) => whatHappened({ ...fact, by: null }, words)).join(', ');
}

/** What an event says, without its date. */
export function whatHappened(event: ThreadFact & Pick<ThreadEvent, 'by'>, words: Words): string {
  switch (event.kind) {
    case 'added':
      return words.say('event.added', { who: event.by ? mention(event.by) : '' });
    case 'followed_up':
      return words.say('event.followed_up', { by: words.plain(`by.${event.via}`) });
    case 'called': {
      const { result, contact } = event;
      if (contact === null) return words.say(`call.event_${result}`);
      return words.say('call.event_other_person', { contact });
    }
    case 'paused':
      return pausedWhat(event.pause, words);
    case 'closed':
      return closedHow(event, words);
    case 'ask_again':
      if (event.on === null) return words.say('reopening.event_off');
      return words.say('reopening.event_on', { day: words.day(event.on) });
    case 'assigned':
      return words.say('event.assigned', { to: mention(event.to) });
    case 'edited':
      return words.say('event.edited', { changed: changedFields(event.changed, words) });
    case 'nudged': {
      const remedy = words.plain(`remedy.${event.remedy}` as Sentence);
      return words.say('event.nudged', { to: mention(event.to), remedy });
    }
    case 'nudge_failed':
      return words.say('event.nudge_failed', { to: mention(event.to), error: event.error });
    case 'reopened':
      return words.say(event.anew ? 'reopening.event_reopened' : 'event.reopened');
    case 'resumed':
      return words.say('undo.event_resumed');
    case 'undone':
      return words.say('undo.event', { what: new Markup(undoneWhat(event, words)) });
    case 'muted':
    case 'unmuted':
      return words.say(`mute.event_${event.kind}`);
    case 'answered':
      return words.say('event.answered');
    default:
      return whatWasHeard(event, words);
  }
}

/** One line of a timeline. */
export function eventLine(event: ThreadEvent, words: Words): string {
  const date = words.date(event.at);
  const what = new Markup(whatHappened(event, words));
  if (event.by === null || event.kind === 'added') return words.say('event.line', { date, what });
  return words.say('event.line_by', { date, what, who: mention(event.by) });
}

/** The names of edited details. */
export function changedFields(changed: readonly string[], words: Words): string {
  return changed.map((field) => words.plain(`field.${field}` as Sentence)).join(', ');
}
