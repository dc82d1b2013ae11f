import { mergeTerms, type TermChanges } from '../../domain/threads/terms.ts';
import type { ThreadDetails } from '../../domain/threads/thread.ts';
import { editThread as applyEditThread } from '../../domain/threads/transitions.ts';
import type { ActorContext, Context } from '../context.ts';
import { syncAfterChange } from '../conversations/sync-after-change.ts';
import { type Changed, changeThread, type ThreadTarget } from './shared/change-thread.ts';

/** The corrected fields; `silentSince` is UTC ms; terms that are not given stay as they are. */
export interface ThreadEdits extends Partial<Omit<ThreadDetails, 'terms'>> {
  readonly silentSince?: number;
  readonly terms?: TermChanges;
}

async function listenAnew(ctx: Context, changed: Changed): Promise<Changed> {
  await ctx.store.conversations.forget(changed.thread);
  return syncAfterChange(ctx, changed);
}

/**
 * Corrects the details of a thread, and syncs its conversation if that has changed.
 * @throws GhostwatchError `nothing_to_change`, `in_the_future`
 */
export async function editThread(
  ctx: ActorContext,
  { edits: { terms, ...edits }, ...target }: ThreadTarget & { readonly edits: ThreadEdits },
): Promise<Changed> {
  const changed = await changeThread(ctx, target, (thread, said) =>
    applyEditThread(thread, terms ? { ...edits, terms: mergeTerms(thread.terms, terms) } : edits, said),
  );
  const { event } = changed;
  if (event.kind !== 'edited') return changed;
  if (event.changed.includes('slackThread')) return listenAnew(ctx, changed);
  // Mails that have already arrived from the new address count as well.
  return event.changed.includes('email') ? syncAfterChange(ctx, changed) : changed;
}
