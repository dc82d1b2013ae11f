import type { Week } from '../calendar/calendar.ts';

/** The code of a language that the bot speaks: `en`. The list is in `src/languages`. */
export type Language = string;

/** A Slack user's profile. `timeZone` and `locale` are absent for people who have left. */
export interface Profile {
  readonly userId: string;
  /**
   * The second id of somebody who has two: people whose workspace joined an Enterprise Grid organisation later have one
   * of their workspace and one of the organisation, and Slack uses either. Null for all others.
   */
  readonly otherUserId: string | null;
  readonly name: string;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly isBot: boolean;
  readonly isDeactivated: boolean;
  /** An admin or owner of the workspace. */
  readonly isAdmin: boolean;
  /** A guest, or a member of another workspace (Slack Connect). */
  readonly isOutsider: boolean;
  /** A member of another workspace. */
  readonly isForeign: boolean;
}

/**
 * Whether somebody is a colleague who may use the bot: not a guest, a member of another workspace, a bot, or somebody
 * who has left.
 */
export function isMember({ isOutsider, isBot, isDeactivated }: Profile): boolean {
  return !isOutsider && !isBot && !isDeactivated;
}

/** Identifies a person in Slack: the same user id may exist in two workspaces. */
export interface PersonKey {
  readonly teamId: string;
  readonly userId: string;
}

/** Somebody's own settings that Undo can restore. */
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
 * A member of a workspace whom Ghostwatch talks to, with their own settings. `timeZone` and `locale` are the effective
 * values: their own choice (`timeZoneOverride`, `language`), else what Slack says (`slackTimeZone`, `slackLocale`).
 * `week` null means the default hours; `region` null means the country of the time zone, `off` no public holidays.
 * `digestAt` (minutes from local midnight) collects the nudges of a day in one message, null sends each when it is due;
 * they get at most `dailyLimit` nudges a day, null for no limit. From `pausedFrom` (UTC ms; null: since it was set)
 * until `pausedUntil` all their nudges are held back; from `coverFrom` (null: since it was set) until `coverUntil`
 * (null: until further notice) they go to `coverId` instead. `profileSyncedAt` is when their profile was last read from
 * Slack; `isAdmin` and `isMember` are from that profile.
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
  /** May use the bot: not a guest, a member of another workspace, a bot, or deactivated. */
  readonly isMember: boolean;
}

/** The locale for dates: Slack's, unless somebody has chosen another language; then the usual one of that language. */
function localeIn(language: Language | null, slackLocale: string): string {
  const [slackLanguage] = slackLocale.toLowerCase().split('-');
  return language === null || language === slackLanguage ? slackLocale : language;
}

/** The effective values from somebody's own choices and their Slack profile. */
export function effective(
  person: Pick<Person, 'timeZoneOverride' | 'language' | 'slackTimeZone' | 'slackLocale'>,
): Pick<Person, 'timeZone' | 'locale'> {
  const { timeZoneOverride, language, slackTimeZone, slackLocale } = person;
  return { timeZone: timeZoneOverride ?? slackTimeZone, locale: localeIn(language, slackLocale) };
}

/** Somebody's own settings. */
export function preferencesOf(person: Person): Preferences {
  const { timeZoneOverride, language, week, region, digestAt, dailyLimit } = person;
  const { pausedFrom, pausedUntil, coverId, coverFrom, coverUntil } = person;
  const absence = { pausedFrom, pausedUntil, coverId, coverFrom, coverUntil };
  return { timeZoneOverride, language, week, region, digestAt, dailyLimit, ...absence };
}
