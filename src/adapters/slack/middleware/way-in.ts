import { type RequestUser, userIdOf } from './request-user.ts';

/** Somebody who wants something of the bot, and by which way; `userId` is empty where Slack names nobody. */
export interface WayIn {
  readonly kind: 'command' | 'interaction' | 'submission' | 'suggestion' | 'event';
  readonly userId: string;
}

/** What of an event matters here. */
export interface EventBody {
  readonly type?: string;
  readonly channel_type?: string;
  readonly channel?: unknown;
  readonly tab?: string;
  readonly reaction?: string;
  readonly user?: string | { readonly id?: string };
  readonly item?: { readonly type?: string; readonly channel?: string; readonly ts?: string };
}

/** Events that say that the bot is gone from a workspace, or its tokens are. */
const FAREWELLS = ['app_uninstalled', 'tokens_revoked'];

/**
 * Events that ask nothing of the bot and show nobody anything: they only say that it is time to read a conversation,
 * whoever caused them. Clients speak from outside, so these must pass.
 */
const ASKS_NOTHING: ReadonlySet<string | undefined> = new Set([
  'member_joined_channel',
  'member_left_channel',
  'channel_archive',
  'channel_unarchive',
  'channel_left',
  'group_archive',
  'group_unarchive',
  'group_left',
  ...FAREWELLS,
]);

const KINDS: Readonly<Record<string, WayIn['kind']>> = {
  view_submission: 'submission',
  block_suggestion: 'suggestion',
};

/** The event inside a request of the Events API; null for everything else. */
export function eventOf(body: object): EventBody | null {
  const { type, event } = body as { readonly type?: string; readonly event?: EventBody };
  return type === 'event_callback' ? (event ?? {}) : null;
}

/** Whether a request says that the bot is gone from a workspace, or its tokens are. */
export function isFarewell(body: object): boolean {
  return FAREWELLS.includes(eventOf(body)?.type ?? '');
}

function asksNothing({ type, channel_type: channelType }: EventBody): boolean {
  return ASKS_NOTHING.has(type) || (type === 'message' && channelType !== 'im');
}

/** The way by which somebody comes to the bot; null for an event that asks nothing of it. */
export function wayInOf(body: object): WayIn | null {
  const event = eventOf(body);
  if (event) {
    const { user } = event;
    const userId = (typeof user === 'string' ? user : user?.id) ?? '';
    return asksNothing(event) ? null : { kind: 'event', userId };
  }
  const sender = body as RequestUser;
  const kind = sender.type === undefined ? 'command' : (KINDS[sender.type] ?? 'interaction');
  return { kind, userId: userIdOf(sender) };
}
