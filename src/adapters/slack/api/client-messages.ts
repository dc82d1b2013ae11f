import type { WebClient } from '@slack/web-api';
import type { SlackThread } from '../../../domain/threads/thread.ts';
import type { ConversationPoster, Posting } from '../../../ports/client-messages.ts';
import { postingView } from '../blocks/threads/posting.ts';
import { followCursors } from '../follow-cursors.ts';
import { failureOf } from '../retry-after.ts';
import { slackTs } from '../slack-timestamps.ts';
import type { SlackClients } from '../web-clients.ts';

/** The event type in the metadata of our messages to clients, by which we find them again. */
const POSTING_EVENT = 'ghostwatch_posting';
const PAGE = 200;
const MOST_PAGES = 100;

interface PostedMessage {
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object } | undefined;
}

function carries(postingId: string, { metadata }: PostedMessage): boolean {
  const payload = metadata?.event_payload as { posting_id?: unknown } | undefined;
  return metadata?.event_type === POSTING_EVENT && payload?.posting_id === postingId;
}

/** The messages of a Slack thread, or of a channel, since `since` (UTC ms), page by page. */
async function* pagesSince(
  read: WebClient,
  { channelId: channel, ts }: SlackThread,
  since: number,
): AsyncGenerator<readonly PostedMessage[]> {
  const asked = { channel, oldest: slackTs(since), limit: PAGE, include_all_metadata: true };
  const ask = (cursor?: string) => {
    const paged = cursor === undefined ? asked : { ...asked, cursor };
    return ts === null ? read.conversations.history(paged) : read.conversations.replies({ ...paged, ts });
  };
  for await (const page of followCursors(ask, { mostPages: MOST_PAGES })) yield page.messages ?? [];
}

/** Posts messages to clients in Slack. `clientsOf` returns the Slack clients of a workspace. */
export function slackConversationPoster(clientsOf: (teamId: string) => SlackClients): ConversationPoster {
  async function send({ teamId, place, postingId, ...message }: Posting) {
    const { channel, ts } = await clientsOf(teamId).send.chat.postMessage({
      channel: place.channelId,
      ...(place.ts === null ? {} : { thread_ts: place.ts }),
      ...postingView(message),
      metadata: { event_type: POSTING_EVENT, event_payload: { posting_id: postingId } },
    });
    if (!channel || !ts) return { kind: 'unknown', error: 'foreign_answer' } as const;
    return { kind: 'sent', place: { channelId: channel, messageTs: ts } } as const;
  }

  return {
    post: (posting) => send(posting).catch(failureOf),

    isPosted: async ({ teamId, place, postingId }, since) => {
      try {
        for await (const messages of pagesSince(clientsOf(teamId).read, place, since)) {
          if (messages.some((message) => carries(postingId, message))) return true;
        }
        return false;
      } catch {
        return null;
      }
    },
  };
}
