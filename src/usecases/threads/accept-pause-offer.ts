import { pauseOfferIn } from '../../domain/conversations/follow-up-question.ts';
import { endOfOffer, startOfOffer } from '../../domain/conversations/pause-offer.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { pauseThread, planAbsence } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { changeThread, type ThreadTarget } from './shared/change-thread.ts';
import { threadUntil } from './shared/pause-end.ts';

/**
 * Pauses a thread as the client's message suggests: until they are back, from its start for a later absence, or until
 * the end of the day by which they want to reply. If our mail was not delivered, it pauses for one working day, to
 * find another way. Throws `nothing_to_change` if there is no suggestion.
 */
export async function acceptPauseOffer(ctx: ActorContext, target: ThreadTarget) {
  const { timeZone } = await meetPerson(ctx, ctx.actor);
  const nextWorkingDay = await threadUntil(ctx, target, { workingDays: 1 });
  return changeThread(ctx, target, (thread, said) => {
    if (thread.pendingQuestion?.kind === 'bounce')
      return pauseThread(thread, { kind: 'snooze', until: nextWorkingDay }, said);
    const offer = pauseOfferIn(thread.pendingQuestion);
    if (!offer) throw new GhostwatchError('nothing_to_change', { number: thread.number });
    const until = endOfOffer(offer, timeZone);
    const from = startOfOffer(offer, timeZone);
    if (from > said.now) return planAbsence(thread, { from, to: until }, said);
    const pause =
      offer.kind === 'promise'
        ? ({ kind: 'promise', until, namedDate: offer.namedDate } as const)
        : ({ kind: 'client_away', until } as const);
    return pauseThread(thread, pause, said);
  });
}
