import { GhostwatchError } from '../../../../domain/errors.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { otherOutcomeView } from '../../blocks/threads/other-outcome.ts';
import { doneAnswer, type Handler } from './handler.ts';

/** The client answered. */
export const replied: Handler<'replied'> = async ({ ref, at, via }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.markReplied({ actor, ref, at, via }), conversation);
};

/** We chased the client. */
export const followedUp: Handler<'followed-up'> = async ({ ref, at, via }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.logFollowUp({ actor, ref, at, via }), conversation);
};

/** We answered the client. */
export const answered: Handler<'answered'> = async ({ ref, at, via }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.markAnswered({ actor, ref, at, via }), conversation);
};

export const close: Handler<'close'> = async ({ ref, outcome, reason, askAgainOn }, conversation) => {
  const { actor, t, useCases } = conversation;
  try {
    const changed = await useCases.closeThread({ actor, ref, outcome, reason, askAgainOn, mayChange: false });
    const outcomeAssumed = outcome === undefined && changed.event.kind === 'closed';
    return { ...doneAnswer(changed, conversation), blocks: doneView({ ...changed, outcomeAssumed }, t) };
  } catch (error) {
    if (!(error instanceof GhostwatchError) || error.code !== 'other_outcome' || !outcome) throw error;
    const { thread } = await useCases.showThread(actor, ref);
    const wanted = { outcome, ...(reason && { reason }), ...(askAgainOn !== undefined && { askAgainOn }) };
    return { blocks: otherOutcomeView(thread, wanted, t) };
  }
};

export const reopen: Handler<'reopen'> = async ({ ref }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.reopenThread({ actor, ref }), conversation);
};
