import type { JsonObject } from '../json.ts';
import type { Channel, ChannelRef, UserRef } from '../workspace/channel.ts';
import { channelOf, imWith } from '../workspace/channels.ts';
import type { SharedFile } from '../workspace/file.ts';
import type { Message } from '../workspace/message.ts';
import type { User } from '../workspace/user.ts';
import type { View } from '../workspace/view.ts';
import { modalsOf } from '../workspace/views.ts';
import { act, actOnSnapshot } from './block-actions.ts';
import { command } from './commands.ts';
import { searches } from './external-options.ts';
import { downloads, uploads } from './files.ts';
import { opensHome } from './home.ts';
import { currentMessage, sees, seesThread } from './looking.ts';
import { closesModal, fills, submits, types } from './modal-keyboard.ts';
import type {
  Choice,
  ElementLocator,
  Interaction,
  Person,
  SayOptions,
  Submission,
  Suggestions,
} from './person.ts';
import { sendsInteraction, usesMessageShortcut, usesShortcut } from './shortcuts.ts';
import type { Actor, Stage } from './stage.ts';
import { deletes, edits, enters, leaves, reacts, says } from './talking.ts';

/** A person of the sandbox: each method is one function of this folder. */
export class SandboxPerson implements Person {
  readonly user: User;
  readonly #actor: Actor;

  constructor(stage: Stage, user: User) {
    this.user = user;
    this.#actor = { ...stage, user };
  }

  get id(): string {
    return this.user.id;
  }

  get name(): string {
    return this.user.name;
  }

  get mention(): string {
    return `<@${this.user.id}>`;
  }

  command(line: string, where?: { channel?: ChannelRef; threadTs?: string }): Promise<Interaction> {
    return command(this.#actor, line, where);
  }

  says(channel: ChannelRef, text: string, options?: SayOptions): Promise<Message> {
    return says(this.#actor, channel, text, options);
  }

  edits(message: Message, text: string): Promise<Message> {
    return edits(this.#actor, message, text);
  }

  deletes(message: Message): Promise<void> {
    return deletes(this.#actor, message);
  }

  reacts(message: Message, emoji: string): Promise<void> {
    return reacts(this.#actor, message, emoji, true);
  }

  unreacts(message: Message, emoji: string): Promise<void> {
    return reacts(this.#actor, message, emoji, false);
  }

  joins(channel: ChannelRef): Promise<void> {
    return enters(this.#actor, this.user, channel);
  }

  leaves(channel: ChannelRef): Promise<void> {
    return leaves(this.#actor, this.user, channel);
  }

  invites(who: UserRef, channel: ChannelRef): Promise<void> {
    return enters(this.#actor, who, channel, this.user.id);
  }

  removes(who: UserRef, channel: ChannelRef): Promise<void> {
    return leaves(this.#actor, who, channel);
  }

  clicks(target: Message | View, element: ElementLocator): Promise<Interaction> {
    return act(this.#actor, target, element);
  }

  clicksStale(snapshot: Message | View, element: ElementLocator): Promise<Interaction> {
    return actOnSnapshot(this.#actor, snapshot, element);
  }

  selects(target: Message | View, element: ElementLocator, choice: Choice): Promise<Interaction> {
    return act(this.#actor, target, element, choice);
  }

  searches(target: Message | View, element: ElementLocator, query: string): Promise<Suggestions> {
    return searches(this.#actor, target, element, query);
  }

  sendsInteraction(payload: JsonObject): Promise<Interaction> {
    return sendsInteraction(this.#actor, payload);
  }

  get modal(): View | undefined {
    return modalsOf(this.#actor.workspace, this.user.id).at(-1);
  }

  fills(values: Readonly<Record<string, Choice>>): Promise<void> {
    return fills(this.#actor, values);
  }

  types(values: Readonly<Record<string, Choice>>): void {
    types(this.#actor, values);
  }

  uploads(name: string, content: string | Uint8Array): SharedFile {
    return uploads(this.#actor, name, content);
  }

  downloads(file: SharedFile): Uint8Array {
    return downloads(this.#actor, file);
  }

  submits(): Promise<Submission> {
    return submits(this.#actor);
  }

  closesModal(options: { all?: boolean } = {}): Promise<void> {
    return closesModal(this.#actor, options.all ?? false);
  }

  opensHome(tab: 'home' | 'messages' = 'home'): Promise<void> {
    return opensHome(this.#actor, tab);
  }

  get home(): View | undefined {
    return this.#actor.workspace.homes.get(this.user.id);
  }

  usesMessageShortcut(callbackId: string, message: Message): Promise<Interaction> {
    return usesMessageShortcut(this.#actor, callbackId, message);
  }

  usesShortcut(callbackId: string): Promise<Interaction> {
    return usesShortcut(this.#actor, callbackId);
  }

  sees(channel: ChannelRef): readonly Message[] {
    return sees(this.#actor, channelOf(this.#actor.workspace, channel));
  }

  seesThread(parent: Message): readonly Message[] {
    return seesThread(this.#actor, parent);
  }

  get dm(): readonly Message[] {
    return sees(this.#actor, this.dmChannel);
  }

  get dmChannel(): Channel {
    return imWith(this.#actor.workspace, this.user.id);
  }

  looksAt(message: Message): Message | undefined {
    return currentMessage(this.#actor, message);
  }
}
