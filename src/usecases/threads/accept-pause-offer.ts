import { pauseOfferIn } from '../../domain/conversations/follow-up-question.ts';
import { endOfOffer } from '../../domain/conversations/pause-offer.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { pauseThread } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { changeThread, type ThreadTarget } from './change.ts';

/**
 * Pauses a thread as the client's message suggests: until they are back, or until the day by which they want to reply
 * is over. Throws `nothing_to_change` where none does.
 */
export async function acceptPauseOffer(ctx: ActorContext, target: ThreadTarget) {
  const { timeZone } = await meetPerson(ctx, ctx.actor);
  return changeThread(ctx, target, (thread, said) => {
    const offer = pauseOfferIn(thread.pendingQuestion);
    if (!offer) throw new GhostwatchError('nothing_to_change', { number: thread.number });
    const until = endOfOffer(offer, timeZone);
    const pause =
      offer.kind === 'promise'
        ? ({ kind: 'promise', until, namedDate: offer.namedDate } as const)
        : ({ kind: 'client_away', until } as const);
    return pauseThread(thread, pause, said);
  });
}
