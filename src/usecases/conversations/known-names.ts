import type { ClientThread } from '../../domain/threads/thread.ts';
import type { KnownNames } from '../../ports/conversation-reader.ts';
import type { AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';

type Named = Pick<ClientThread, 'teamId' | 'ownerId'> & Partial<Pick<ClientThread, 'contact' | 'client'>>;

/** The names that say nothing in the messages about a thread: of its client, their contact, its owner, and the author. */
export function makeKnownNames(deps: AppContext) {
  const meetPerson = makeMeetPerson(deps);
  return async ({ teamId, ownerId, contact, client }: Named): Promise<KnownNames> => {
    const { name } = await meetPerson({ teamId, userId: ownerId });
    return {
      names: [name, contact, client].filter((known): known is string => Boolean(known)),
      // A name that cannot be looked up just now leaves a message unclear, and a person is asked.
      nameOf: async (userId) =>
        (await deps.directory.profile(teamId, userId).catch(() => null))?.name ?? null,
    };
  };
}
