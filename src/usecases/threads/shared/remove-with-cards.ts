import { GhostwatchError } from '../../../domain/errors.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { MessageRef } from '../../../ports/messenger.ts';
import type { ActorContext } from '../../context.ts';
import { redrawMessage } from '../../nudges/redraw-message.ts';
import { meetPerson } from '../../people/meet.ts';

/** The messages that show cards of a thread, each once, with its reader. */
export function cardsOf(nudges: readonly Nudge[]): readonly (MessageRef & { readonly readerId: string })[] {
  const cards = nudges.flatMap(({ channelId, messageTs, recipientId }) =>
    channelId && messageTs ? [{ channelId, messageTs, readerId: recipientId }] : [],
  );
  return [...new Map(cards.map((card) => [`${card.channelId}/${card.messageTs}`, card])).values()];
}

/** Replaces a thread's card with a note; a message about several clients is redrawn with the others. */
async function retract(ctx: ActorContext, card: MessageRef & { readonly readerId: string }, number: number) {
  const { teamId, userId: by } = ctx.actor;
  const others = await ctx.store.nudges.inMessage(teamId, card.channelId, card.messageTs);
  if (others.length > 0) return redrawMessage(ctx, teamId, card);
  const reader = await meetPerson(ctx, { teamId, userId: card.readerId });
  return ctx.messenger.retractNudge({ reader, number, by, now: ctx.now }, card);
}

/**
 * Deletes a thread with its history and its nudges, and replaces its cards with a plain note. False, without deleting
 * anything, if it has changed since it was read. Throws `nudge_under_way`.
 * @param onLeft called for each card that could not be replaced in Slack
 */
export async function removeWithCards(
  ctx: ActorContext,
  thread: PlannedThread,
  onLeft: () => void = () => undefined,
): Promise<boolean> {
  const { teamId, number } = thread;
  const cards = cardsOf(await ctx.store.nudges.ofThread(teamId, number));
  const outcome = await ctx.store.threads.remove(thread, ctx.actor.userId);
  if (outcome === 'under_way') throw new GhostwatchError('nudge_under_way', { number });
  if (outcome === 'changed') return false;
  await ctx.store.retention.wipe();
  for (const card of cards) {
    await retract(ctx, card, number).catch((error: unknown) => {
      ctx.log.warn({ err: error, teamId, number }, 'The card of a deleted thread could not be replaced');
      onLeft();
    });
  }
  return true;
}
