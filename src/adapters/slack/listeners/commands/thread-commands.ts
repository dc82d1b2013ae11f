import { randomUUID } from 'node:crypto';
import type { TypedDetails } from '../../../../input/command.ts';
import { section } from '../../blocks/kit/blocks.ts';
import { addingQuestion } from '../../blocks/threads/adding.ts';
import { doneView, editedView } from '../../blocks/threads/done.ts';
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

/** Corrects details, and hands over where an owner is among them. */
export const edit: Handler<'edit'> = async ({ ref, details }, { actor, t, useCases }) => {
  const { since, owner } = details;
  const edits = { ...detailsOf(details), ...(since === undefined ? {} : { silentSince: since }) };
  const changed = await useCases.editAndAssign({ actor, ref, edits, owner });
  return { blocks: editedView(changed, t), changed: changed.thread };
};

export const assign: Handler<'assign'> = async ({ ref, to }, conversation) => {
  const { actor, useCases } = conversation;
  return doneAnswer(await useCases.assignThread({ actor, ref, to }), conversation);
};
