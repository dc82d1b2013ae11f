import type { Profile } from '../../domain/people/person.ts';
import type { Directory } from '../../ports/directory.ts';
import type { PeopleStore } from '../../ports/store.ts';

/** Maximum age (ms) of a profile that is only asked for its ids, which do not change. */
const ONE_DAY = 86_400_000;

/**
 * The same directory, which names people who have two ids in Slack by the one that the bot knows them by: the one under
 * which they are stored; for people whom it has not met, the id of their organisation.
 */
export function oneIdPerPerson(directory: Directory, people: Pick<PeopleStore, 'find'>): Directory {
  async function asKnown(teamId: string, profile: Profile): Promise<Profile> {
    const { userId, otherUserId } = profile;
    if (otherUserId === null || (await people.find(teamId, userId))) return profile;
    if (!(await people.find(teamId, otherUserId))) return profile;
    return { ...profile, userId: otherUserId, otherUserId: userId };
  }

  const profile: Directory['profile'] = async (teamId, userId, maxAge) => {
    const found = await directory.profile(teamId, userId, maxAge);
    return found && asKnown(teamId, found);
  };

  return {
    profile,
    isChannel: directory.isChannel,
    findByName: async (teamId, name) =>
      Promise.all((await directory.findByName(teamId, name)).map((one) => asKnown(teamId, one))),
    findByEmail: async (teamId, address) => {
      const found = await directory.findByEmail(teamId, address);
      return found && asKnown(teamId, found);
    },
    fallback: async (teamId) => {
      const userId = await directory.fallback(teamId);
      return userId === null ? null : ((await profile(teamId, userId, ONE_DAY))?.userId ?? userId);
    },
  };
}
