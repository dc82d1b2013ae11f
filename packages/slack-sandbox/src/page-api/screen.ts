import type { WireEntry } from '../wire.ts';
import type { Message } from '../workspace/message.ts';
import type { View } from '../workspace/view.ts';
import type { Prompt, Suggestion } from './page-options.ts';

/** A person as others see them. */
export interface Face {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly isApp: boolean;
  /** The name of the workspace they come from, if it is not ours. */
  readonly from?: string;
}

/** A person as whom the page can be used. */
export interface Seat {
  readonly id: string;
  readonly role: string;
  readonly unread: number;
}

/** A channel, or the app (its DM and its Home tab), in the sidebar. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly isApp: boolean;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  /** The other workspaces of a shared channel. */
  readonly sharedWith: readonly string[];
  readonly memberIds: readonly string[];
  readonly unread: number;
}

/** A message in a pane, with what the client knows about its thread. */
export interface ShownMessage {
  readonly message: Message;
  readonly replies: number;
  readonly lastReplyTs?: string;
}

/** The channel that is open. */
export interface OpenPlace {
  readonly id: string;
  readonly messages: readonly ShownMessage[];
  /** The last message that had been read when the person opened the channel. */
  readonly readUntil: string;
}

/** A wire entry and its position. */
export interface NumberedEntry {
  readonly number: number;
  readonly entry: WireEntry;
}

export interface ShownTask {
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly done: boolean;
}

export interface ShownShortcut {
  readonly callbackId: string;
  readonly name: string;
}

/** Everything that one person's browser shows; sent again whenever something changes. */
export interface Screen {
  readonly team: string;
  readonly appId: string;
  readonly now: number;
  readonly timeZone: string;
  readonly viewerId: string;
  readonly faces: Readonly<Record<string, Face>>;
  readonly seats: readonly Seat[];
  readonly places: readonly Place[];
  readonly open: OpenPlace | null;
  readonly thread: readonly ShownMessage[] | null;
  readonly modal: View | null;
  /** Null when the app has no Home tab, or has published none for this person yet. */
  readonly home: View | null;
  readonly hasHomeTab: boolean;
  readonly hasMessagesTab: boolean;
  /** The emoji that are offered in addition to the usual ones: name → character. */
  readonly emoji: Readonly<Record<string, string>>;
  readonly suggestions: readonly Suggestion[];
  readonly messageShortcuts: readonly ShownShortcut[];
  readonly globalShortcuts: readonly ShownShortcut[];
  readonly prompts: readonly Prompt[];
  readonly time: { readonly steps: readonly { id: string; label: string }[]; readonly busy: boolean } | null;
  readonly checklist: {
    readonly title: string;
    readonly intro: string;
    readonly farewell: string;
    readonly tasks: readonly ShownTask[];
  } | null;
  /** The pages beside the workspace. */
  readonly beside: readonly { readonly path: string; readonly label: string }[];
  readonly wire: readonly NumberedEntry[] | null;
}

/** What a browser shows at the moment: for whom, which channel and thread, and whether the wire is visible. */
export interface Look {
  readonly viewerId: string;
  readonly placeId: string | undefined;
  readonly threadTs: string | undefined;
  readonly withWire: boolean;
}
