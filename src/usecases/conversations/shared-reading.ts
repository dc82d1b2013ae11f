import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Cursors, ReadMessage } from '../../ports/conversation-reader.ts';

/** A thread and how far its conversation was read for it. */
export interface ThreadCursors {
  readonly thread: PlannedThread;
  readonly cursors: Cursors;
}

/** Both timestamps have ten digits before the decimal point until the year 2286, so they compare correctly as strings. */
const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

/** The Slack timestamp of a moment (UTC ms). */
const nameOf = (at: number) => (at / 1000).toFixed(6);

/** Where to start one reading for several threads: at the earliest cursor of any of them. */
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

/** The messages that were not yet read for this thread. */
export function unreadBy(
  { thread, cursors }: ThreadCursors,
  messages: readonly ReadMessage[],
): readonly ReadMessage[] {
  return messages.filter(
    ({ slackThread, ts }) => ts > (cursors.get(slackThread) ?? nameOf(thread.silentSince)),
  );
}

/** The cursors after a reading; none moves backwards. */
export function furthest(before: Cursors, read: Cursors): Cursors {
  return new Map(
    [...read].map(([slackThread, ts]) => [slackThread, later(ts, before.get(slackThread) ?? '')]),
  );
}
