import type { JsonObject } from '../json.ts';
import type { Channel, ChannelRef, UserRef } from '../workspace/channel.ts';
import type { SharedFile } from '../workspace/file.ts';
import type { Message } from '../workspace/message.ts';
import type { User } from '../workspace/user.ts';
import type { View } from '../workspace/view.ts';

/** What the app answered to something that was sent to it. */
export type Outcome =
  | 'ok'
  /** No acknowledgement within three seconds. */
  | 'operation_timeout'
  /** No connection, or an HTTP answer other than 200. */
  | 'dispatch_failed'
  | 'not_supported_in_threads'
  | 'unknown_command';

/** The result of a command, a click or a shortcut. */
export interface Interaction {
  readonly outcome: Outcome;
  /** The body of the acknowledgement: `undefined`, a text, or an object. */
  readonly ack: unknown;
  readonly triggerId: string;
  /** The messages that followed so far: the acknowledgement's own and those sent to its response_url. */
  readonly responses: readonly Message[];
  /** Waits for the first of those messages. */
  response(options?: { readonly timeoutMs?: number }): Promise<Message>;
}

/** The result of a submission on the person's screen. */
export interface Submission {
  /**
   * `closed`, `errors` (see `errors`), `updated`, `pushed`, `cleared`, `not_sent` (Slack itself asks to complete the
   * form), or `trouble` ("We had some trouble connecting").
   */
  readonly outcome: 'closed' | 'errors' | 'updated' | 'pushed' | 'cleared' | 'not_sent' | 'trouble';
  readonly errors: Readonly<Record<string, string>>;
  readonly ack: unknown;
}

/** What the app offered to somebody who typed into an external select. */
export interface Suggestions {
  /** `invalid_options` when Slack could not show the answer. */
  readonly outcome: 'ok' | 'operation_timeout' | 'dispatch_failed' | 'invalid_options';
  readonly options: readonly JsonObject[];
}

/** Finds an interactive element; a bare string is its visible text. */
export type ElementLocator =
  | string
  | {
      readonly actionId?: string | RegExp;
      readonly blockId?: string;
      readonly text?: string;
      readonly placeholder?: string;
      readonly value?: string;
      readonly type?: string;
    };

/**
 * What is chosen or typed: an option's text or value, a text, a date (`2026-11-09`), a time (`09:30`), a `Date` for
 * date-and-time pickers, a person, a channel or an uploaded file; a list where several may be chosen; null to clear.
 */
export type Choice =
  | string
  | number
  | Date
  | { readonly id: string }
  | readonly (string | { readonly id: string })[]
  | null;

/** One person at a keyboard. Every verb is something a person does in a Slack client. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly user: User;
  /** `<@U…>` */
  readonly mention: string;

  /** Types a slash command and waits until the app has acknowledged it; the DM with the bot by default. */
  command(
    line: string,
    where?: { readonly channel?: ChannelRef; readonly threadTs?: string },
  ): Promise<Interaction>;

  says(channel: ChannelRef, text: string, options?: SayOptions): Promise<Message>;
  edits(message: Message, text: string): Promise<Message>;
  deletes(message: Message): Promise<void>;
  reacts(message: Message, emoji: string): Promise<void>;
  unreacts(message: Message, emoji: string): Promise<void>;
  joins(channel: ChannelRef): Promise<void>;
  leaves(channel: ChannelRef): Promise<void>;
  /** Adds somebody else (or the bot) to a channel. */
  invites(who: UserRef, channel: ChannelRef): Promise<void>;
  /** Removes somebody else (or the bot) from a channel. */
  removes(who: UserRef, channel: ChannelRef): Promise<void>;

  /** Presses a button, which is looked for in the current state of the message or view. */
  clicks(target: Message | View, element: ElementLocator): Promise<Interaction>;
  /** Presses a button that only an old snapshot still has. */
  clicksStale(snapshot: Message | View, element: ElementLocator): Promise<Interaction>;
  /** Chooses in a select, an overflow menu, a picker, radio buttons or checkboxes. */
  selects(target: Message | View, element: ElementLocator, choice: Choice): Promise<Interaction>;
  /** Types into an external select; one of the options that are suggested can then be chosen. */
  searches(target: Message | View, element: ElementLocator, query: string): Promise<Suggestions>;
  /** Sends an interactivity payload that the test makes up; what is missing is filled in. */
  sendsInteraction(payload: JsonObject): Promise<Interaction>;

  /** The modal on top of this person's screen. */
  readonly modal: View | undefined;
  /** Types into and chooses in the modal; each key is a block_id, an action_id or a label. */
  fills(values: Readonly<Record<string, Choice>>): Promise<void>;
  /** The same without telling the app anything yet, as while somebody is typing. */
  types(values: Readonly<Record<string, Choice>>): void;
  /**
   * Uploads a file, as the client does when one is chosen for a `file_input`; the result can be chosen there: `fills({
   * Attachment: [file] })`.
   */
  uploads(name: string, content: string | Uint8Array): SharedFile;
  /** The bytes of a file that this person can see. */
  downloads(file: SharedFile): Uint8Array;
  submits(): Promise<Submission>;
  /** Closes the top modal, or with `all` the whole stack. */
  closesModal(options?: { readonly all?: boolean }): Promise<void>;

  /** Opens the App Home, on its Home tab unless told otherwise. */
  opensHome(tab?: 'home' | 'messages'): Promise<void>;
  /** The Home tab that the app published for this person. */
  readonly home: View | undefined;

  usesMessageShortcut(callbackId: string, message: Message): Promise<Interaction>;
  usesShortcut(callbackId: string): Promise<Interaction>;

  /** What this person sees there, oldest first, ephemeral messages included. */
  sees(channel: ChannelRef): readonly Message[];
  /** What this person sees in a thread, parent first. */
  seesThread(parent: Message): readonly Message[];
  /** The DM between this person and the bot, oldest first. */
  readonly dm: readonly Message[];
  readonly dmChannel: Channel;
  /** The message as this person sees it now, or undefined when it is gone. */
  looksAt(message: Message): Message | undefined;
}

/** The options for saying something. */
export interface SayOptions {
  readonly threadTs?: string;
  /** Also send a reply to the channel. */
  readonly broadcast?: boolean;
  readonly blocks?: readonly JsonObject[];
  /** The names of files to send with it; the text may then be empty. */
  readonly files?: readonly string[];
}
