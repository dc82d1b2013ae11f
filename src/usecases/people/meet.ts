import { isTimeZone } from '../../domain/calendar/local-date.ts';
import { effective, type Person, type Profile } from '../../domain/people/person.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeReplanOwner } from './replan-owner.ts';

const ONE_DAY = 86_400_000;

/** Somebody about whom nothing is known yet; they are met again at the next opportunity. */
export function stranger({ teamId, userId }: Actor): Person {
  return {
    teamId,
    userId,
    name: '',
    timeZone: 'UTC',
    locale: 'en-US',
    slackTimeZone: 'UTC',
    slackLocale: 'en-US',
    chosenTimeZone: null,
    language: null,
    week: null,
    region: null,
    pausedUntil: null,
    coverId: null,
    coverUntil: null,
    digestAt: null,
    dailyLimit: null,
    metAt: 0,
    isAdmin: false,
  };
}

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
    metAt: now,
    isAdmin: profile.isAdmin,
  };
}

/**
 * Somebody with their settings. Slack is asked at the first meeting and once a day after; while it does
 * not answer, what is known stands. A person who has moved to another time zone gets new plans.
 */
export function makeMeetPerson(deps: AppContext) {
  const { clock, store, directory, log } = deps;
  const replanOwner = makeReplanOwner(deps);

  return async (actor: Actor): Promise<Person> => {
    const now = clock.now();
    const known = await store.people.find(actor.teamId, actor.userId);
    if (known && now - known.metAt < ONE_DAY) return known;
    const profile = await directory.profile(actor.teamId, actor.userId).catch((error: unknown) => {
      log.warn({ err: error, userId: actor.userId }, 'Slack did not say who this is');
      return null;
    });
    const before = known ?? stranger(actor);
    if (!profile) return before;
    const person = withProfile(before, profile, now);
    await store.people.save(person);
    if (known && known.timeZone !== person.timeZone) await replanOwner(person);
    return person;
  };
}

export type MeetPerson = ReturnType<typeof makeMeetPerson>;
