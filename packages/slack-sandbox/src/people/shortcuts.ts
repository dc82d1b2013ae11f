import type { JsonObject } from '../json.ts';
import { channelOf } from '../workspace/channels.ts';
import type { Message } from '../workspace/message.ts';
import { messagePayload } from '../workspace/message-payload.ts';
import { mintResponseUrl } from '../workspace/response-urls.ts';
import { mintTrigger } from '../workspace/triggers.ts';
import { interactionBase, interactionOf } from './interaction.ts';
import { currentMessage } from './looking.ts';
import type { Interaction } from './person.ts';
import type { Actor } from './stage.ts';

/** Uses a shortcut from a message's menu; the bot need not be in that channel. */
export async function usesMessageShortcut(
  actor: Actor,
  callbackId: string,
  target: Message,
): Promise<Interaction> {
  const { workspace, user } = actor;
  requireDeclared(actor, callbackId, 'message');
  const message = currentMessage(actor, target);
  if (message === undefined) throw new Error('This message is gone');
  const channel = channelOf(workspace, message.channel);
  const source = { ts: message.ts, isEphemeral: false };
  const responseUrl = mintResponseUrl(workspace, { userId: user.id, channelId: channel.id }, source);
  const payload = {
    type: 'message_action',
    ...interactionBase(actor),
    callback_id: callbackId,
    trigger_id: mintTrigger(workspace, user.id),
    message_ts: message.ts,
    message: messagePayload(workspace, message),
    channel: { id: channel.id, name: channel.isPrivate && !channel.isIm ? 'privategroup' : channel.name },
    response_url: workspace.url + responseUrl.path,
    action_ts: workspace.time.nextTs(),
  };
  const ack = await actor.link.sendOnce('interactive', payload, false);
  return interactionOf(actor, { outcome: ack.outcome, ack, triggerId: payload.trigger_id, responseUrl });
}

/** Uses a shortcut from the search or the composer: there is no channel and no response_url. */
export async function usesShortcut(actor: Actor, callbackId: string): Promise<Interaction> {
  const { workspace, user } = actor;
  requireDeclared(actor, callbackId, 'global');
  const triggerId = mintTrigger(workspace, user.id);
  const payload = {
    type: 'shortcut',
    ...interactionBase(actor),
    callback_id: callbackId,
    trigger_id: triggerId,
    action_ts: workspace.time.nextTs(),
  };
  const ack = await actor.link.sendOnce('interactive', payload, false);
  return interactionOf(actor, { outcome: ack.outcome, ack, triggerId });
}

/** Sends an interactivity payload that no real client would send; the sender is filled in where it is missing. */
export async function sendsInteraction(actor: Actor, payload: JsonObject): Promise<Interaction> {
  const triggerId = mintTrigger(actor.workspace, actor.user.id);
  const whole = { ...interactionBase(actor), trigger_id: triggerId, ...payload };
  const isSubmission = payload.type === 'view_submission';
  const ack = await actor.link.sendOnce('interactive', whole, isSubmission);
  return interactionOf(actor, { outcome: ack.outcome, ack, triggerId });
}

function requireDeclared({ workspace }: Actor, callbackId: string, type: 'message' | 'global'): void {
  const declared = workspace.declaration.shortcuts;
  const isKnown = declared?.some((shortcut) => shortcut.callbackId === callbackId && shortcut.type === type);
  if (isKnown === false) throw new Error(`The app declares no ${type} shortcut "${callbackId}"`);
}
