import type { JsonObject } from '../json.ts';
import type { SharedFile } from './file.ts';

/** An emoji on a message and who reacted with it. */
export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

/**
 * The current state of one message. Messages are never changed in place: an edit stores a new object, so code that kept
 * the old one has an exact snapshot of what a person saw.
 */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly attachments: readonly JsonObject[];
  /** The files sent with it. */
  readonly files: readonly SharedFile[];
  readonly reactions: readonly Reaction[];
  readonly subtype?: string;
  readonly botId?: string;
  readonly appId?: string;
  /** The ts of the thread's parent; a parent with replies carries its own. */
  readonly threadTs?: string;
  /** A reply that was also sent to the channel. */
  readonly isBroadcast?: boolean;
  readonly metadata?: JsonObject;
  readonly edited?: { readonly user: string; readonly ts: string };
  /** The one person who sees it, when it is ephemeral. */
  readonly visibleTo?: string;
  readonly clientMsgId?: string;
}
