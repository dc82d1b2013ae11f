import { type Side, sideOf } from '../../domain/conversations/author-side.ts';
import type { InboundMessage } from '../../domain/conversations/inbound-message.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';

const ONE_DAY = 86_400_000;

/**
 * Tells whose side a message is on. Where somebody belongs is what Slack said at most a day ago; rejects when Slack does
 * not answer, since a guess could call somebody silent who has answered.
 */
export async function classifyAuthor(
  ctx: Context,
  message: InboundMessage,
  thread: Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>,
): Promise<Side> {
  if (message.isBot || thread.clientPeople.includes(message.authorId)) return sideOf(message, thread, false);
  const profile = await ctx.directory.profile(thread.teamId, message.authorId, ONE_DAY);
  // Whom Slack does not show to us is not one of us.
  const { isOutsider, isBot } = profile ?? { isOutsider: true, isBot: false };
  return sideOf({ ...message, isBot }, thread, isOutsider);
}
