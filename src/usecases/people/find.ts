import { GhostwatchError } from '../../domain/errors.ts';
import type { PersonKey, Profile } from '../../domain/people/person.ts';
import type { ActorContext, Context } from '../context.ts';

/** How a colleague is named: by Slack's id, or by the handle as typed. */
export type PersonReference =
  | { readonly by: 'id'; readonly userId: string }
  | { readonly by: 'name'; readonly name: string };

/** Who speaks for a client: somebody in Slack, or whoever writes from a mail address. */
export type SpeakerReference = PersonReference | { readonly by: 'address'; readonly address: string };

/** More people of one name are not listed. */
const NAMED = 6;

/** How old (ms) what Slack says of somebody may be. */
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

/** @param mayBeTheirApp an app of another workspace will do as well */
async function findProfile(ctx: ActorContext, ref: PersonReference, mayBeTheirApp = false): Promise<Profile> {
  const text = ref.by === 'id' ? ref.userId : ref.name;
  const profile = await profileOf(ctx, ctx.actor, ref);
  if (!profile) throw new GhostwatchError('unknown_person', { text });
  const isPerson = !profile.isBot || (mayBeTheirApp && profile.isForeign);
  if (!isPerson || profile.isDeactivated) throw new GhostwatchError('not_a_person', { text: profile.name });
  return profile;
}

/**
 * Finds the person that somebody means; `me` is whoever speaks.
 * @throws GhostwatchError `unknown_person`, `ambiguous_person` where several have the name, or `not_a_person` for bots and
 *   people who have left
 */
export async function findPerson(ctx: ActorContext, ref: PersonReference): Promise<string> {
  return (await findProfile(ctx, ref)).userId;
}

/**
 * Finds who speaks for a client: a person, an app of the client's own workspace, or a mail address as it is.
 * @throws GhostwatchError as above
 */
export async function findSpeaker(ctx: ActorContext, ref: SpeakerReference): Promise<string> {
  if (ref.by === 'address') return ref.address.toLowerCase();
  return (await findProfile(ctx, ref, true)).userId;
}

/**
 * Finds the colleague who is to get nudges: what we think of a client is not for their own eyes.
 * @throws GhostwatchError as above, `not_a_colleague` for people of another workspace and `a_guest` for guests: neither can use the bot
 */
export async function findColleague(ctx: ActorContext, ref: PersonReference): Promise<string> {
  const { userId, name, isForeign, isOutsider } = await findProfile(ctx, ref);
  if (isForeign) throw new GhostwatchError('not_a_colleague', { text: name });
  if (isOutsider) throw new GhostwatchError('a_guest', { text: name });
  return userId;
}
