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

/** No nudges about this client until further notice. */
export const mute: Handler<'mute'> = async ({ ref }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.muteClient({ actor, ref, muted: true }), conversation);
};

/** Nudges about this client again. */
export const unmute: Handler<'unmute'> = async ({ ref }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.muteClient({ actor, ref, muted: false }), conversation);
};
