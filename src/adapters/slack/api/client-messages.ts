import type { WebClient } from '@slack/web-api';
import type { SlackThread } from '../../../domain/threads/thread.ts';
import type { ConversationPoster, Posting } from '../../../ports/client-messages.ts';
import { postingView } from '../blocks/threads/posting.ts';
import { failureOf } from '../error-codes.ts';
import { slackTs } from '../slack-timestamps.ts';
import type { SlackClients } from '../web-clients.ts';

/** The metadata's event type by which our postings are known. */
const POSTING_EVENT = 'ghostwatch_posting';
const PAGE = 200;

interface PostedMessage {
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object } | undefined;
}

function carries(postingId: string, { metadata }: PostedMessage): boolean {
  const payload = metadata?.event_payload as { posting_id?: unknown } | undefined;
  return metadata?.event_type === POSTING_EVENT && payload?.posting_id === postingId;
}

/** One page of a Slack thread, or of a channel. */
async function pageOf(
  read: WebClient,
  { channelId: channel, ts }: SlackThread,
  since: number,
  cursor: string,
) {
  const asked = { channel, oldest: slackTs(since), limit: PAGE, include_all_metadata: true };
  const paged = cursor === '' ? asked : { ...asked, cursor };
  const page =
    ts === null
      ? await read.conversations.history(paged)
      : await read.conversations.replies({ ...paged, ts });
  const messages = (page.messages ?? []) as readonly PostedMessage[];
  return { messages, next: page.has_more ? (page.response_metadata?.next_cursor ?? '') : '' };
}

/** Postings into Slack. `clientsOf` gives the clients of a workspace. */
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
        for (let cursor = ''; ; ) {
          const { messages, next } = await pageOf(clientsOf(teamId).read, place, since, cursor);
          if (messages.some((message) => carries(postingId, message))) return true;
          if (next === '') return false;
          cursor = next;
        }
      } catch {
        return null;
      }
    },
  };
}
