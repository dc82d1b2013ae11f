import { setTimeout as after } from 'node:timers/promises';
import type { AllMiddlewareArgs, AnyMiddlewareArgs, App, RespondFn } from '@slack/bolt';
import { GhostwatchError } from '../../../domain/errors.ts';
import { localizerFor } from '../../../languages/localizer.ts';
import type { RequestTracker } from '../receivers/request-tracker.ts';
import type { ClientsOf } from '../web-clients.ts';
import { noteAction } from './action-log.ts';
import { isWatchEmoji } from './is-watch-emoji.ts';
import { type Refused, refuseSender } from './refuse-sender.ts';
import type { ListenerDeps } from './request-context.ts';
import { eventOf, isRemovalEvent, type RequestKind, requestKindOf, setSender } from './request-kind.ts';
import type { RequestUser } from './request-user.ts';
import { isInstalled, teamOf } from './team-of.ts';

/** The arguments of our middleware, including the functions that only some requests have. */
type Args = AnyMiddlewareArgs &
  AllMiddlewareArgs & {
    readonly ack?: (answer?: object) => Promise<void>;
    readonly respond?: RespondFn;
  };

/**
 * A command or click is acknowledged after this (ms) if the check takes longer, since Slack waits only three seconds.
 */
const ACK_AFTER = 250;

/** The workspaces that a sender's request names: where it was made, and where the sender belongs. */
function teamsOf({ team_id, team, user }: RequestUser): readonly string[] {
  return [team_id, team?.id, user?.team_id].filter((id) => id !== undefined);
}

/** Why somebody is refused; null if they are not. */
async function refusalOf(
  { body, context }: Args,
  { kind, userId }: RequestKind,
  useCases: ListenerDeps['useCases'],
): Promise<Refused | null> {
  const teamId = teamOf(context);
  // Within an organisation, people may work in a workspace other than their own; Slack says if they belong to it.
  const isElsewhere =
    kind !== 'event' &&
    !context.isEnterpriseInstall &&
    !teamsOf(body as RequestUser).every((id) => id === teamId);
  const isForeign = !isInstalled(context) || isElsewhere;
  const known = () => useCases.recallPerson({ teamId, userId });
  if (isForeign) return { code: 'foreign_workspace', person: await known(), isBot: false };
  const membership = await useCases.checkMembership({ teamId, userId });
  if (membership.kind === 'member') {
    setSender(body, membership.userId);
    return null;
  }
  if (membership.kind === 'unknown') {
    return { code: 'membership_unknown', person: await known(), isBot: false };
  }
  return { code: 'not_a_member', person: membership.person, isBot: membership.isBot };
}

/**
 * The result of the check. Acknowledges the request early if the check is slow, so that Slack does not report it as
 * failed.
 */
async function acknowledgedInTime<T>(
  deciding: Promise<T>,
  { kind }: RequestKind,
  { ack }: Args,
  tracker: RequestTracker,
): Promise<T> {
  if (!ack || (kind !== 'command' && kind !== 'interaction')) return deciding;
  const decided = new AbortController();
  const late = after(ACK_AFTER, 'late' as const, { signal: decided.signal }).catch(() => null);
  const first = await Promise.race([deciding.catch(() => null), late]);
  decided.abort();
  if (first === 'late') await tracker.acknowledgeEarly(ack);
  return deciding;
}

/** Whether an event is meant for the bot: not other emoji, and not other tabs of the app. */
async function isMeant({ body, context }: Args, useCases: ListenerDeps['useCases']): Promise<boolean> {
  const event = eventOf(body);
  if (event?.type === 'app_home_opened') return event.tab === 'home';
  if (event?.type !== 'reaction_added') return true;
  return isWatchEmoji(event.reaction ?? '', teamOf(context), useCases);
}

/**
 * Lets only members of the workspace pass, for all kinds of requests: commands, clicks, forms, shortcuts, the App Home,
 * an emoji, a direct message. Guests, people of other workspaces, people on a client's side, bots and people who have
 * left are told so in their language, and nothing else happens. While Slack does not say who somebody is, they are
 * asked to try again. Messages of clients in channels pass: they are only read, not answered. A request of somebody who
 * has two ids in Slack continues under the one that the bot knows them by.
 */
export function requireMember(
  app: App,
  tracker: RequestTracker,
  deps: ListenerDeps,
  clientsOf: ClientsOf,
): void {
  const { useCases, clock, log } = deps;
  app.use(async (args) => {
    const { body, context, next } = args;
    const request = requestKindOf(body);
    const isEvent = eventOf(body) !== null;
    const isFromOutside = isEvent && !isInstalled(context) && !isRemovalEvent(body);
    if (!request && !isFromOutside) return next();
    if (!request || isFromOutside || request.userId === '' || !(await isMeant(args as Args, useCases))) {
      log.debug({ kind: request?.kind ?? 'event' }, 'Nobody to answer');
      return;
    }
    const deciding = refusalOf(args as Args, request, useCases);
    const refused = await acknowledgedInTime(deciding, request, args as Args, tracker);
    if (!refused) return next();
    const { userId, kind } = request;
    const who = refused.code === 'foreign_workspace' ? 'of another workspace' : 'who may not use the bot';
    log.warn({ kind, userId, code: refused.code }, `Somebody ${who} was turned away`);
    noteAction({ outcome: `refused: ${refused.code}` });
    const { ack, respond } = args as Args;
    const teamId = teamOf(context);
    const error = new GhostwatchError(refused.code);
    const t = localizerFor(refused.person, clock.now());
    const sender = { ...refused, userId, kind, body, error, t, ack, respond, clients: clientsOf(teamId) };
    await refuseSender(sender, teamId, deps);
  });
}
