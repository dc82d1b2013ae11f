import { GhostwatchError } from '../../domain/errors.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { MessageRef } from '../../ports/messenger.ts';
import type { ActorContext } from '../context.ts';

/** A nudge, and the message that shows it. */
export interface NudgeReference {
  readonly place: MessageRef;
  readonly nudgeId: string;
}

/** Finds a nudge in a message. Throws `card_unknown` if the message does not show it. */
export async function findNudge(ctx: ActorContext, { place, nudgeId }: NudgeReference): Promise<Nudge> {
  const nudges = await ctx.store.nudges.inMessage(ctx.actor.teamId, place.channelId, place.messageTs);
  const nudge = nudges.find(({ id }) => id === nudgeId);
  if (!nudge) throw new GhostwatchError('card_unknown');
  return nudge;
}
