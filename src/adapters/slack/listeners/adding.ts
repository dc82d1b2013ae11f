import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { AddThreadInput } from '../../../usecases/add-thread.ts';
import { ADDING, ADDING_ACTIONS, parseAddingValue, type Understood } from '../action-ids/adding.ts';
import type { SlackClients } from '../clients.ts';
import { doneView } from '../views/done.ts';
import { addFormView, type KnownDetails } from '../views/forms/form-view.ts';
import { ephemeral, failureView, tellAlone } from './answers.ts';
import { type Conversation, converseWith, type ListenerDeps } from './conversation.ts';

/** What a sentence said, for registering the client once. */
function inputOf({ id, client, details }: Understood, { actor }: Conversation): AddThreadInput {
  const { since, owner, ...others } = details;
  return { actor, details: { ...others, client }, since, owner, once: id };
}

/** What a sentence said, for the form; an owner whom nobody can find is chosen there. */
async function knownOf(
  { client, details }: Understood,
  { actor, words, useCases }: Conversation,
): Promise<KnownDetails> {
  const { since, owner, terms, ...others } = details;
  const ownerId = owner && (await useCases.findColleague(actor, owner).catch(() => undefined));
  const agreed = Object.fromEntries(Object.entries(terms ?? {}).filter(([, value]) => value !== null));
  return { ...others, client, terms: agreed, since: since ?? words.now, ownerId: ownerId ?? actor.userId };
}

/** The answers to the question whether a sentence was understood: *Right* registers the client, *Edit…* opens the form. */
export function listenToAdding(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  async function register(understood: Understood, conversation: Conversation, respond: RespondFn) {
    const added = await conversation.useCases.addThread(inputOf(understood, conversation));
    await respond({ ...ephemeral(doneView(added, conversation.words)), replace_original: true });
  }

  app.action<BlockAction<ButtonAction>>(ADDING_ACTIONS, async ({ ack, body, action, respond }) => {
    await ack();
    const understood = parseAddingValue(action.value ?? '');
    const teamId = body.team?.id;
    if (!understood) throw new GhostwatchError('card_unknown');
    if (!teamId || !(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const conversation = await converseWith(teamId, body.user.id, deps);
    const { actor, words } = conversation;
    const clients = clientsOf(teamId);
    try {
      if (understood.userId !== actor.userId) throw new GhostwatchError('not_your_question');
      if (action.action_id === ADDING.right) return await register(understood, conversation, respond);
      const view = addFormView(await knownOf(understood, conversation), words, understood.id);
      await clients.read.views.open({ trigger_id: body.trigger_id, view });
    } catch (error) {
      await tellAlone(failureView(error, '', words, deps.log), actor.userId, respond, clients, deps.log);
    }
  });
}
