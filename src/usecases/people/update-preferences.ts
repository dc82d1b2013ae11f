import type { Week } from '../../domain/calendar/calendar.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { effective, type Language, type Person } from '../../domain/people/person.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeUntilFor, type Until } from '../threads/pause-end.ts';
import { makeFindColleague, type PersonReference } from './find.ts';
import { findRegion } from './find-region.ts';
import { makeMeetPerson } from './meet.ts';
import { makeReplanOwner } from './replan-owner.ts';

/** Who stands in for somebody, and until when (UTC ms; null until further notice). */
export interface NewCover {
  readonly by: PersonReference;
  readonly until: number | null;
}

/**
 * What somebody sets for themselves; what is absent stays. Null is the default: the usual hours, time zone and language
 * as in Slack, the holidays of the country, single nudges without a limit, no pause, no cover. `region` is a code, a
 * name, or `off`; `digestAt` minutes from local midnight.
 */
export interface SettingsChange {
  readonly week?: Week | null;
  readonly timeZone?: string | null;
  readonly region?: string | null;
  readonly language?: Language | null;
  readonly digestAt?: number | null;
  readonly dailyLimit?: number | null;
  readonly pausedUntil?: Until | null;
  readonly cover?: NewCover | null;
}

/** Somebody's settings before and after. */
export interface SettingsChanged {
  readonly before: Person;
  readonly person: Person;
}

/**
 * Changes somebody's own settings, all of them or none, and plans their threads anew, batch by batch.
 * @throws GhostwatchError `unknown_region`, `ambiguous_region`, `not_in_the_future`, `own_cover`, `unknown_person`,
 * `not_a_person`, `not_a_colleague`
 */
export function makeUpdatePreferences(deps: AppContext) {
  const { clock, store, holidays, homes } = deps;
  const findColleague = makeFindColleague(deps);
  const meetPerson = makeMeetPerson(deps);
  const replanOwner = makeReplanOwner(deps);
  const untilFor = makeUntilFor(deps);

  function requireFuture(at: number): number {
    if (at <= clock.now()) throw new GhostwatchError('not_in_the_future', { at });
    return at;
  }

  async function coverOf(actor: Actor, cover: NewCover): Promise<Pick<Person, 'coverId' | 'coverUntil'>> {
    const coverUntil = cover.until === null ? null : requireFuture(cover.until);
    const coverId = await findColleague(actor, cover.by);
    if (coverId === actor.userId) throw new GhostwatchError('own_cover');
    return { coverId, coverUntil };
  }

  /** What is looked up or reckoned: by what the person has set before, or sets at the same time. */
  async function reckoned(actor: Actor, change: SettingsChange, person: Person): Promise<Partial<Person>> {
    const { region, pausedUntil, cover } = change;
    return {
      ...(region ? { region: region === 'off' ? region : findRegion(holidays, region, person) } : {}),
      ...(pausedUntil ? { pausedUntil: requireFuture(untilFor(pausedUntil, person)) } : {}),
      ...(cover ? await coverOf(actor, cover) : {}),
    };
  }

  return async (actor: Actor, change: SettingsChange): Promise<SettingsChanged> => {
    const before = await meetPerson(actor);
    const { timeZone, cover, pausedUntil, region, ...plain } = change;
    const set = {
      ...before,
      ...plain,
      ...(timeZone === undefined ? {} : { chosenTimeZone: timeZone }),
      ...(region === null ? { region } : {}),
      ...(pausedUntil === null ? { pausedUntil } : {}),
      ...(cover === null ? { coverId: null, coverUntil: null } : {}),
    };
    const settled = { ...set, ...effective(set) };
    const person = { ...settled, ...(await reckoned(actor, change, settled)) };
    await store.people.save(person);
    await replanOwner(person);
    homes.changed([actor]);
    return { before, person };
  };
}
