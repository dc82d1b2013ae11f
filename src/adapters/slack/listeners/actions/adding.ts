import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import { GhostwatchError } from '../../../../domain/errors.ts';
import type { AddThreadInput } from '../../../../usecases/threads/add.ts';
import { addFormView, type KnownDetails } from '../../blocks/forms/form-view.ts';
import { doneView } from '../../blocks/threads/done.ts';
import { ADDING, ADDING_ACTIONS, parseAddingValue, type Understood } from '../../ids/adding.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import {
  type ListenerDeps,
  type RequestContext,
  requestContextOf,
} from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import type { SlackClients } from '../../web-clients.ts';
import { ephemeral, errorBlocks, replyEphemeral } from '../replies.ts';

/** What a sentence said, for registering the client once. */
function inputOf({ id, client, details }: Understood): AddThreadInput {
  const { since, owner, ...others } = details;
  return { details: { ...others, client }, since, owner, once: id };
}

function nobody(error: unknown): undefined {
  if (!(error instanceof GhostwatchError)) throw error;
}

/** What a sentence said, for the form; an owner whom nobody can find is chosen there. */
async function knownOf(
  { client, details }: Understood,
  { actor, t, useCases }: RequestContext,
): Promise<KnownDetails> {
  const { since, owner, terms, ...others } = details;
  const ownerId = owner && (await useCases.findColleague(owner).catch(nobody));
  const agreed = Object.fromEntries(Object.entries(terms ?? {}).filter(([, value]) => value !== null));
  return { ...others, client, terms: agreed, since: since ?? t.now, ownerId: ownerId ?? actor.userId };
}

/** The answers to the question whether a sentence was understood: *Right* registers the client, *Edit…* opens the form. */
export function listenToAdding(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  async function register(understood: Understood, conversation: RequestContext, respond: RespondFn) {
    const added = await conversation.useCases.addThread(inputOf(understood));
    await respond({ ...ephemeral(doneView(added, conversation.t)), replace_original: true });
  }

  app.action<BlockAction<ButtonAction>>(ADDING_ACTIONS, async ({ ack, body, action, respond, context }) => {
    await ack();
    const understood = parseAddingValue(action.value ?? '');
    const teamId = teamOf(context);
    if (!understood) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await requestContextOf(teamId, body.user.id, deps);
    const { actor, t } = conversation;
    const clients = clientsOf(teamId);
    try {
      if (understood.userId !== actor.userId) throw new GhostwatchError('not_your_question');
      if (action.action_id === ADDING.right) return await register(understood, conversation, respond);
      const view = addFormView(await knownOf(understood, conversation), t, understood.id);
      await clients.read.views.open({ trigger_id: body.trigger_id, view });
    } catch (error) {
      await replyEphemeral(errorBlocks(error, '', t, deps.log), actor.userId, respond, clients, deps.log);
    }
  });
}
