import { GhostwatchError } from '../../domain/errors.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { Place } from '../../ports/messenger.ts';
import type { ActorContext } from '../context.ts';

/** Which nudge of which message somebody refers to. */
export interface NudgeReference {
  readonly place: Place;
  readonly nudgeId: string;
}

/** Finds a nudge where it is said to stand. Throws `card_unknown` when that message carries no such nudge. */
export async function findNudge(ctx: ActorContext, { place, nudgeId }: NudgeReference): Promise<Nudge> {
  const nudges = await ctx.store.nudges.inMessage(ctx.actor.teamId, place.channelId, place.messageTs);
  const nudge = nudges.find(({ id }) => id === nudgeId);
  if (!nudge) throw new GhostwatchError('card_unknown');
  return nudge;
}
