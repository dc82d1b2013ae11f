import { GhostwatchError } from '../../../../domain/errors.ts';
import type { AddThreadInput } from '../../../../usecases/threads/add.ts';
import { addFormView, type KnownDetails } from '../../blocks/forms/form-view.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { ADDING, ADDING_ACTIONS, parseAddingValue, type Understood } from '../../ids/adding.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { RequestContext } from '../../middleware/request-context.ts';
import { onClick } from '../on-click.ts';
import { replaceAnswer } from '../replies.ts';

/** The details understood from a sentence, for adding the client only once. */
function inputOf({ id, client, details }: Understood): AddThreadInput {
  const { since, owner, ...others } = details;
  return { details: { ...others, client }, since, owner, once: id };
}

function nobody(error: unknown): undefined {
  if (!(error instanceof GhostwatchError)) throw error;
}

/**
 * The details understood from a sentence, for prefilling the form; an owner who cannot be found has to be chosen there.
 */
async function knownOf(
  { client, details }: Understood,
  { actor, t, useCases }: RequestContext,
): Promise<KnownDetails> {
  const { since, owner, terms, ...others } = details;
  const ownerId = owner && (await useCases.findColleague(owner).catch(nobody));
  const agreed = Object.fromEntries(Object.entries(terms ?? {}).filter(([, value]) => value !== null));
  return { ...others, client, terms: agreed, since: since ?? t.now, ownerId: ownerId ?? actor.userId };
}

/**
 * Handles the answers to the question whether a sentence was understood: *Right* adds the client, *Edit…* opens the
 * form.
 */
export function listenToAdding(app: GuardedApp): void {
  onClick(app, {
    actions: ADDING_ACTIONS,
    parse: ({ value }) => parseAddingValue(value ?? ''),
    run: async (understood, { action, respond, request, open }) => {
      const { actor, t, useCases } = request;
      if (understood.userId !== actor.userId) throw new GhostwatchError('not_your_question');
      if (action.action_id !== ADDING.right) {
        return open(addFormView(await knownOf(understood, request), t, understood.id));
      }
      const added = await useCases.addThread(inputOf(understood));
      return replaceAnswer(respond, doneView(added, t));
    },
  });
}
