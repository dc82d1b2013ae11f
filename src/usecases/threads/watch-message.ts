import type { SlackThread, ThreadDetails } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { type Added, addThread } from './add.ts';
import { findTied } from './find-watched.ts';

/** A message that somebody marked to be watched; `at` is its moment (UTC ms), from which it is silent unless the conversation says otherwise. */
export interface MarkedMessage {
  readonly details: Pick<ThreadDetails, 'client' | 'link'> & { readonly slackThread: SlackThread };
  readonly at: number;
}

/**
 * Watches the conversation of a message for whoever marked it; one that is watched already stays as it is.
 */
export async function watchMessage(ctx: ActorContext, { details, at }: MarkedMessage): Promise<Added> {
  const [watched] = await findTied(ctx, details.slackThread);
  const client = watched?.client ?? details.client;
  return addThread(ctx, {
    details: { ...details, client, via: 'slack' },
    since: Math.min(at, ctx.now),
  });
}
