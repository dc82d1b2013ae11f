import type { Week } from '../../domain/calendar/calendar.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { effective, type Language, type Person } from '../../domain/people/person.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeUntilFor, type Until } from '../threads/pause-end.ts';
import { makeAnnounceCover } from './announce-cover.ts';
import { makeFindColleague, type PersonReference } from './find.ts';
import { findRegion } from './find-region.ts';
import { makeMeetPerson } from './meet.ts';
import { makeReplanOwner } from './replan-owner.ts';

/** Who stands in for somebody, from when (UTC ms; absent: from now on) and until when (null until further notice). */
export interface NewCover {
  readonly by: PersonReference;
  readonly from?: number;
  readonly until: Until | null;
}

/** When somebody's nudges pause, from a moment (UTC ms; absent: from now on) to its end. */
export interface NewPause {
  readonly from?: number;
  readonly until: Until;
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
  readonly pause?: NewPause | null;
  readonly cover?: NewCover | null;
}

/** Somebody's settings before and after. */
export interface SettingsChanged {
  readonly before: Person;
  readonly person: Person;
}

/**
 * Changes somebody's own settings, all of them or none, and plans their threads anew, batch by batch.
 * @throws GhostwatchError `unknown_region`, `ambiguous_region`, `not_in_the_future`, `ends_before_it_begins`, `own_cover`,
 * `unknown_person`, `not_a_person`, `not_a_colleague`
 */
export function makeUpdatePreferences(deps: AppContext) {
  const { clock, store, holidays, homes } = deps;
  const findColleague = makeFindColleague(deps);
  const meetPerson = makeMeetPerson(deps);
  const replanOwner = makeReplanOwner(deps);
  const announceCover = makeAnnounceCover(deps);
  const untilFor = makeUntilFor(deps);

  function requireFuture(at: number): number {
    if (at <= clock.now()) throw new GhostwatchError('not_in_the_future', { at });
    return at;
  }

  /** A beginning that is over is none; and the end comes after it. */
  function stretchOf({ from, until }: NewPause, person: Person) {
    const end = requireFuture(untilFor(until, person));
    if (from === undefined || from <= clock.now()) return { from: null, until: end };
    if (end <= from) throw new GhostwatchError('ends_before_it_begins', { at: end });
    return { from, until: end };
  }

  function pauseOf(pause: NewPause, person: Person): Pick<Person, 'pausedFrom' | 'pausedUntil'> {
    const { from, until } = stretchOf(pause, person);
    return { pausedFrom: from, pausedUntil: until };
  }

  async function coverOf(actor: Actor, cover: NewCover, person: Person) {
    const { by, from = 0, until } = cover;
    const time =
      until === null
        ? { from: from > clock.now() ? from : null, until }
        : stretchOf({ ...cover, until }, person);
    const coverId = await findColleague(actor, by);
    if (coverId === actor.userId) throw new GhostwatchError('own_cover');
    return { coverId, coverFrom: time.from, coverUntil: time.until };
  }

  /** What is looked up or reckoned: by what the person has set before, or sets at the same time. */
  async function reckoned(actor: Actor, change: SettingsChange, person: Person): Promise<Partial<Person>> {
    const { region, pause, cover } = change;
    return {
      ...(region ? { region: region === 'off' ? region : findRegion(holidays, region, person) } : {}),
      ...(pause ? pauseOf(pause, person) : {}),
      ...(cover ? await coverOf(actor, cover, person) : {}),
    };
  }

  return async (actor: Actor, change: SettingsChange): Promise<SettingsChanged> => {
    const before = await meetPerson(actor);
    const { timeZone, cover, pause, region, ...plain } = change;
    const set = {
      ...before,
      ...plain,
      ...(timeZone === undefined ? {} : { chosenTimeZone: timeZone }),
      ...(region === null ? { region } : {}),
      ...(pause === null ? { pausedFrom: null, pausedUntil: null } : {}),
      ...(cover === null ? { coverId: null, coverFrom: null, coverUntil: null } : {}),
    };
    const settled = { ...set, ...effective(set) };
    const person = { ...settled, ...(await reckoned(actor, change, settled)) };
    await store.people.save(person);
    await replanOwner(person);
    homes.changed([actor]);
    await announceCover(before, person);
    return { before, person };
  };
}
