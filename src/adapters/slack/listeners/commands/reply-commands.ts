import { doneView } from '../../blocks/threads/done.ts';
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
  const { actor, useCases } = conversation;
  const changed = await useCases.closeThread({ actor, ref, outcome, reason, askAgainOn });
  const outcomeAssumed = outcome === undefined && changed.event.kind === 'closed';
  return {
    ...doneAnswer(changed, conversation),
    blocks: doneView({ ...changed, outcomeAssumed }, conversation.t),
  };
};

export const reopen: Handler<'reopen'> = async ({ ref }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.reopenThread({ actor, ref }), conversation);
};
