import { isTimeZone } from '../../domain/calendar/local-date.ts';
import { newPerson } from '../../domain/people/new-person.ts';
import {
  effective,
  isMember,
  type Person,
  type PersonKey,
  type Profile,
} from '../../domain/people/person.ts';
import type { Context } from '../context.ts';
import { replanOwner } from './replan-owner.ts';

const ONE_DAY = 86_400_000;
/** How long (ms) a profile is cached, so that Slack is asked only once in a request and in those right after it. */
const A_MOMENT = 600_000;

function withProfile(person: Person, profile: Profile, now: number): Person {
  const { timeZone } = profile;
  const said = {
    slackTimeZone: timeZone && isTimeZone(timeZone) ? timeZone : person.slackTimeZone,
    slackLocale: profile.locale ?? person.slackLocale,
  };
  return {
    ...person,
    ...said,
    ...effective({ ...person, ...said }),
    name: profile.name,
    profileSyncedAt: now,
    isAdmin: profile.isAdmin,
    isMember: isMember(profile),
  };
}

/**
 * Resolves with a person and their settings, by either of their ids in Slack. Slack is asked the first time, and again if the stored profile is older
 * than `maxAge` (ms; a day by default); while it does not answer, the stored profile is used. If the person's time
 * zone has changed, their threads are replanned.
 */
export async function meetPerson(ctx: Context, actor: PersonKey, maxAge = ONE_DAY): Promise<Person> {
  const now = ctx.now;
  const known = await ctx.store.people.find(actor.teamId, actor.userId);
  if (known && now - known.profileSyncedAt < maxAge) return known;
  const profile = await ctx.directory
    .profile(actor.teamId, actor.userId, A_MOMENT)
    .catch((error: unknown) => {
      ctx.log.warn({ err: error, userId: actor.userId }, 'Slack did not say who this is');
      return null;
    });
  if (!profile) return known ?? newPerson(actor);
  const { teamId } = actor;
  // A profile names somebody who has two ids by the one under which they are stored.
  const stored = known ?? (await ctx.store.people.find(teamId, profile.userId));
  const person = withProfile(stored ?? newPerson({ teamId, userId: profile.userId }), profile, now);
  await ctx.store.people.save(person, stored);
  if (stored && stored.timeZone !== person.timeZone) await replanOwner(ctx, person);
  return person;
}
