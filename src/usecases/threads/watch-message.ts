import type { SlackThread, ThreadDetails } from '../../domain/threads/thread.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeFindSilence } from '../conversations/find-silence.ts';
import { type Added, makeAddThread } from './add.ts';
import { makeFindTied } from './find-watched.ts';

/** A message that somebody marked to be watched; `at` is its moment (UTC ms), which counts where nothing can be read. */
export interface MarkedMessage {
  readonly actor: Actor;
  readonly details: Pick<ThreadDetails, 'client' | 'link'> & { readonly slackThread: SlackThread };
  readonly at: number;
}

/**
 * Watches the conversation of a message for whoever marked it; one that is watched already stays as it is. Null for
 * bots and for people from outside: a client who finds a ghost funny does not become an owner.
 */
export function makeWatchMessage(deps: AppContext) {
  const { directory } = deps;
  const addThread = makeAddThread(deps);
  const findSilence = makeFindSilence(deps);
  const findTied = makeFindTied(deps);
  return async ({ actor, details, at }: MarkedMessage): Promise<Added | null> => {
    const profile = await directory.profile(actor.teamId, actor.userId);
    if (!profile || profile.isBot || profile.isOutsider || profile.isDeactivated) return null;
    const [watched] = await findTied(actor, details.slackThread);
    const client = watched?.client ?? details.client;
    const since = (await findSilence(actor, details.slackThread)) ?? at;
    return addThread({ actor, details: { ...details, client, via: 'slack' }, since });
  };
}
