import { type Attributed, silenceStartIn } from '../../domain/conversations/silence-start.ts';
import type { ClientThread, SlackThread } from '../../domain/threads/thread.ts';
import type { AppContext } from '../context.ts';
import { makeClassifyAuthor } from './classify-author.ts';

/** A channel is older than its client; what was said before this (ms) tells nothing about today. */
const LOOK_BACK = 60 * 86_400_000;

/** A thread that is about to be watched, as far as telling the sides needs it. */
export type Newcomer = Pick<ClientThread, 'teamId' | 'ownerId' | 'clientPeople'>;

/**
 * Finds out from a conversation when its silence began (UTC ms); `since` is what the person said. Null where it
 * cannot be read or does not tell.
 */
export function makeDetectSilenceStart(deps: AppContext) {
  const { clock, conversations, log } = deps;
  const tellSide = makeClassifyAuthor(deps);

  async function attributed(thread: Newcomer, place: SlackThread): Promise<readonly Attributed[]> {
    const since = place.ts === null ? clock.now() - LOOK_BACK : 0;
    const reading = { place, since, heard: new Map(), except: new Set<string>(), only: null };
    const result = await conversations.read(thread.teamId, reading);
    if (result.kind !== 'read') return [];
    const messages: Attributed[] = [];
    for (const message of result.utterances)
      messages.push({ message, side: await tellSide(message, thread) });
    return messages;
  }

  return async (thread: Newcomer, place: SlackThread, since: number | undefined): Promise<number | null> => {
    try {
      return silenceStartIn(await attributed(thread, place), since);
    } catch (error) {
      log.warn({ err: error }, 'A conversation could not be opened just now');
      return null;
    }
  };
}
