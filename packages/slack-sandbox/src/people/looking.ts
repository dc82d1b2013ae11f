import type { Channel } from '../workspace/channel.ts';
import type { Message } from '../workspace/message.ts';
import { microsOf } from '../workspace/slack-time.ts';
import type { View } from '../workspace/view.ts';
import { modalsOf } from '../workspace/views.ts';
import { logOf } from '../workspace/workspace.ts';
import type { Actor } from './stage.ts';

/** The main pane of a channel as this person sees it, oldest first. */
export function sees({ workspace, user }: Actor, channel: Channel): Message[] {
  const log = logOf(workspace, channel.id);
  const shown = canRead(channel, user.id) ? log.all().filter(isInMainPane) : [];
  return inOrder([...shown, ...log.ephemeralsFor(user.id).filter(isInMainPane)]);
}

/** A thread as this person sees it, parent first. */
export function seesThread({ workspace, user }: Actor, parent: Message): Message[] {
  const log = logOf(workspace, parent.channel);
  const root = log.get(parent.threadTs ?? parent.ts);
  if (root === undefined) return [];
  const ephemerals = log.ephemeralsFor(user.id).filter((message) => message.threadTs === root.ts);
  return [root, ...inOrder([...log.repliesTo(root.ts), ...ephemerals])];
}

/** The current state of a message; undefined when it is gone or visible only to somebody else. */
export function currentMessage({ workspace, user }: Actor, message: Message): Message | undefined {
  const log = logOf(workspace, message.channel);
  if (message.visibleTo === undefined) return log.get(message.ts);
  return message.visibleTo === user.id ? log.getEphemeral(message.ts) : undefined;
}

/** The current state of a view on this person's screen. */
export function currentView({ workspace, user }: Actor, view: View): View | undefined {
  const candidates = [...modalsOf(workspace, user.id), workspace.homes.get(user.id)];
  return candidates.find((candidate) => candidate?.id === view.id);
}

/** Whether this is a message and not a view. */
export function isMessage(target: Message | View): target is Message {
  return 'ts' in target;
}

function canRead(channel: Channel, userId: string): boolean {
  return channel.members.has(userId) || !channel.isPrivate;
}

function isInMainPane(message: Message): boolean {
  return message.threadTs === undefined || message.threadTs === message.ts || message.isBroadcast === true;
}

function inOrder(messages: Message[]): Message[] {
  return messages.sort((a, b) => microsOf(a.ts) - microsOf(b.ts));
}
