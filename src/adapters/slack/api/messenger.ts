import type { MessageMetadata } from '@slack/types';
import type { ChatPostMessageResponse } from '@slack/web-api';
import PQueue from 'p-queue';
import { localizerFor } from '../../../languages/localizer.ts';
import { author } from '../../../languages/markup.ts';
import type { Log } from '../../../ports/log.ts';
import type {
  MessageRef,
  Messenger,
  NudgeMessage,
  SearchResult,
  SendResult,
} from '../../../ports/messenger.ts';
import { type MessageContent, nudgeMessageView, plainNudgeView } from '../blocks/cards/nudge-message.ts';
import { section } from '../blocks/kit/blocks.ts';
import { trialSummaryView } from '../blocks/trial.ts';
import { weekView } from '../blocks/weekly-overviews/week-view.ts';
import { isAuthRevoked, isUnreachable, slackCode } from '../error-codes.ts';
import { createRecentMap } from '../recent-map.ts';
import { failureOf, isContentRejected } from '../retry-after.ts';
import type { SlackClients } from '../web-clients.ts';
import { slackNotices } from './notices.ts';
import { NUDGE_EVENT, searchNudges } from './nudge-search.ts';
import { createPhasedBlocks } from './phased-blocks.ts';
import { sendExport } from './send-export.ts';

/**
 * The number of workspaces whose pace is kept. More than are sent to within a second, so that none loses its pace while
 * it matters.
 */
const REMEMBERED = 2000;

/**
 * The metadata of a message with nudges. The payload may contain anything, but the SDK's type does not allow lists of
 * strings.
 */
function nudgeMetadata(nudgeIds: readonly string[]): MessageMetadata {
  const event_payload = { nudge_ids: nudgeIds } as unknown as MessageMetadata['event_payload'];
  return { event_type: NUDGE_EVENT, event_payload };
}

/**
 * Why a search failed. Without an error code from Slack, or if Slack refuses the token, further searches would fail as
 * well.
 */
function failedSearch(error: unknown): 'unreachable' | 'away' | 'incomplete' {
  if (isUnreachable(error)) return 'unreachable';
  return slackCode(error) === null || isAuthRevoked(error) ? 'away' : 'incomplete';
}

/** The result of sending a message. */
async function sent(call: () => Promise<ChatPostMessageResponse>): Promise<SendResult> {
  try {
    const { channel, ts } = await call();
    if (!channel || !ts) return { kind: 'unknown', error: 'foreign_answer' };
    return { kind: 'sent', place: { channelId: channel, messageTs: ts } };
  } catch (error) {
    return failureOf(error);
  }
}

/** Whether Slack refused a message because of its content. */
function isRefusal(result: SendResult): result is Exclude<SendResult, { kind: 'sent' }> {
  return result.kind !== 'sent' && isContentRejected(result);
}

/** Creates the function that returns the queue of a workspace, which keeps its messages to this rate. */
function createPaces(messagesPerSecond: number) {
  const pace = createRecentMap<string, PQueue>(REMEMBERED);
  return (teamId: string): PQueue => {
    const known = pace.get(teamId);
    if (known) return known;
    const queue = new PQueue({ interval: 1000, intervalCap: messagesPerSecond });
    pace.set(teamId, queue);
    return queue;
  };
}

function post(
  { send }: SlackClients,
  { reader, cards }: NudgeMessage,
  view: MessageContent,
): Promise<SendResult> {
  return sent(() =>
    send.chat.postMessage({
      channel: reader.userId,
      ...view,
      metadata: nudgeMetadata(cards.map(({ nudge }) => nudge.id)),
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
}

/** The card, or plain text if drawing it fails, so that a bug does not stop the reminder. */
function draw(message: NudgeMessage, log: Log): MessageContent {
  try {
    return nudgeMessageView(message);
  } catch (error) {
    log.error({ err: error }, 'A card could not be drawn; the nudge goes out without it');
    return plainNudgeView(message);
  }
}

/** Searches for nudges; if that fails, logs it and resolves with nothing found. */
async function findNudges(
  search: () => Promise<SearchResult>,
  teamId: string,
  log: Log,
): Promise<SearchResult> {
  try {
    return await search();
  } catch (error) {
    const kind = failedSearch(error);
    log.warn({ err: error, teamId, search: kind }, 'The direct messages could not be searched for nudges');
    return { kind, found: new Map(), error: slackCode(error) };
  }
}

/** Replaces a message; resolves with the error if the call fails, otherwise null. */
function updateMessage(
  { send }: SlackClients,
  { channelId, messageTs }: MessageRef,
  view: MessageContent,
): Promise<unknown> {
  return send.chat.update({ channel: channelId, ts: messageTs, ...view }).then(
    () => null,
    (error: unknown) => error,
  );
}

function isContentError(error: unknown): boolean {
  return error !== null && isRefusal(failureOf(error));
}

/**
 * Sends nudges as direct messages from the bot. `clientsOf` returns the Slack clients of a workspace;
 * `messagesPerSecond` is the limit for each workspace.
 */
export function slackMessenger(
  clientsOf: (teamId: string) => SlackClients,
  messagesPerSecond: number,
  log: Log,
): Messenger {
  const paceOf = createPaces(messagesPerSecond);
  const phased = createPhasedBlocks();

  return {
    turn: (teamId) => paceOf(teamId).add(() => undefined),

    sendNudges: async (message) => {
      const { teamId } = message.reader;
      const clients = clientsOf(teamId);
      const result = await phased.send(
        teamId,
        draw(message, log),
        (view) => post(clients, message, view),
        isRefusal,
      );
      if (!isRefusal(result)) return result;
      log.error({ error: result.error }, 'Slack refused a card; the nudge goes out without it');
      return post(clients, message, plainNudgeView(message));
    },

    sendOverview: async (week) => {
      const { reader, recipient } = week;
      const channel = recipient.kind === 'person' ? recipient.userId : recipient.channelId;
      const { send } = clientsOf(reader.teamId);
      const call = (view: MessageContent) => sent(() => send.chat.postMessage({ channel, ...view }));
      return phased.send(reader.teamId, weekView(week), call, isRefusal);
    },

    sendTrialSummary: (summary) => {
      const { send } = clientsOf(summary.reader.teamId);
      const channel = summary.reader.userId;
      return sent(() => send.chat.postMessage({ channel, ...trialSummaryView(summary) }));
    },

    sendExport: (order) => sendExport(order, clientsOf(order.reader.teamId)),

    ...slackNotices(clientsOf),

    findNudges: (teamId, recipientId, nudgeIds, since) =>
      findNudges(
        () => searchNudges(clientsOf(teamId).read, recipientId, new Set(nudgeIds), since),
        teamId,
        log,
      ),

    updateNudges: async (message, place) => {
      const { teamId } = message.reader;
      const call = (view: MessageContent) => updateMessage(clientsOf(teamId), place, view);
      const error = await phased.send(teamId, nudgeMessageView(message), call, isContentError);
      if (error !== null) throw error;
    },

    retractNudge: async ({ reader, number, by, now }, { channelId, messageTs }) => {
      const text = localizerFor(reader, now).mrkdwn('undo.card_deleted', { number, who: author(by) });
      const { send } = clientsOf(reader.teamId);
      await send.chat.update({ channel: channelId, ts: messageTs, text, blocks: [section(text)] });
    },
  };
}
