import { isStateless } from '../block-kit/element-state.ts';
import type { PlacedElement } from '../block-kit/elements.ts';
import type { JsonObject } from '../json.ts';
import { channelOf } from '../workspace/channels.ts';
import type { Message } from '../workspace/message.ts';
import { messagePayload } from '../workspace/message-payload.ts';
import { mintResponseUrl } from '../workspace/response-urls.ts';
import { mintTrigger } from '../workspace/triggers.ts';
import type { View, ViewValues } from '../workspace/view.ts';
import { replaceView, valuesOf, viewPayload } from '../workspace/views.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { stateAfter } from './external-options.ts';
import { findElement } from './find-element.ts';
import { containerOf, interactionBase, interactionOf } from './interaction.ts';
import { currentMessage, currentView, isMessage } from './looking.ts';
import type { Choice, ElementLocator, Interaction } from './person.ts';
import { plainChoice } from './plain-choice.ts';
import type { Actor } from './stage.ts';

/** Uses an element of a message or view in its current state. */
export async function act(
  actor: Actor,
  target: Message | View,
  locator: ElementLocator,
  choice: Choice = null,
): Promise<Interaction> {
  const current = isMessage(target) ? currentMessage(actor, target) : currentView(actor, target);
  if (current === undefined) throw new Error(`${actor.user.name} does not see this any more`);
  return actOnSnapshot(actor, current, locator, choice);
}

/** Uses an element of a snapshot, whether or not the message or view still looks like that. */
export async function actOnSnapshot(
  actor: Actor,
  target: Message | View,
  locator: ElementLocator,
  choice: Choice = null,
): Promise<Interaction> {
  const placed = findElement(target.blocks, locator);
  const state = stateAfter(actor, placed, plainChoice(placed.element, choice));
  return isMessage(target)
    ? actInMessage(actor, target, placed, state)
    : actInView(actor, target, placed, state);
}

/** Sends the action of a view's element; the state is already part of the view. */
export async function actInView(
  actor: Actor,
  view: View,
  placed: PlacedElement,
  state: JsonObject,
): Promise<Interaction> {
  const { workspace, user } = actor;
  const values = remembered(view.values, placed, state);
  const changed: View = Object.freeze({ ...view, values });
  if (currentView(actor, view) === view) replaceView(workspace, changed);
  const triggerId = mintTrigger(workspace, user.id, view.type === 'modal' ? view.id : undefined);
  const payload = {
    type: 'block_actions',
    ...interactionBase(actor),
    container: { type: 'view', view_id: view.id },
    trigger_id: triggerId,
    view: viewPayload(workspace, changed),
    actions: [actionOf(workspace, placed, state)],
  };
  const ack = await actor.link.sendOnce('interactive', payload, false);
  return interactionOf(actor, { outcome: ack.outcome, ack, triggerId });
}

async function actInMessage(
  actor: Actor,
  message: Message,
  placed: PlacedElement,
  state: JsonObject,
): Promise<Interaction> {
  const { workspace, user } = actor;
  const channel = channelOf(workspace, message.channel);
  const isEphemeral = message.visibleTo !== undefined;
  const source = { ts: message.ts, isEphemeral };
  const responseUrl = mintResponseUrl(workspace, { userId: user.id, channelId: channel.id }, source);
  const triggerId = mintTrigger(workspace, user.id);
  const payload = {
    type: 'block_actions',
    ...interactionBase(actor),
    container: containerOf(message),
    trigger_id: triggerId,
    channel: { id: channel.id, name: channel.name },
    ...(isEphemeral ? {} : { message: messagePayload(workspace, message) }),
    state: { values: rememberInMessage(workspace, message, placed, state) },
    response_url: workspace.url + responseUrl.path,
    actions: [actionOf(workspace, placed, state)],
  };
  const ack = await actor.link.sendOnce('interactive', payload, false);
  return interactionOf(actor, { outcome: ack.outcome, ack, triggerId, responseUrl });
}

function actionOf(workspace: Workspace, placed: PlacedElement, state: JsonObject): JsonObject {
  const { element, actionId, blockId } = placed;
  const { options: _options, option_groups: _groups, confirm: _confirm, ...shown } = element;
  return { ...shown, ...state, action_id: actionId, block_id: blockId, action_ts: workspace.time.nextTs() };
}

function rememberInMessage(
  workspace: Workspace,
  message: Message,
  placed: PlacedElement,
  state: JsonObject,
): ViewValues {
  const key = `${message.channel}/${message.ts}`;
  const before = valuesOf(message.blocks, workspace.messageStates.get(key) ?? {});
  const after = remembered(before, placed, state);
  workspace.messageStates.set(key, after);
  return after;
}

function remembered(values: ViewValues, placed: PlacedElement, state: JsonObject): ViewValues {
  if (isStateless(placed.element)) return values;
  return { ...values, [placed.blockId]: { ...values[placed.blockId], [placed.actionId]: state } };
}
