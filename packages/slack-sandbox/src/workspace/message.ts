import type { JsonObject } from '../json.ts';
import type { SharedFile } from './file.ts';

/** An emoji under a message and who left it. */
export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

/**
 * One message as it stands now. Messages are never changed in place: an edit puts a new one in the old one's
 * place, so whoever kept a message holds a true snapshot of what a person saw.
 */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly attachments: readonly JsonObject[];
  /** The files that were sent along. */
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
