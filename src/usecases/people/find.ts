import { GhostwatchError } from '../../domain/errors.ts';
import type { PersonKey, Profile } from '../../domain/people/person.ts';
import type { ActorContext, Context } from '../context.ts';

/** A reference to a colleague: a Slack id, or a handle as typed. */
export type PersonReference =
  | { readonly by: 'id'; readonly userId: string }
  | { readonly by: 'name'; readonly name: string };

/** A reference to somebody on the client's side: a person in Slack, or a mail address. */
export type SpeakerReference = PersonReference | { readonly by: 'address'; readonly address: string };

/** Maximum number of people with the same name in an error. */
const NAMED = 6;

/** Maximum age (ms) of a Slack profile. */
const A_MOMENT = 600_000;

async function profileOf(
  { directory }: Context,
  { teamId, userId }: PersonKey,
  ref: PersonReference,
): Promise<Profile | null> {
  if (ref.by === 'id') return directory.profile(teamId, ref.userId, A_MOMENT);
  if (ref.name === 'me') return directory.profile(teamId, userId, A_MOMENT);
  const found = (await directory.findByName(teamId, ref.name)).filter(({ isDeactivated }) => !isDeactivated);
  if (found.length > 1) {
    const people = found.slice(0, NAMED).map((one) => one.userId);
    throw new GhostwatchError('ambiguous_person', { text: ref.name, people: people.join(' ') });
  }
  return found[0] ?? null;
}

/** @param mayBeTheirApp whether an app of another workspace is accepted too */
async function findProfile(ctx: ActorContext, ref: PersonReference, mayBeTheirApp = false): Promise<Profile> {
  const text = ref.by === 'id' ? ref.userId : ref.name;
  const profile = await profileOf(ctx, ctx.actor, ref);
  if (!profile) throw new GhostwatchError('unknown_person', { text });
  const isPerson = !profile.isBot || (mayBeTheirApp && profile.isForeign);
  if (!isPerson || profile.isDeactivated) throw new GhostwatchError('not_a_person', { text: profile.name });
  return profile;
}

/**
 * Finds the person that a reference means; `me` is the actor.
 * @throws GhostwatchError `unknown_person`, `ambiguous_person` if several have the name, or `not_a_person` for bots
 *   and people who have left
 */
export async function findPerson(ctx: ActorContext, ref: PersonReference): Promise<string> {
  return (await findProfile(ctx, ref)).userId;
}

/**
 * Finds somebody on the client's side: a person, an app of the client's own workspace, or a mail address, which is
 * returned unchanged.
 * @throws GhostwatchError as above
 */
export async function findSpeaker(ctx: ActorContext, ref: SpeakerReference): Promise<string> {
  if (ref.by === 'address') return ref.address.toLowerCase();
  return (await findProfile(ctx, ref, true)).userId;
}

/**
 * Finds the colleague who is to get nudges. Clients must not be able to read internal nudges, so only full members
 * are accepted.
 * @throws GhostwatchError as above, `not_a_colleague` for people of another workspace and `a_guest` for guests:
 *   neither can use the bot
 */
export async function findColleague(ctx: ActorContext, ref: PersonReference): Promise<string> {
  const { userId, name, isForeign, isOutsider } = await findProfile(ctx, ref);
  if (isForeign) throw new GhostwatchError('not_a_colleague', { text: name });
  if (isOutsider) throw new GhostwatchError('a_guest', { text: name });
  return userId;
}
