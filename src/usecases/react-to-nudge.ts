import { GhostwatchError } from '../domain/errors.ts';
import type { Nudge } from '../domain/nudge.ts';
import type { Place } from '../ports/messenger.ts';
import type { Changed, ThreadTarget } from './change-thread.ts';
import type { Actor, Deps } from './deps.ts';

/** A click on a card: which nudge of which message, and the version of the thread that the card showed. */
export interface Reaction {
  readonly actor: Actor;
  readonly place: Place;
  readonly nudgeId: string;
  readonly seenVersion: number;
}

/** What a click did: the change, or null when the card was old and nothing was changed. */
export interface Reacted {
  readonly changed: Changed | null;
  readonly nudge: Nudge;
}

/**
 * Carries out a click on a card. A click on a card that is no longer true changes nothing.
 * @throws GhostwatchError `card_unknown` when the message carries no such nudge; what the verb refuses
 */
export function makeReactToNudge({ store }: Pick<Deps, 'store'>) {
  return async (
    { actor, place, nudgeId, seenVersion }: Reaction,
    act: (target: ThreadTarget) => Promise<Changed>,
  ): Promise<Reacted> => {
    const nudges = await store.nudges.inMessage(actor.teamId, place.channelId, place.messageTs);
    const nudge = nudges.find(({ id }) => id === nudgeId);
    if (!nudge) throw new GhostwatchError('card_unknown');
    const ref = { by: 'number', number: nudge.threadNumber } as const;
    try {
      return { nudge, changed: await act({ actor, ref, seenVersion }) };
    } catch (error) {
      if (error instanceof GhostwatchError && error.code === 'changed_meanwhile')
        return { nudge, changed: null };
      throw error;
    }
  };
}
