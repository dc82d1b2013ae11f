import type { Context } from '../context.ts';
import { planAsStored } from '../policies/plan.ts';
import type { Changed } from '../threads/shared/change-thread.ts';
import { type SyncOptions, type SyncResult, syncConversation } from './sync-conversation.ts';

const ONE_MINUTE = 60_000;

/** When (UTC ms) an unreadable conversation is read again; null when it was read, or never will be. */
export function readAgainAt(synced: SyncResult, now: number): number | null {
  // The tick runs every minute.
  return synced.kind === 'later' ? now + synced.retryAfter + ONE_MINUTE : null;
}

/** Syncs the conversation of a thread that was just changed, and resolves with the thread as it is then. */
export async function syncAfterChange(
  ctx: Context,
  changed: Changed,
  listening: SyncOptions = {},
): Promise<Changed> {
  const synced = await syncConversation(ctx, changed.thread, listening);
  const thread =
    (await ctx.store.threads.find(changed.thread.teamId, changed.thread.number)) ?? changed.thread;
  return {
    ...changed,
    thread,
    plan: planAsStored(ctx, thread, changed.owner),
    readAgainAt: readAgainAt(synced, ctx.now),
  };
}
