import { doneAnswer, type Handler } from './handler.ts';

export const snooze: Handler<'snooze'> = async ({ ref, until }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.snoozeThread({ actor, ref, until }), conversation);
};

/** The client named a date. */
export const promised: Handler<'promised'> = async ({ ref, date }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.recordPromise({ actor, ref, date }), conversation);
};

/** The client is away. */
export const away: Handler<'away'> = async ({ ref, until }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.recordClientAway({ actor, ref, until }), conversation);
};
