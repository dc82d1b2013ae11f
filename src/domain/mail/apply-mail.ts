import { applyMessage, type Circumstances, progressOf } from '../conversations/apply-message.ts';
import { countsAsReply, type ReplyMeaning } from '../conversations/inbound-message.ts';
import type { ClientThread, PendingQuestion } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';
import { change, newEpisode, record, type Transition } from '../threads/transitions.ts';
import { withChange } from '../threads/undo.ts';
import type { Attribution } from './attribute-mail.ts';
import { boxOf } from './mail-address.ts';
import type { MailDoubt } from './mail-doubt.ts';
import type { MailMessage } from './mail-message.ts';

/** The maximum delay of a mail (ms); one that arrives later is an old mail that was copied into the mailbox. */
const LONGEST_DELAY = 7 * 86_400_000;

/**
 * When a client's mail counts (UTC ms). One that was delayed, or whose clock is slow, may seem older than our message
 * that it answers; one copied into the mailbox much later is old.
 */
function momentFor(thread: ClientThread, { at, arrivedAt, side }: MailMessage): number {
  const isLate = side !== 'ours' && at < thread.silentSince && arrivedAt >= thread.silentSince;
  return isLate && arrivedAt - at <= LONGEST_DELAY ? arrivedAt : at;
}

/** Why it is not certain that a mail is about this thread; null if it is. */
function doubtBy(attribution: Attribution): MailDoubt | null {
  if (attribution === 'shared') return 'which_client';
  return attribution === 'colleague' ? 'colleague' : null;
}

/** The meaning of a mail; unclear if it would count as a reply but is not certainly about this thread. */
function meaningFor({ meaning }: MailMessage, attribution: Attribution): ReplyMeaning {
  const doubt = doubtBy(attribution);
  return doubt !== null && countsAsReply(meaning) ? { doubt, ...meaning, kind: 'unclear' } : meaning;
}

/** A thread, the mail to apply to it, and the current time (UTC ms). */
interface MailContext {
  readonly thread: ClientThread;
  readonly mail: MailMessage;
  readonly now: number;
}

/** Records a fact in the history; the silence does not change. */
function recorded({ thread, mail, now }: MailContext, fact: Parameters<typeof record>[1]): Transition {
  const { ignoredNudges } = thread;
  return {
    thread: change(thread, { ignoredNudges }),
    event: record({ by: '', now }, fact, Math.min(mail.at, now)),
  };
}

/** Our mail did not arrive: it is our turn. The silence so far is stored, in case it did arrive after all. */
function bounced(context: MailContext, address: string, isUnknownDomain: boolean): Transition {
  const { thread, mail, now } = context;
  const at = Math.min(mail.at, now);
  const question: PendingQuestion = {
    kind: 'bounce',
    at,
    before: progressOf(thread),
    address,
    isUnknownDomain,
  };
  return {
    thread: { ...newEpisode(thread, 'us', at), pendingQuestion: question },
    event: record({ by: '', now }, { kind: 'bounced', address, isUnknownDomain }, at),
  };
}

/** Applies a report about one of our mails; one about another recipient than the client ends no silence. */
function reported(context: MailContext, boxes: readonly string[]): Transition | null {
  const { thread, mail } = context;
  if (thread.waitingOn === 'us' || mail.at < thread.silentSince) return null;
  const recipients = mail.report?.recipients ?? [];
  const failed = recipients.filter(({ action }) => action === 'failed');
  const client = failed.find(({ recipient }) => boxes.includes(boxOf(recipient)));
  if (client) return bounced(context, client.recipient, client.isUnknownDomain);
  const [other] = failed;
  if (other) {
    return recorded(context, {
      kind: 'bounced',
      address: other.recipient,
      isUnknownDomain: other.isUnknownDomain,
    });
  }
  const delayed = recipients.find(({ action }) => action === 'delayed');
  return delayed ? recorded(context, { kind: 'delayed', address: delayed.recipient }) : null;
}

/** The contact has left the company: the silence continues, and the owner is asked. */
function departed({ thread, mail, now }: MailContext): Transition | null {
  const at = Math.min(mail.at, now);
  if (at < thread.silentSince) return null;
  const { ignoredNudges } = thread;
  const pendingQuestion: PendingQuestion = { kind: 'departure', at };
  return {
    thread: change(thread, { ignoredNudges, pendingQuestion }),
    event: record({ by: '', now }, { kind: 'departed' }, at),
  };
}

/** An event whose author is a mail address instead of a Slack user. */
function withMailAuthor(event: ThreadEvent, { authorId }: MailMessage): ThreadEvent {
  return { ...event, by: null, fromMessage: true, mailFrom: authorId };
}

/** The transition by a mail of any kind; null if it changes nothing. */
function transitionBy(
  context: MailContext,
  boxes: readonly string[],
  attribution: Attribution,
  lastStep: number,
): Transition | null {
  const { thread, mail, now } = context;
  if (mail.kind === 'nothing' || thread.status === 'closed') return null;
  if (mail.kind === 'report') return reported(context, boxes);
  if (mail.kind === 'departure') return departed(context);
  const message = { ...mail, at: momentFor(thread, mail), meaning: meaningFor(mail, attribution) };
  const side = mail.side === 'ours' ? 'us' : 'client';
  return withSender(applyMessage(thread, message, side, { lastStep, now }), mail);
}

/** Adds the mail's sender to a question about it. */
function withSender(next: Transition | null, { authorId }: MailMessage): Transition | null {
  const question = next?.thread.pendingQuestion;
  if (!next || question?.kind !== 'doubt' || question.why === undefined || question.from) return next;
  return { ...next, thread: { ...next.thread, pendingQuestion: { ...question, from: authorId } } };
}

/**
 * Applies a mail to an open thread; null if it changes nothing.
 * @param boxes the boxes of the client
 */
export function applyMail(
  thread: ClientThread,
  mail: MailMessage,
  { boxes, attribution }: { readonly boxes: readonly string[]; readonly attribution: Attribution },
  { lastStep, now }: Circumstances,
): Transition | null {
  const next = transitionBy({ thread, mail, now }, boxes, attribution, lastStep);
  return next && { thread: next.thread, event: withMailAuthor(withChange(thread, next), mail) };
}
