import type { PlannedThread } from '../../domain/threads/thread.ts';
import { contextNow, type Services } from '../context.ts';
import { applyEvent, type Notice, placeFor } from './apply-event.ts';
import { syncTied } from './sync-tied.ts';

/** @param taken the Slack threads of the channel that are tied to a client of their own */
function concerns(
  { slackThread }: PlannedThread,
  { ts, threadTs }: Notice,
  taken: ReadonlySet<string>,
): boolean {
  const where = threadTs ?? ts;
  return slackThread?.ts === null ? !taken.has(where) : slackThread?.ts === where;
}

/** The threads that a message may affect. */
async function concernedBy({ store }: Services, notice: Notice): Promise<readonly PlannedThread[]> {
  const tied = await store.conversations.tiedTo(notice.teamId, notice.channelId);
  const taken = new Set(tied.flatMap(({ slackThread }) => slackThread?.ts ?? []));
  return tied.filter((thread) => concerns(thread, notice, taken));
}

/** Whether the message was applied from its event; if earlier messages were missed, the conversation is read. */
async function isTold(
  deps: Services,
  thread: PlannedThread,
  notice: Notice,
  isBehind: boolean,
): Promise<boolean> {
  const { clock, conversations, unread } = deps;
  if (isBehind || !notice.isNew || !conversations.isRationed(notice.teamId)) return false;
  if (!(await applyEvent(contextNow(deps), thread, notice))) return false;
  await unread.read(thread, clock.now(), new Map([[placeFor(thread, notice), notice.ts]]));
  return true;
}

/**
 * Stores what is to be read, so that it is read even if this process ends; resolves with those that had missed more
 * before.
 */
async function noteExpected(
  { unread }: Services,
  concerned: readonly PlannedThread[],
  notice: Notice,
): Promise<Set<number>> {
  const behind = new Set<number>();
  for (const thread of concerned) {
    if (await unread.of(thread)) behind.add(thread.number);
    if (notice.isNew) await unread.expect(thread, placeFor(thread, notice), notice.ts);
  }
  return behind;
}

/**
 * Reads the conversations that a message belongs to, or applies the message from its event where reading is
 * rate-limited.
 */
export async function syncForEvent(deps: Services, notice: Notice): Promise<void> {
  const concerned = await concernedBy(deps, notice);
  const behind = await noteExpected(deps, concerned, notice);
  // One reading covers all threads that share the conversation.
  const settled = new Set<number>();
  for (const thread of concerned) {
    const isBehind = behind.has(thread.number);
    if (settled.has(thread.number) || (await isTold(deps, thread, notice, isBehind))) continue;
    const numbers = await syncTied(deps, thread, isBehind ? null : (notice.threadTs ?? ''));
    for (const one of numbers ?? []) settled.add(one);
  }
}
