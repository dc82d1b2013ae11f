import { type RequestUser, userIdOf } from './request-user.ts';

/** A sender who wants something from the bot, and the kind of request; `userId` is empty if Slack names nobody. */
export interface RequestKind {
  readonly kind: 'command' | 'interaction' | 'submission' | 'suggestion' | 'event';
  readonly userId: string;
}

/** The parts of an event that are used. */
export interface EventBody {
  readonly type?: string;
  readonly channel_type?: string;
  readonly channel?: unknown;
  readonly tab?: string;
  readonly reaction?: string;
  readonly user?: string | { readonly id?: string };
  readonly item?: { readonly type?: string; readonly channel?: string; readonly ts?: string };
}

/** Events that say that the bot or its tokens were removed from a workspace. */
const REMOVAL_EVENTS = ['app_uninstalled', 'tokens_revoked'];

/**
 * Events that need no answer, whoever caused them: they only mean that a conversation should be read again. They must
 * pass, since clients are not members of the workspace.
 */
const UNANSWERED_EVENTS: ReadonlySet<string | undefined> = new Set([
  'member_joined_channel',
  'member_left_channel',
  'channel_archive',
  'channel_unarchive',
  'channel_left',
  'group_archive',
  'group_unarchive',
  'group_left',
  ...REMOVAL_EVENTS,
]);

const KINDS: Readonly<Record<string, RequestKind['kind']>> = {
  view_submission: 'submission',
  block_suggestion: 'suggestion',
};

/** The event in a request of the Events API; null for any other request. */
export function eventOf(body: object): EventBody | null {
  const { type, event } = body as { readonly type?: string; readonly event?: EventBody };
  return type === 'event_callback' ? (event ?? {}) : null;
}

/** Whether a request says that the bot or its tokens were removed from a workspace. */
export function isRemovalEvent(body: object): boolean {
  return REMOVAL_EVENTS.includes(eventOf(body)?.type ?? '');
}

function needsNoAnswer({ type, channel_type: channelType }: EventBody): boolean {
  return UNANSWERED_EVENTS.has(type) || (type === 'message' && channelType !== 'im');
}

/** The sender and the kind of a request; null for an event that needs no answer. */
export function requestKindOf(body: object): RequestKind | null {
  const event = eventOf(body);
  if (event) {
    const { user } = event;
    const userId = (typeof user === 'string' ? user : user?.id) ?? '';
    return needsNoAnswer(event) ? null : { kind: 'event', userId };
  }
  const sender = body as RequestUser;
  const kind = sender.type === undefined ? 'command' : (KINDS[sender.type] ?? 'interaction');
  return { kind, userId: userIdOf(sender) };
}

/** Replaces the id of the sender in a request for which `requestKindOf` names one. */
export function setSender(body: object, userId: string): void {
  const sender = (eventOf(body) ?? body) as { user_id?: string; user?: string | { id?: string } };
  if (sender.user_id !== undefined) sender.user_id = userId;
  else if (typeof sender.user === 'string') sender.user = userId;
  else if (sender.user) sender.user.id = userId;
}
