import type { Side } from '../../domain/conversations/author-side.ts';
import { type Attributed, silenceStartIn } from '../../domain/conversations/silence-start.ts';
import type { ClientThread, PlannedThread, SlackThread } from '../../domain/threads/thread.ts';
import { change } from '../../domain/threads/transitions.ts';
import type { Cursors, Reading, ReadMessage } from '../../ports/conversation-reader.ts';

const ONE_DAY = 86_400_000;
/** A channel is older than its client; what was said before this (ms) tells nothing about today. */
const LOOK_BACK = 60 * ONE_DAY;
/** So many Slack threads of a channel, those with the newest replies, tell since when it is silent. */
const MOST_THREADS = 50;

type TellSide = (
  message: ReadMessage,
  thread: Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>,
) => Promise<Side>;

/**
 * What to read of a conversation that was never read; `at` is when somebody began to watch it (UTC ms). The same
 * all day long, so that a reading that was cut off goes on where it ended.
 */
export function firstReadingOf(place: SlackThread, at: number): Omit<Reading, 'except'> {
  const since = place.ts === null ? Math.floor(at / ONE_DAY) * ONE_DAY - LOOK_BACK : 0;
  return { place, since, cursors: new Map(), only: null, mostThreads: MOST_THREADS };
}

/** Whether the conversation of a thread was never read, and nothing has happened to the thread since it was added. */
export function wasNeverRead(
  { episode, step, followUps, waitingOn }: ClientThread,
  cursors: Cursors,
): boolean {
  return cursors.size === 0 && episode === 1 && step === 0 && followUps === 0 && waitingOn === 'client';
}

/** Each message with the side that it is from. Rejects when Slack does not say who somebody is. */
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
 * The thread with the silence that its conversation tells of. Whoever said since when it is silent meant the message
 * of ours that is nearest; who said nothing has it counted from when the thread was added.
 */
export async function withSilenceStart(
  thread: PlannedThread,
  messages: readonly ReadMessage[],
  tellSide: TellSide,
): Promise<PlannedThread> {
  const said = thread.silentSince === thread.createdAt ? undefined : thread.silentSince;
  const began = silenceStartIn(await attributed(messages, thread, tellSide), said);
  if (began === null || began === thread.silentSince) return thread;
  return { ...thread, ...change(thread, { silentSince: Math.min(began, thread.createdAt) }) };
}
