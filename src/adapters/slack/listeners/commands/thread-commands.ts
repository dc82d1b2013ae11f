import { randomUUID } from 'node:crypto';
import type { TypedDetails } from '../../../../input/command.ts';
import { section } from '../../blocks/kit/blocks.ts';
import { addingQuestion } from '../../blocks/threads/adding.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { addingValue } from '../../ids/adding.ts';
import { doneAnswer, type Handler } from './handler.ts';

/** What was typed about a thread, without what is not a detail of it. */
function detailsOf({ since, owner, ...details }: TypedDetails) {
  return details;
}

/** Registers a client; a sentence that can be read in another way is asked about. */
export const add: Handler<'add'> = async ({ client, details, isUnclear }, conversation) => {
  const { actor, useCases, t } = conversation;
  if (isUnclear) {
    const understood = { id: randomUUID(), userId: actor.userId, client, details };
    const value = addingValue(understood);
    return {
      blocks: value ? addingQuestion(understood, value, t) : [section(t.mrkdwn('adding.too_long'))],
    };
  }
  const { since, owner } = details;
  const added = await useCases.addThread({ actor, details: { ...detailsOf(details), client }, since, owner });
  return { blocks: doneView(added, t) };
};

/** Corrects details; a new owner among them is a handover of its own, and comes last: then it may be out of sight. */
export const edit: Handler<'edit'> = async ({ ref, details }, conversation) => {
  const { actor, useCases } = conversation;
  const { since, owner } = details;
  const edits = { ...detailsOf(details), ...(since === undefined ? {} : { silentSince: since }) };
  if (!owner) return doneAnswer(await useCases.editThread({ actor, ref, edits }), conversation);
  const to = { by: 'id', userId: await useCases.findColleague(actor, owner) } as const;
  if (Object.keys(edits).length === 0) {
    return doneAnswer(await useCases.assignThread({ actor, ref, to }), conversation);
  }
  // One command is one change, also for whoever undoes it.
  const group = randomUUID();
  const edited = await useCases.editThread({ actor, ref, edits, group });
  const { number, ownerId } = edited.thread;
  if (ownerId === to.userId) return doneAnswer(edited, conversation);
  const assigned = await useCases.assignThread({ actor, ref: { by: 'number', number }, to, group });
  const { thread, plan, owner: newOwner } = assigned;
  const whole = doneAnswer({ ...edited, thread, plan, owner: newOwner }, conversation);
  return { ...whole, blocks: [...doneAnswer(assigned, conversation).blocks.slice(0, 1), ...whole.blocks] };
};

export const assign: Handler<'assign'> = async ({ ref, to }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.assignThread({ actor, ref, to }), conversation);
};
