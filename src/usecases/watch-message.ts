import type { SlackThread, ThreadDetails } from '../domain/thread.ts';
import { type Added, makeAddThread } from './add-thread.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindSilence } from './find-silence.ts';
import { makeFindTied } from './find-watched.ts';

/** A message that somebody marked to be watched; `at` is its moment (UTC ms), which counts where nothing can be read. */
export interface MarkedMessage {
  readonly actor: Actor;
  readonly details: Pick<ThreadDetails, 'client' | 'link'> & { readonly slackThread: SlackThread };
  readonly at: number;
}

/**
 * Watches the conversation of a message for whoever marked it; one that is watched already stays as it is.
 */
export function makeWatchMessage(deps: Deps) {
  const addThread = makeAddThread(deps);
  const findSilence = makeFindSilence(deps);
  const findTied = makeFindTied(deps);
  return async ({ actor, details, at }: MarkedMessage): Promise<Added> => {
    const [watched] = await findTied(actor, details.slackThread);
    const client = watched?.client ?? details.client;
    const since = (await findSilence(actor, details.slackThread)) ?? at;
    return addThread({ actor, details: { ...details, client, via: 'slack' }, since });
  };
}
