import { silenceStartIn } from '../../domain/conversations/silence-start.ts';
import type { SlackThread } from '../../domain/threads/thread.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeClassifyAuthor } from './classify-author.ts';
import { makeKnownNames } from './known-names.ts';
import { attributed, openingOf } from './opening.ts';

/**
 * When the silence began in a conversation that somebody is about to watch (UTC ms); null where it cannot be read
 * or does not tell.
 */
export function makeFindSilence(deps: AppContext) {
  const { clock, conversations, log } = deps;
  const tellSide = makeClassifyAuthor(deps);
  const knownNames = makeKnownNames(deps);

  return async ({ teamId, userId }: Actor, place: SlackThread): Promise<number | null> => {
    const reading = { ...openingOf(place, clock.now()), except: new Set<string>() };
    const newcomer = { teamId, ownerId: userId, clientPeople: [] };
    try {
      const result = await conversations.read(teamId, reading, await knownNames([newcomer]));
      if (result.kind !== 'read') return null;
      return silenceStartIn(await attributed(result.utterances, newcomer, tellSide), undefined);
    } catch (error) {
      log.warn({ err: error }, 'A conversation could not be opened just now');
      return null;
    }
  };
}
