import type { SlackThread } from '../../domain/threads/thread.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeDetectSilenceStart } from './detect-silence-start.ts';

/**
 * When the silence began in a conversation that somebody is about to watch (UTC ms); null where it cannot be read
 * or does not tell.
 */
export function makeFindSilence(deps: AppContext) {
  const openConversation = makeDetectSilenceStart(deps);
  return ({ teamId, userId }: Actor, place: SlackThread): Promise<number | null> =>
    openConversation({ teamId, ownerId: userId, clientPeople: [] }, place, undefined);
}
