import type { Side } from '../../domain/conversations/author-side.ts';
import { type Attributed, silenceStartIn } from '../../domain/conversations/silence-start.ts';
import type { ClientThread, PlannedThread, SlackThread } from '../../domain/threads/thread.ts';
import { change } from '../../domain/threads/transitions.ts';
import type { Cursors, Reading, ReadMessage } from '../../ports/conversation-reader.ts';

const ONE_DAY = 86_400_000;
/**
 * How far back (ms) a channel is read the first time. A channel is older than its client; earlier messages say
 * nothing about the current silence.
 */
const LOOK_BACK = 60 * ONE_DAY;
/** Maximum number of Slack threads in a channel, newest replies first, used to find the start of the silence. */
const MOST_THREADS = 50;

type TellSide = (
  message: ReadMessage,
  thread: Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>,
) => Promise<Side>;

/**
 * What to read of a conversation that was never read; `at` is when it was added (UTC ms). The result is the same for
 * a whole day, so that an interrupted reading resumes where it stopped.
 */
export function openingOf(place: SlackThread, at: number): Omit<Reading, 'except'> {
  const since = place.ts === null ? Math.floor(at / ONE_DAY) * ONE_DAY - LOOK_BACK : 0;
  return { place, since, cursors: new Map(), only: null, mostThreads: MOST_THREADS };
}

/** Whether the conversation of a thread was never read, and nothing has happened to the thread since it was added. */
export function isUnopened({ episode, step, followUps, waitingOn }: ClientThread, cursors: Cursors): boolean {
  return cursors.size === 0 && episode === 1 && step === 0 && followUps === 0 && waitingOn === 'client';
}

/** Returns each message with the side that wrote it. Rejects when Slack does not say who somebody is. */
export async function attributed(
  messages: readonly ReadMessage[],
  thread: Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>,
  tellSide: TellSide,
): Promise<readonly Attributed[]> {
  const known: Attributed[] = [];
  for (const message of messages) known.push({ message, side: await tellSide(message, thread) });
  return known;
}

/**
 * Returns the thread with the start of its silence taken from its conversation. If a start was entered, the message
 * of ours nearest to it is used. A start after the thread was added becomes the moment it was added.
 */
export async function opened(
  thread: PlannedThread,
  messages: readonly ReadMessage[],
  tellSide: TellSide,
): Promise<PlannedThread> {
  const said = thread.silentSince === thread.createdAt ? undefined : thread.silentSince;
  const began = silenceStartIn(await attributed(messages, thread, tellSide), said);
  if (began === null || began === thread.silentSince) return thread;
  return { ...thread, ...change(thread, { silentSince: Math.min(began, thread.createdAt) }) };
}
