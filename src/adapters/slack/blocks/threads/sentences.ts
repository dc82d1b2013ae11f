import type { Person } from '../../../../domain/people/person.ts';
import type { NudgeStep } from '../../../../domain/policies/nudge-step.ts';
import type { NudgePlan } from '../../../../domain/policies/plan-nudge.ts';
import { cutText } from '../../../../domain/text/cut-text.ts';
import { absenceAhead } from '../../../../domain/threads/pauses.ts';
import type { Channel, ClientThread, Pause } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent, ThreadFact } from '../../../../domain/threads/thread-event.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { author, link, Markup, mention } from '../../../../languages/markup.ts';
import { isFromMail, whatMailSaid } from './mail-sentences.ts';

type HeardEvent = Extract<
  ThreadFact,
  {
    kind: 'replied' | 'thanked' | 'absent' | 'judged' | 'client_marked';
  }
>;

type Asked = Pick<ClientThread, 'pendingQuestion'>;

/** The title of a thread, `#12 Acme GmbH · Website relaunch`, as markup. */
export function titleOf(thread: ClientThread, t: Localizer): string {
  const topic = thread.topic ? t.mrkdwn('nudge.topic', { topic: thread.topic }) : '';
  return t.mrkdwn('nudge.title', {
    number: thread.number,
    client: thread.client,
    topic: new Markup(topic),
  });
}

/** A reason in brackets, as markup; empty without a reason. */
export function reasonOf(reason: string | null, t: Localizer): Markup {
  return new Markup(reason ? t.mrkdwn('done.reason', { reason }) : '');
}

/** What a step asks for; if our mail did not arrive, that comes first. */
function stepName(step: NudgeStep, { pendingQuestion }: Asked, t: Localizer): string {
  return t.text(pendingQuestion?.kind === 'bounce' ? 'mail.bounce_step' : `remedy.${step.remedy}`);
}

/** The sentence on what comes next for a thread, and when. */
export function planSentence(
  plan: NudgePlan,
  thread: Asked,
  owner: Pick<Person, 'userId'>,
  t: Localizer,
): string {
  if (plan.kind === 'never') return t.mrkdwn(`plan.${plan.reason}`, { owner: mention(owner.userId) });
  const isQuestion = plan.step.kind === 'question';
  if (plan.kind === 'nudge' && isQuestion) return t.mrkdwn('question.due');
  if (plan.kind === 'nudge') return t.mrkdwn('plan.due', { remedy: stepName(plan.step, thread, t) });
  const when = t.moment(plan.dueAt);
  if (isQuestion) return t.mrkdwn('question.plan', { when });
  if (plan.step.kind === 'close_request') return t.mrkdwn('plan.next_close', { when });
  if (plan.step.kind === 'reopening') return t.mrkdwn('plan.next_reopening', { when });
  return t.mrkdwn('plan.next', { remedy: stepName(plan.step, thread, t), when });
}

/** A text with its first letter in upper case, for the beginning of a sentence. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why and until when a thread is paused. */
export function pauseSentence({ kind, until, namedDate }: Pause, t: Localizer): string {
  const end = t.moment(until);
  return t.mrkdwn(`show.paused_${kind}`, { until: end, date: namedDate ? t.day(namedDate) : end });
}

/** The first day of an absence and the return, in words. `from` and `until` are UTC ms. */
export function laterAbsence(from: number, until: number, t: Localizer) {
  return { from: t.stamp(from), until: t.stamp(until) };
}

/** The line that the client will be away; null if there is no absence to come. */
export function absenceAheadLine(thread: Pick<ClientThread, 'clientAbsence'>, t: Localizer): string | null {
  const absence = absenceAhead(thread, t.now);
  return absence && t.mrkdwn('show.absence_ahead', laterAbsence(absence.from, absence.to, t));
}

function pausedWhat(pause: Pause, t: Localizer): string {
  if (pause.kind === 'promise' && pause.namedDate) {
    return t.mrkdwn('event.promised', { date: t.day(pause.namedDate) });
  }
  if (pause.from !== undefined)
    return t.mrkdwn('event.client_away_later', laterAbsence(pause.from, pause.until, t));
  const sentence = pause.kind === 'client_away' ? 'event.client_away' : 'event.snoozed';
  return t.mrkdwn(sentence, { until: t.stamp(pause.until) });
}

/** A link to a message; only the word if Slack gave no link. */
function messageLink(url: string | null | undefined, t: Localizer): Markup {
  const label = t.text('event.message');
  return url ? link(url, label) : new Markup(label);
}

/** A person on the client's side: a mention in Slack, or a mail address. */
export function speaker(who: string): Markup | string {
  return who.includes('@') ? who : mention(who);
}

/** The channel used, with a space in front: ` by email`; empty if it is not known. */
export function channelOf({ via }: { readonly via?: Channel }, t: Localizer): string {
  return via ? ` ${t.text(`by.${via}`)}` : '';
}

function whatWasJudged(
  { wasAnswer, ignored }: Extract<HeardEvent, { kind: 'judged' }>,
  t: Localizer,
): string {
  if (ignored !== undefined) return t.mrkdwn('event.judged_ignored', { address: ignored });
  return t.mrkdwn(wasAnswer ? 'event.judged_yes' : 'event.judged_no');
}

