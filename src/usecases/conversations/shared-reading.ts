import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Cursors, ReadMessage } from '../../ports/conversation-reader.ts';

/** A thread and how far its conversation was read for it. */
export interface ThreadCursors {
  readonly thread: PlannedThread;
  readonly cursors: Cursors;
}

/** Both have ten digits before the point until the year 2286, so that they compare as texts. */
const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

/** Slack's name for a moment (UTC ms). */
const nameOf = (at: number) => (at / 1000).toFixed(6);

/** Where a reading for several threads begins: what one of them has not read is read for all. */
export function sharedCursors(sharing: readonly ThreadCursors[]): {
  readonly cursors: Cursors;
  readonly since: number;
} {
  const cursors = new Map<string, string>();
  for (const slackThread of new Set(sharing.flatMap((one) => [...one.cursors.keys()]))) {
    const upTo = sharing.map((one) => one.cursors.get(slackThread) ?? nameOf(one.thread.silentSince));
    cursors.set(slackThread, upTo.reduce(earlier));
  }
  return { cursors, since: Math.min(...sharing.map(({ thread }) => thread.silentSince)) };
}

/** The messages that were not read yet for one of them. */
export function unreadBy(
  { thread, cursors }: ThreadCursors,
  messages: readonly ReadMessage[],
): readonly ReadMessage[] {
  return messages.filter(
    ({ slackThread, ts }) => ts > (cursors.get(slackThread) ?? nameOf(thread.silentSince)),
  );
}

/** How far a conversation is read after a reading: never less than before. */
export function furthest(before: Cursors, read: Cursors): Cursors {
  return new Map(
    [...read].map(([slackThread, ts]) => [slackThread, later(ts, before.get(slackThread) ?? '')]),
  );
}
