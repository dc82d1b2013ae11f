import type { ClientThread } from '../domain/thread.ts';
import type { Deps } from './deps.ts';
import { makeRedrawMessage } from './redraw-message.ts';

/**
 * Brings the newest card of a thread up to date after a change that was not made on the card. The change
 * stands whether or not Slack takes the redrawing, so a failure is only logged.
 */
export function makeRedrawThread(deps: Deps) {
  const { store, log } = deps;
  const redrawMessage = makeRedrawMessage(deps);
  return async ({ teamId, number }: Pick<ClientThread, 'teamId' | 'number'>): Promise<void> => {
    const nudge = await store.nudges.latestSent(teamId, number);
    if (!nudge?.channelId || !nudge.messageTs) return;
    const place = { channelId: nudge.channelId, messageTs: nudge.messageTs };
    await redrawMessage(teamId, place).catch((error: unknown) =>
      log.warn({ err: error, teamId, number }, 'The card of a thread could not be redrawn'),
    );
  };
}