function whatWasHeard(event: HeardEvent, t: Localizer): string {
  switch (event.kind) {
    case 'replied': {
      if (event.link === undefined) return t.mrkdwn('event.replied', { by: channelOf(event, t) });
      if (event.promisedOn) {
        const date = t.day(event.promisedOn);
        return t.mrkdwn('event.replied_promised', { date, link: messageLink(event.link, t) });
      }
      const sentence = event.sure === false ? 'event.replied_unsure' : 'event.replied_linked';
      return t.mrkdwn(sentence, { link: messageLink(event.link, t) });
    }
    case 'thanked':
      return t.mrkdwn('event.thanked', { link: messageLink(event.link, t) });
    case 'absent': {
      const message = messageLink(event.link, t);
      if (event.backOn === null) return t.mrkdwn('event.absent', { link: message });
      const date = t.day(event.backOn);
      if (!event.from) return t.mrkdwn('event.absent_until', { date, link: message });
      return t.mrkdwn('event.absent_later', { from: t.day(event.from), date, link: message });
    }
    case 'judged':
      return whatWasJudged(event, t);
    case 'client_marked': {
      const sentence = event.marked ? 'event.client_marked' : 'event.client_unmarked';
      return t.mrkdwn(sentence, { who: speaker(event.who) });
    }
    default:
      // A newer version that runs beside this one has written it.
      return t.mrkdwn('event.unknown');
  }
}

function closedHow(event: Extract<ThreadFact, { kind: 'closed' }>, t: Localizer): string {
  const { outcome, reason, askAgainOn } = event;
  const closed = t.mrkdwn('event.closed', {
    outcome: t.text(`outcome.${outcome}`),
    reason: reasonOf(reason, t),
  });
  if (!askAgainOn) return closed;
  return t.mrkdwn('reopening.event_closed', { closed: new Markup(closed), day: t.day(askAgainOn) });
}

/** The longest note in a line of the timeline (characters); the modal shows notes in full. */
const SHORT_NOTE = 100;

const shortNote = (text: string): string =>
  text.length > SHORT_NOTE ? `${cutText(text, SHORT_NOTE).trimEnd()}…` : text;

/** What was undone, as a phrase. */
export function undoneWhat({ what }: Extract<ThreadFact, { kind: 'undone' }>, t: Localizer): string {
  return what.map((fact) => whatHappened({ ...fact, by: null }, t)).join(', ');
}

/** What an event says, without its date. */
export function whatHappened(event: ThreadFact & Pick<ThreadEvent, 'by' | 'mailFrom'>, t: Localizer): string {
  if (isFromMail(event)) return whatMailSaid(event, t);
  switch (event.kind) {
    case 'added':
      return t.mrkdwn('event.added', { who: event.by ? author(event.by) : '' });
    case 'followed_up':
      return t.mrkdwn('event.followed_up', { by: t.text(`by.${event.via}`) });
    case 'called': {
      const { result, contact } = event;
      if (contact === null) return t.mrkdwn(`call.event_${result}`);
      return t.mrkdwn('call.event_other_person', { contact });
    }
    case 'paused':
      return pausedWhat(event.pause, t);
    case 'closed':
      return closedHow(event, t);
    case 'ask_again':
      if (event.on === null) return t.mrkdwn('reopening.event_off');
      return t.mrkdwn('reopening.event_on', { day: t.day(event.on) });
    case 'assigned':
      return t.mrkdwn('event.assigned', { to: mention(event.to) });
    case 'edited':
      return t.mrkdwn('event.edited', { changed: changedFields(event.changed, t) });
    case 'nudged': {
      const remedy = t.text(`remedy.${event.remedy}` as MessageKey);
      return t.mrkdwn('event.nudged', { to: mention(event.to), remedy });
    }
    case 'nudge_failed':
      return t.mrkdwn('event.nudge_failed', { to: mention(event.to), error: event.error });
    case 'reopened':
      return t.mrkdwn(event.anew ? 'reopening.event_reopened' : 'event.reopened');
    case 'resumed':
      return t.mrkdwn('undo.event_resumed');
    case 'undone':
      return t.mrkdwn('undo.event', { what: new Markup(undoneWhat(event, t)) });
    case 'noted':
      return t.mrkdwn('event.noted', { text: shortNote(event.text) });
    case 'muted':
    case 'unmuted':
      return t.mrkdwn(`mute.event_${event.kind}`);
    case 'answered':
      return t.mrkdwn('event.answered', { by: channelOf(event, t) });
    default:
      return whatWasHeard(event, t);
  }
}

/** One line of a timeline. */
export function eventLine(event: ThreadEvent, t: Localizer): string {
  const date = t.date(event.at);
  const what = new Markup(whatHappened(event, t));
  if (event.by === null || event.kind === 'added') return t.mrkdwn('event.line', { date, what });
  return t.mrkdwn('event.line_by', { date, what, who: author(event.by) });
}

/** The names of edited details. */
export function changedFields(changed: readonly string[], t: Localizer): string {
  return changed.map((field) => t.text(`field.${field}` as MessageKey)).join(', ');
}
