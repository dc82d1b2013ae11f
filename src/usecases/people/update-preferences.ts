import type { Week } from '../../domain/calendar/calendar.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { effective, type Language, type Person, preferencesOf } from '../../domain/people/person.ts';
import { type SettingChange, whatDiffers } from '../../domain/settings/setting-change.ts';
import type { ActorContext, Context } from '../context.ts';
import { changeAndReplan } from '../deferred/replan.ts';
import { noteSettingChange } from '../settings/note-change.ts';
import { type Until, untilFor } from '../threads/shared/pause-end.ts';
import { announceCover } from './announce-cover.ts';
import { findColleague, type PersonReference } from './find.ts';
import { findRegion } from './find-region.ts';
import { meetPerson } from './meet.ts';

/** A person's cover, from when (UTC ms; now if absent) and until when (null: until further notice). */
export interface NewCover {
  readonly by: PersonReference;
  readonly from?: number;
  readonly until: Until | null;
}

/** When somebody's nudges pause: from a moment (UTC ms; now if absent) until another. */
export interface NewPause {
  readonly from?: number;
  readonly until: Until;
}

/**
 * New values for somebody's own settings; absent fields stay as they are. Null sets the default: the usual hours,
 * time zone and language as in Slack, the holidays of the country, single nudges without a limit, no pause, no cover.
 * `region` is a code, a name, or `off`; `digestAt` is in minutes from local midnight.
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

/** Somebody's settings before and after, and the change for undo; null if nothing changed. */
export interface SettingsChanged {
  readonly before: Person;
  readonly person: Person;
  readonly change: SettingChange | null;
}

function requireFuture(ctx: Context, at: number): number {
  if (at <= ctx.now) throw new GhostwatchError('not_in_the_future', { at });
  return at;
}

/** The checked period. A start in the past is dropped; the end must be in the future and after the start. */
function stretchOf(ctx: Context, { from, until }: NewPause, person: Person) {
  const end = requireFuture(ctx, untilFor(ctx, until, person));
  if (from === undefined || from <= ctx.now) return { from: null, until: end };
  if (end <= from) throw new GhostwatchError('ends_before_it_begins', { at: end });
  return { from, until: end };
}

function pauseOf(ctx: Context, pause: NewPause, person: Person): Pick<Person, 'pausedFrom' | 'pausedUntil'> {
  const { from, until } = stretchOf(ctx, pause, person);
  return { pausedFrom: from, pausedUntil: until };
}

async function coverOf(ctx: ActorContext, cover: NewCover, person: Person) {
  const { by, from = 0, until } = cover;
  const time =
    until === null
      ? { from: from > ctx.now ? from : null, until }
      : stretchOf(ctx, { ...cover, until }, person);
  const coverId = await findColleague(ctx, by);
  if (coverId === ctx.actor.userId) throw new GhostwatchError('own_cover');
  return { coverId, coverFrom: time.from, coverUntil: time.until };
}

/** The values that need a lookup or a calculation, based on the person's settings including the other changes. */
async function reckoned(ctx: ActorContext, change: SettingsChange, person: Person): Promise<Partial<Person>> {
  const { region, pause, cover } = change;
  return {
    ...(region ? { region: region === 'off' ? region : findRegion(ctx.holidays, region, person) } : {}),
    ...(pause ? pauseOf(ctx, pause, person) : {}),
    ...(cover ? await coverOf(ctx, cover, person) : {}),
  };
}

/** Stores changed settings, replans the person's threads in batches, and notifies their cover. */
export async function applyPreferences(ctx: Context, before: Person, person: Person): Promise<void> {
  const { teamId, userId: ownerId } = person;
  await changeAndReplan(ctx, { teamId, ownerId }, () => ctx.store.people.save(person, before));
  await announceCover(ctx, before, person);
}

/**
 * Changes somebody's own settings, all of them or none.
 * @throws GhostwatchError `unknown_region`, `ambiguous_region`, `not_in_the_future`, `ends_before_it_begins`, `own_cover`,
 * `unknown_person`, `not_a_person`, `not_a_colleague`
 */
export async function updatePreferences(ctx: ActorContext, change: SettingsChange): Promise<SettingsChanged> {
  const before = await meetPerson(ctx, ctx.actor);
  const { timeZone, cover, pause, region, ...plain } = change;
  const set = {
    ...before,
    ...plain,
    ...(timeZone === undefined ? {} : { timeZoneOverride: timeZone }),
    ...(region === null ? { region } : {}),
    ...(pause === null ? { pausedFrom: null, pausedUntil: null } : {}),
    ...(cover === null ? { coverId: null, coverFrom: null, coverUntil: null } : {}),
  };
  const settled = { ...set, ...effective(set) };
  const person = { ...settled, ...(await reckoned(ctx, change, settled)) };
  await applyPreferences(ctx, before, person);
  const differs = whatDiffers(preferencesOf(before), preferencesOf(person));
  return { before, person, change: await noteSettingChange(ctx, { kind: 'own', ...differs }) };
}
