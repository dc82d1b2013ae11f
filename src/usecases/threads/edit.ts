import { mergeTerms, type TermChanges } from '../../domain/threads/terms.ts';
import type { ThreadDetails } from '../../domain/threads/thread.ts';
import { editThread as applyEditThread } from '../../domain/threads/transitions.ts';
import type { ActorContext, Context } from '../context.ts';
import { syncAfterChange } from '../conversations/sync-after-change.ts';
import { type Changed, changeThread, type ThreadTarget } from './change.ts';

/** What is corrected; `silentSince` is UTC ms, terms that are not mentioned stay. */
export interface ThreadEdits extends Partial<Omit<ThreadDetails, 'terms'>> {
  readonly silentSince?: number;
  readonly terms?: TermChanges;
}

async function listenAnew(ctx: Context, changed: Changed): Promise<Changed> {
  await ctx.store.conversations.forget(changed.thread);
  return syncAfterChange(ctx, changed);
}

/**
 * Corrects what was entered, and listens to the conversation when it is another one.
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
  // What came from the other address meanwhile counts as well.
  return event.changed.includes('email') ? syncAfterChange(ctx, changed) : changed;
}
