import { GhostwatchError } from '../../domain/errors.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Place } from '../../ports/messenger.ts';
import type { ActorContext } from '../context.ts';
import { redrawMessage } from '../nudges/redraw-message.ts';
import { meetPerson } from '../people/meet.ts';

/** The messages that carry cards of a thread, each once, with whoever reads it. */
export function cardsOf(nudges: readonly Nudge[]): readonly (Place & { readonly readerId: string })[] {
  const cards = nudges.flatMap(({ channelId, messageTs, recipientId }) =>
    channelId && messageTs ? [{ channelId, messageTs, readerId: recipientId }] : [],
  );
  return [...new Map(cards.map((card) => [`${card.channelId}/${card.messageTs}`, card])).values()];
}

/** A message about several clients goes on speaking of the others. */
async function retract(ctx: ActorContext, card: Place & { readonly readerId: string }, number: number) {
  const { teamId, userId: by } = ctx.actor;
  const others = await ctx.store.nudges.inMessage(teamId, card.channelId, card.messageTs);
  if (others.length > 0) return redrawMessage(ctx, teamId, card);
  const reader = await meetPerson(ctx, { teamId, userId: card.readerId });
  return ctx.messenger.retractNudge({ reader, number, by, now: ctx.now }, card);
}

/**
 * Deletes a thread with its history and its nudges, as it was read; a plain note takes the place of its cards. False,
 * and nothing is deleted, when it was changed meanwhile. Throws `nudge_under_way`.
 * @param onLeft hears of cards that Slack did not let us replace
 */
export async function removeThread(
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
