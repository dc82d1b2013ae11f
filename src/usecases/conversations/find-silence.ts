import { silenceBegan } from '../../domain/conversations/silence-start.ts';
import type { SlackThread } from '../../domain/threads/thread.ts';
import { attributed, openingOf } from './opening.ts';
import type { Actor, Deps } from '../context.ts';
import { makeTellSides } from './classify-author.ts';

/**
 * When the silence began in a conversation that somebody is about to watch (UTC ms); null where it cannot be read
 * or does not tell.
 */
export function makeFindSilence(deps: Deps) {
  const { clock, conversations, log } = deps;
  const tellSide = makeTellSides(deps);

  return async ({ teamId, userId }: Actor, place: SlackThread): Promise<number | null> => {
    const reading = { ...openingOf(place, clock.now()), except: new Set<string>() };
    const newcomer = { teamId, ownerId: userId, clientPeople: [] };
    try {
      const result = await conversations.read(teamId, reading);
      if (result.kind !== 'read') return null;
      return silenceBegan(await attributed(result.utterances, newcomer, tellSide), undefined);
    } catch (error) {
      log.warn({ err: error }, 'A conversation could not be opened just now');
      return null;
    }
  };
}
