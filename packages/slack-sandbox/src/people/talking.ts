import type { ChannelRef, UserRef } from '../workspace/channel.ts';
import { idOf } from '../workspace/channel.ts';
import { channelOf, channelType } from '../workspace/channels.ts';
import { storeFile } from '../workspace/files.ts';
import type { Message } from '../workspace/message.ts';
import { deleteMessage, editMessage, postMessage, react } from '../workspace/messages.ts';
import { logOf } from '../workspace/workspace.ts';
import { escapeTyped } from './command-text.ts';
import { currentMessage } from './looking.ts';
import type { SayOptions } from './person.ts';
import type { Actor } from './stage.ts';

/** Posts a message and waits until the app has received it or failed to. */
export async function says(
  actor: Actor,
  place: ChannelRef,
  text: string,
  options: SayOptions = {},
): Promise<Message> {
  const { workspace, user } = actor;
  const channel = channelOf(workspace, place);
  if (!channel.members.has(user.id)) throw new Error(`${user.name} is not in #${channel.name}`);
  if (channel.isArchived) throw new Error(`#${channel.name} is archived`);
  const parent =
    options.threadTs === undefined ? undefined : logOf(workspace, channel.id).get(options.threadTs);
  const threadTs = parent?.threadTs ?? options.threadTs;
  const message = postMessage(workspace, channel, {
    user: user.id,
    text: escapeTyped(text),
    clientMsgId: workspace.ids.next('client-msg-'),
    ...(options.blocks === undefined ? {} : { blocks: options.blocks }),
    files: (options.files ?? []).map((name) =>
      storeFile(workspace, { name, user: user.id, content: new Uint8Array() }),
    ),
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(options.broadcast === true ? { isBroadcast: true } : {}),
  });
  await actor.events.settled();
  return message;
}

/** Edits one's own message. */
export async function edits(actor: Actor, message: Message, text: string): Promise<Message> {
  const current = ownMessage(actor, message);
  const channel = channelOf(actor.workspace, message.channel);
  const edited = editMessage(actor.workspace, channel, current, { text: escapeTyped(text) });
  await actor.events.settled();
  return edited;
}

/** Deletes one's own message; an admin may delete anybody's. */
export async function deletes(actor: Actor, message: Message): Promise<void> {
  const current = actor.user.isAdmin ? currentMessage(actor, message) : ownMessage(actor, message);
  if (current === undefined) throw new Error('This message is gone already');
  deleteMessage(actor.workspace, channelOf(actor.workspace, message.channel), current);
  await actor.events.settled();
}

/** Adds an emoji to a message as a reaction, or removes it. */
export async function reacts(actor: Actor, message: Message, emoji: string, add: boolean): Promise<void> {
  const current = currentMessage(actor, message);
  if (current === undefined) throw new Error('This message is gone');
  const name = emoji.replace(/^:|:$/g, '');
  react(actor.workspace, channelOf(actor.workspace, message.channel), current, {
    user: actor.user.id,
    name,
    add,
  });
  await actor.events.settled();
}

/** Adds somebody to a channel; `inviter` is missing when they join by themselves. */
export async function enters(actor: Actor, who: UserRef, place: ChannelRef, inviter?: string): Promise<void> {
  const { workspace } = actor;
  const channel = channelOf(workspace, place);
  channel.members.add(idOf(who));
  const user = workspace.users.get(idOf(who));
  announceMembership(actor, place, 'member_joined_channel', {
    user: idOf(who),
    team: user?.team.id,
    ...(inviter === undefined ? {} : { inviter }),
  });
  await actor.events.settled();
}

/** Removes a member from a channel; a bot that is removed gets an event that it has left, and no other. */
export async function leaves(actor: Actor, who: UserRef, place: ChannelRef): Promise<void> {
  const { workspace } = actor;
  const user = idOf(who);
  channelOf(workspace, place).members.delete(user);
  const team = workspace.users.get(user)?.team.id;
  announceMembership(actor, place, 'member_left_channel', { user, team });
  if (user === workspace.app.botUserId) announceOwnLeave(actor, place);
  await actor.events.settled();
}

/** Sends the other event by which Slack tells a bot that it has left, without saying who removed it. */
function announceOwnLeave({ workspace }: Actor, place: ChannelRef): void {
  const channel = channelOf(workspace, place);
  const type = channel.isPrivate ? 'group_left' : 'channel_left';
  const event = { type, channel: channel.id, event_ts: workspace.time.nextTs() };
  workspace.announce({ subscription: type, event });
}

function announceMembership(
  { workspace }: Actor,
  place: ChannelRef,
  type: 'member_joined_channel' | 'member_left_channel',
  details: Record<string, string | undefined>,
): void {
  const channel = channelOf(workspace, place);
  const letter = channelType(channel) === 'group' ? 'G' : 'C';
  const event = {
    type,
    ...details,
    channel: channel.id,
    channel_type: letter,
    event_ts: workspace.time.nextTs(),
  };
  workspace.announce({ subscription: type, event, channel: channel.id });
  workspace.changes.emit();
}

function ownMessage(actor: Actor, message: Message): Message {
  const current = currentMessage(actor, message);
  if (current === undefined) throw new Error('This message is gone');
  if (current.user !== actor.user.id) throw new Error(`${actor.user.name} did not write this message`);
  return current;
}
