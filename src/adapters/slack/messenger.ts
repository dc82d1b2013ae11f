import type { MessageMetadata } from '@slack/types';
import PQueue from 'p-queue';
import type { Log } from '../../ports/log.ts';
import type { Messenger } from '../../ports/messenger.ts';
import type { SlackClients } from './clients.ts';
import { failureOf } from './errors.ts';
import { NUDGE_EVENT, searchNudges } from './nudge-search.ts';
import { nudgeMessageView } from './views/nudge-message.ts';

/** Slack takes several hundred messages a minute in a workspace; this keeps well below. */
const MESSAGES_PER_SECOND = 4;
/** The payload is free-form; the SDK's type leaves out lists of strings. */
function nudgeMetadata(nudgeIds: readonly string[]): MessageMetadata {
  const event_payload = { nudge_ids: nudgeIds } as unknown as MessageMetadata['event_payload'];
  return { event_type: NUDGE_EVENT, event_payload };
}

/** Sends nudges as direct messages of a bot. `clientsOf` gives the clients of a workspace. */
export function slackMessenger(clientsOf: (teamId: string) => SlackClients, log: Log): Messenger {
  const pace = new Map<string, PQueue>();

  function paceOf(teamId: string): PQueue {
    const known = pace.get(teamId);
    if (known) return known;
    const queue = new PQueue({ interval: 1000, intervalCap: MESSAGES_PER_SECOND });
    pace.set(teamId, queue);
    return queue;
  }

  return {
    turn: (teamId) => paceOf(teamId).add(() => undefined),

    sendNudges: async (message) => {
      const { send } = clientsOf(message.reader.teamId);
      try {
        const { channel, ts } = await send.chat.postMessage({
          channel: message.reader.userId,
          ...nudgeMessageView(message),
          metadata: nudgeMetadata(message.cards.map(({ nudge }) => nudge.id)),
          unfurl_links: false,
          unfurl_media: false,
        });
        if (!channel || !ts) return { kind: 'unknown', error: 'foreign_answer' };
        return { kind: 'sent', place: { channelId: channel, messageTs: ts } };
      } catch (error) {
        return failureOf(error);
      }
    },

    findNudges: async (teamId, recipientId, nudgeIds, since) => {
      try {
        return await searchNudges(clientsOf(teamId).read, recipientId, new Set(nudgeIds), since);
      } catch (error) {
        log.warn({ err: error, teamId }, 'The direct messages could not be searched for nudges');
        return { complete: false, found: new Map() };
      }
    },

    updateNudges: async (message, { channelId, messageTs }) => {
      const { send } = clientsOf(message.reader.teamId);
      await send.chat.update({ channel: channelId, ts: messageTs, ...nudgeMessageView(message) });
    },
  };
}
