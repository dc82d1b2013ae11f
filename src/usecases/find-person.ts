import { GhostwatchError } from '../domain/errors.ts';
import type { Profile } from '../domain/person.ts';
import type { Actor, Deps } from './deps.ts';

/** How a colleague is named: by Slack's id, or by the handle as typed. */
export type PersonReference =
  | { readonly by: 'id'; readonly userId: string }
  | { readonly by: 'name'; readonly name: string };

/**
 * Finds the colleague that somebody means; `me` is whoever speaks.
 * @throws GhostwatchError `unknown_person`, or `not_a_person` for bots and people who have left
 */
export function makeFindPerson({ directory }: Pick<Deps, 'directory'>) {
  async function profileOf({ teamId, userId }: Actor, ref: PersonReference): Promise<Profile | null> {
    if (ref.by === 'id') return directory.profile(teamId, ref.userId);
    if (ref.name === 'me') return directory.profile(teamId, userId);
    const found = (await directory.findByName(teamId, ref.name)).filter(
      ({ isDeactivated }) => !isDeactivated,
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  return async (actor: Actor, ref: PersonReference): Promise<string> => {
    const text = ref.by === 'id' ? ref.userId : ref.name;
    const profile = await profileOf(actor, ref);
    if (!profile) throw new GhostwatchError('unknown_person', { text });
    if (profile.isBot || profile.isDeactivated)
      throw new GhostwatchError('not_a_person', { text: profile.name });
    return profile.userId;
  };
}
