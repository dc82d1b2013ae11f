import type { ClientThread } from '../../domain/threads/thread.ts';
import type { Place } from '../../ports/messenger.ts';
import type { AppContext } from '../context.ts';
import { makeRedrawMessage } from './redraw-message.ts';

/**
 * Brings the newest cards of a thread up to date after a change, but for the one at `except`, on which it was made.
 * The change stands whether or not Slack takes the redrawing, so a failure is only logged.
 */
export function makeRedrawThread(deps: AppContext) {
  const { store, log } = deps;
  const redrawMessage = makeRedrawMessage(deps);
  return async (
    { teamId, number }: Pick<ClientThread, 'teamId' | 'number'>,
    except: Place | null = null,
  ): Promise<void> => {
    for (const { channelId, messageTs } of await store.nudges.newestSent(teamId, number)) {
      if (!channelId || !messageTs || messageTs === except?.messageTs) continue;
      await redrawMessage(teamId, { channelId, messageTs }).catch((error: unknown) =>
        log.warn({ err: error, teamId, number }, 'The card of a thread could not be redrawn'),
      );
    }
  };
}
