import { silenceStartIn } from '../../domain/conversations/silence-start.ts';
import type { SlackThread } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { classifyAuthor } from './classify-author.ts';
import { knownNames } from './known-names.ts';
import { attributed, openingOf } from './opening.ts';

/**
 * When the silence began in a conversation that somebody is about to watch (UTC ms); null if the conversation cannot
 * be read or does not show it.
 */
export async function findSilence(ctx: ActorContext, place: SlackThread): Promise<number | null> {
  const { teamId, userId } = ctx.actor;
  const reading = { ...openingOf(place, ctx.now), except: new Set<string>() };
  const newcomer = { teamId, ownerId: userId, clientPeople: [] };
  try {
    const result = await ctx.conversations.read(teamId, reading, await knownNames(ctx, [newcomer]));
    if (result.kind !== 'read') return null;
    return silenceStartIn(
      await attributed(result.messages, newcomer, (message, thread) => classifyAuthor(ctx, message, thread)),
      undefined,
    );
  } catch (error) {
    ctx.log.warn({ err: error }, 'A conversation could not be opened just now');
    return null;
  }
}
