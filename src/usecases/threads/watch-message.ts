import type { SlackThread, ThreadDetails } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { type Added, addThread } from './add.ts';
import { findAllWatched } from './shared/find-watched.ts';

/**
 * A message that somebody marked to be watched; `at` is when it was written (UTC ms), which is the start of the
 * silence unless the conversation shows another.
 */
export interface MarkedMessage {
  readonly details: Pick<ThreadDetails, 'client' | 'link'> & { readonly slackThread: SlackThread };
  readonly at: number;
}

/** Watches the conversation of a message for the person who marked it; if it is already watched, it stays as it is. */
export async function watchMessage(ctx: ActorContext, { details, at }: MarkedMessage): Promise<Added> {
  const [watched] = await findAllWatched(ctx, details.slackThread);
  const client = watched?.client ?? details.client;
  return addThread(ctx, {
    details: { ...details, client, via: 'slack' },
    since: Math.min(at, ctx.now),
  });
}
