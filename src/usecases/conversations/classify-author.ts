import { type Side, sideOf } from '../../domain/conversations/author-side.ts';
import type { InboundMessage } from '../../domain/conversations/inbound-message.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';

const ONE_DAY = 86_400_000;

/**
 * Resolves with the side that wrote a message. Team membership comes from a Slack profile at most a day old. Rejects
 * when Slack does not answer, because a wrong guess could count a client who has replied as silent.
 */
export async function classifyAuthor(
  ctx: Context,
  message: InboundMessage,
  thread: Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>,
): Promise<Side> {
  if (message.isBot || thread.clientPeople.includes(message.authorId)) return sideOf(message, thread, false);
  const profile = await ctx.directory.profile(thread.teamId, message.authorId, ONE_DAY);
  // Users whom Slack does not show us are not on our side.
  const { isOutsider, isBot, userId } = profile ?? {
    isOutsider: true,
    isBot: false,
    userId: message.authorId,
  };
  return sideOf({ ...message, isBot, authorId: userId }, thread, isOutsider);
}
