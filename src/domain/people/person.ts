import type { Week } from '../calendar/calendar.ts';

/** The code of a language that the bot speaks: `en`. Which there are is known to `src/languages` alone. */
export type Language = string;

/** What Slack knows about somebody. `timeZone` and `locale` are absent for people who have left. */
export interface Profile {
  readonly userId: string;
  readonly name: string;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly isBot: boolean;
  readonly isDeactivated: boolean;
  /** An admin or owner of the workspace. */
  readonly isAdmin: boolean;
  /** A guest, or at home in another workspace (Slack Connect). */
  readonly isOutsider: boolean;
  /** At home in another workspace. */
  readonly isForeign: boolean;
}

/** Whether somebody is a colleague who may use the bot: no guest, nobody of another workspace, no bot, nobody who has left. */
export function isMember({ isOutsider, isBot, isDeactivated }: Profile): boolean {
  return !isOutsider && !isBot && !isDeactivated;
}

/** Which person in Slack: the same user id may exist in two workspaces. */
export interface PersonKey {
  readonly teamId: string;
  readonly userId: string;
}

/** What somebody has set for themselves, as far as Undo brings it back. */
export type Preferences = Pick<
  Person,
  | 'timeZoneOverride'
  | 'language'
  | 'week'
  | 'region'
  | 'pausedFrom'
  | 'pausedUntil'
  | 'coverId'
  | 'coverFrom'
  | 'coverUntil'
  | 'digestAt'
  | 'dailyLimit'
>;

/**
 * A member of a workspace whom Ghostwatch talks to, with their own settings. `timeZone` and `locale` are what
 * counts: their own choice (`timeZoneOverride`, `language`), else what Slack says (`slackTimeZone`, `slackLocale`).
 * `week` null means the default hours; `region` null means the country of the time zone, `off` no public holidays.
 * `digestAt` (minutes from local midnight) gathers the nudges of a day in one message, null lets each come when it
 * is due; they get at most `dailyLimit` nudges a day, null for as many as are due.
 * From `pausedFrom` (UTC ms; null: since it was set) until `pausedUntil` all their nudges are held back; from
 * `coverFrom` (null: since it was set) until `coverUntil` (null: until further notice) they go to `coverId` instead.
 * `profileSyncedAt` is when Slack was last asked about them; `isAdmin` and `isMember` are what it said then.
 */
export interface Person {
  readonly teamId: string;
  readonly userId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly slackTimeZone: string;
  readonly slackLocale: string;
  readonly timeZoneOverride: string | null;
  readonly language: Language | null;
  readonly week: Week | null;
  readonly region: string | null;
  readonly pausedFrom: number | null;
  readonly pausedUntil: number | null;
  readonly coverId: string | null;
  readonly coverFrom: number | null;
  readonly coverUntil: number | null;
  readonly digestAt: number | null;
  readonly dailyLimit: number | null;
  readonly profileSyncedAt: number;
  readonly isAdmin: boolean;
  /** May use the bot: neither a guest, nor of another workspace, nor a bot, nor deactivated. */
  readonly isMember: boolean;
}

/** How somebody who has chosen a language reads dates: as Slack says where it is that language, else as is usual in it. */
function localeIn(language: Language | null, slackLocale: string): string {
  if (language === null || slackLocale.toLowerCase().startsWith(language)) return slackLocale;
  return language;
}

/** What counts for somebody by their own choices and by what Slack says. */
export function effective(
  person: Pick<Person, 'timeZoneOverride' | 'language' | 'slackTimeZone' | 'slackLocale'>,
): Pick<Person, 'timeZone' | 'locale'> {
  const { timeZoneOverride, language, slackTimeZone, slackLocale } = person;
  return { timeZone: timeZoneOverride ?? slackTimeZone, locale: localeIn(language, slackLocale) };
}

/** What somebody has set for themselves. */
export function preferencesOf(person: Person): Preferences {
  const { timeZoneOverride, language, week, region, digestAt, dailyLimit } = person;
  const { pausedFrom, pausedUntil, coverId, coverFrom, coverUntil } = person;
  const absence = { pausedFrom, pausedUntil, coverId, coverFrom, coverUntil };
  return { timeZoneOverride, language, week, region, digestAt, dailyLimit, ...absence };
}
