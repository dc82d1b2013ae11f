import type { TiedThread } from '../../ports/conversation-store.ts';
import { contextNow, type Services } from '../context.ts';
import { syncConversation } from './sync-conversation.ts';

/**
 * Reads the conversation of a thread, and stores what was read or is still to be read.
 * @param only the Slack thread to read (`''`: what is outside of threads); null: all
 * @returns the numbers of the threads that are settled; null when Slack does not answer, so that other conversations can
 * be read
 */
export async function syncTied(
  deps: Services,
  tied: TiedThread,
  only: string | null,
): Promise<readonly number[] | null> {
  const { clock, store, unread } = deps;
  const known = await unread.of(tied);
  const upTo = known?.since ?? clock.now();
  const options = { only, upTo, anew: known?.recountFrom ?? null };
  const synced = await syncConversation(contextNow(deps), tied, options);
  if (synced.kind === 'later') return null;
  for (const number of synced.numbers) {
    const one = { teamId: tied.teamId, number };
    if (synced.kind === 'unreadable') await unread.givenUp(one);
    else await unread.read(one, upTo, await store.conversations.cursors(one));
  }
  return synced.numbers;
}
