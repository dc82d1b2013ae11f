import type { SlackThread, ThreadDetails } from '../../domain/threads/thread.ts';
import type { Actor, AppContext } from '../context.ts';
import { type Added, makeAddThread } from './add.ts';
import { makeFindTied } from './find-watched.ts';

/** A message that somebody marked to be watched; `at` is its moment (UTC ms), from which it is silent unless the conversation says otherwise. */
export interface MarkedMessage {
  readonly actor: Actor;
  readonly details: Pick<ThreadDetails, 'client' | 'link'> & { readonly slackThread: SlackThread };
  readonly at: number;
}

/**
 * Watches the conversation of a message for whoever marked it; one that is watched already stays as it is.
 */
export function makeWatchMessage(deps: AppContext) {
  const { clock } = deps;
  const addThread = makeAddThread(deps);
  const findTied = makeFindTied(deps);
  return async ({ actor, details, at }: MarkedMessage): Promise<Added> => {
    const [watched] = await findTied(actor, details.slackThread);
    const client = watched?.client ?? details.client;
    return addThread({
      actor,
      details: { ...details, client, via: 'slack' },
      since: Math.min(at, clock.now()),
    });
  };
}
