import type { ClientThread } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';
import { clientBoxes } from './client-boxes.ts';
import { boxOf } from './mail-address.ts';
import type { MailDoubt } from './mail-doubt.ts';

type Known = Pick<ClientThread, 'email' | 'clientPeople' | 'status'>;

/** The events of a mail written by a person on the client's side. */
const BY_A_PERSON: ReadonlySet<string> = new Set(['replied', 'thanked']);

/**
 * The address from which the client's side last wrote, if it is not yet one of the client's: somebody else has replied
 * in the same chain. Null if there is none.
 */
export function newSender(thread: Known, history: readonly ThreadEvent[]): string | null {
  const last = history.findLast(({ kind, mailFrom }) => mailFrom !== undefined && BY_A_PERSON.has(kind));
  const address = last?.mailFrom ?? '';
  if (thread.status === 'closed' || !address.includes('@')) return null;
  return clientBoxes(thread).includes(boxOf(address)) ? null : address;
}

/** The doubts that concern mails from programs. */
const BY_A_PROGRAM: ReadonlySet<MailDoubt> = new Set(['acknowledgement', 'automatic']);

/**
 * The address of the program whose mail is asked about, so that its mails can be ignored from now on; null if a person
 * wrote it, or the client also writes from that address.
 */
export function programInQuestion(
  thread: Pick<ClientThread, 'email' | 'clientPeople' | 'pendingQuestion'>,
): string | null {
  const { pendingQuestion: question } = thread;
  if (question?.kind !== 'doubt' || !question.from || !question.why) return null;
  const isClient = clientBoxes(thread).includes(boxOf(question.from));
  return BY_A_PROGRAM.has(question.why) && !isClient ? question.from : null;
}
