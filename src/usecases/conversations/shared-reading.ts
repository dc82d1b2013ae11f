import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Heard, ReadMessage } from '../../ports/conversation-reader.ts';

/** A thread and how far its conversation was heard for it. */
export interface Listener {
  readonly thread: PlannedThread;
  readonly heard: Heard;
}

/** Both have ten digits before the point until the year 2286, so that they compare as texts. */
const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

/** Slack's name for a moment (UTC ms). */
const nameOf = (at: number) => (at / 1000).toFixed(6);

/** How far all of them have heard a conversation: what one of them has not heard is read for all. */
export function heardByAll(listeners: readonly Listener[]): {
  readonly heard: Heard;
  readonly since: number;
} {
  const heard = new Map<string, string>();
  for (const slackThread of new Set(listeners.flatMap((one) => [...one.heard.keys()]))) {
    const upTo = listeners.map((one) => one.heard.get(slackThread) ?? nameOf(one.thread.silentSince));
    heard.set(slackThread, upTo.reduce(earlier));
  }
  return { heard, since: Math.min(...listeners.map(({ thread }) => thread.silentSince)) };
}

/** The messages that one of them has not heard yet. */
export function unheardBy(
  { thread, heard }: Listener,
  messages: readonly ReadMessage[],
): readonly ReadMessage[] {
  return messages.filter(
    ({ slackThread, ts }) => ts > (heard.get(slackThread) ?? nameOf(thread.silentSince)),
  );
}

/** How far a conversation was heard after a reading: never less than before. */
export function furthest(before: Heard, read: Heard): Heard {
  return new Map(
    [...read].map(([slackThread, ts]) => [slackThread, later(ts, before.get(slackThread) ?? '')]),
  );
}
