import type { Place } from '../../ports/messenger.ts';
import type { AppContext } from '../context.ts';
import { type MessageView, makeDescribeNudges } from './describe.ts';

/** Draws a message anew from what is true now. Rejects when Slack does not take it. */
export function makeRedrawMessage(deps: AppContext) {
  const { store, messenger } = deps;
  const describe = makeDescribeNudges(deps);
  return async (teamId: string, place: Place, view: MessageView = {}): Promise<void> => {
    const nudges = await store.nudges.inMessage(teamId, place.channelId, place.messageTs);
    const [first] = nudges;
    if (!first) return;
    const message = await describe({ teamId, userId: first.recipientId }, nudges, view);
    await messenger.updateNudges(message, place);
  };
}
