import type { Context } from '../context.ts';
import { planAsStored } from '../policies/plan.ts';
import type { Changed } from '../threads/change.ts';
import { type SyncOptions, type SyncResult, syncConversation } from './sync-conversation.ts';

const ONE_MINUTE = 60_000;

/** When (UTC ms) a conversation is read again that could not be read now; null when it was read, or never will be. */
export function readAgainAt(listened: SyncResult, now: number): number | null {
  // The tick comes every minute.
  return listened.kind === 'later' ? now + listened.retryAfter + ONE_MINUTE : null;
}

/** Listens to the conversation of a thread that was just changed, and resolves with how it stands then. */
export async function syncAfterChange(
  ctx: Context,
  changed: Changed,
  listening: SyncOptions = {},
): Promise<Changed> {
  const listened = await syncConversation(ctx, changed.thread, listening);
  const thread =
    (await ctx.store.threads.find(changed.thread.teamId, changed.thread.number)) ?? changed.thread;
  return {
    ...changed,
    thread,
    plan: planAsStored(ctx, thread, changed.owner),
    readAgainAt: readAgainAt(listened, ctx.now),
  };
}
