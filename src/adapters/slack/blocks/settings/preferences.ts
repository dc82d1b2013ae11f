import type { KnownBlock } from '@slack/types';
import { type DayHours, DEFAULT_WEEK, type Week } from '../../../../domain/calendar/calendar.ts';
import type { Person } from '../../../../domain/people/person.ts';
import type { SettingChange } from '../../../../domain/settings/setting-change.ts';
import { wallClock, weekdayName } from '../../../../languages/formats.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { context, section } from '../kit/blocks.ts';
import { coverSentence } from './cover.ts';
import { pauseSentence } from './pause.ts';
import { afterSettingChange } from './setting-change.ts';

/** Somebody's preferences; `region` is the name of their holiday region, null for none. */
export interface ShownPreferences {
  readonly reader: Person;
  readonly region: string | null;
  /** The parts of that region with additional holidays, each with these holidays. */
  readonly parts: readonly string[];
}

/** All preferences, in the order in which they are shown. */
export const PREFERENCES = [
  'hours',
  'timeZone',
  'holidays',
  'language',
  'digest',
  'limit',
  'pause',
  'cover',
] as const;
export type Preference = (typeof PREFERENCES)[number];

function hoursOfDay(hours: DayHours): string {
  return hours.map(({ from, to }) => `${wallClock(from)}–${wallClock(to)}`).join(', ');
}

/**
 * Working hours as text that can also be typed, `Mon–Thu 09:00–17:00; Fri 09:00–13:00`: consecutive days with the same
 * hours are combined.
 */
export function hoursOfWeek(week: Week, t: Localizer): string {
  const runs: { first: number; last: number; hours: string }[] = [];
  week.forEach((day, index) => {
    const hours = hoursOfDay(day);
    const run = runs.at(-1);
    if (run && run.hours === hours) run.last = index;
    else runs.push({ first: index, last: index, hours });
  });
  const name = (index: number) => weekdayName(index, t.language);
  return runs
    .filter(({ hours }) => hours !== '')
    .map(({ first, last, hours }) => {
      const days = first === last ? name(first) : `${name(first)}–${name(last)}`;
      return t.text('settings.day_hours', { days, hours });
    })
    .join('; ');
}

/** The sentence about one of somebody's settings. */
export function preferenceSentence(
  setting: Preference,
  { reader, region }: ShownPreferences,
  t: Localizer,
): string {
  switch (setting) {
    case 'hours': {
      const hours = hoursOfWeek(reader.week ?? DEFAULT_WEEK, t) || t.text('settings.hours_none');
      return t.mrkdwn('settings.hours', { hours, timeZone: reader.timeZone });
    }
    case 'timeZone': {
      const { timeZoneOverride, timeZone } = reader;
      const value = timeZoneOverride ?? t.text('own.as_in_slack', { value: timeZone });
      return t.mrkdwn('own.time_zone', { value });
    }
    case 'holidays':
      return t.mrkdwn('settings.holidays', { region: region ?? t.text('settings.holidays_none') });
    case 'language': {
      const sentence = reader.language === null ? 'own.language_slack' : 'own.language';
      return t.mrkdwn(sentence, { value: t.languageName(t.language) });
    }
    case 'digest':
      if (reader.digestAt === null) return t.mrkdwn('own.digest_off');
      return t.mrkdwn('own.digest', { time: wallClock(reader.digestAt) });
    case 'limit':
      if (reader.dailyLimit === null) return t.mrkdwn('own.limit_off');
      return t.mrkdwn('own.limit', { count: reader.dailyLimit });
    case 'pause':
      return pauseSentence(reader, t);
    case 'cover':
      return coverSentence(reader, t);
  }
}

/** The sentences on how to change a setting by a command; for the other settings, `preferenceSentence` says it itself. */
const CHANGED_BY: Partial<Record<Preference, MessageKey>> = {
  hours: 'settings.hours_change',
  timeZone: 'own.time_zone_change',
  holidays: 'settings.holidays_change',
  language: 'own.language_change',
  digest: 'own.digest_change',
  limit: 'own.limit_change',
};

/** The parts of a region with additional holidays, and how to choose one; empty if there are none. */
function partsOf({ parts }: ShownPreferences, t: Localizer): KnownBlock[] {
  if (parts.length === 0) return [];
  return [
    section(
      t.mrkdwn('settings.holidays_parts'),
      ...parts.map((part) => t.mrkdwn('settings.holidays_part', { part })),
    ),
  ];
}

/**
 * The answer to a command about one setting. `change` is given if the command set it, and null if that changed nothing.
 */
export function settingView(
  setting: Preference,
  own: ShownPreferences,
  t: Localizer,
  change?: SettingChange | null,
): KnownBlock[] {
  const changed = change !== undefined;
  const hint = CHANGED_BY[setting];
  const plans = setting !== 'language';
  return [
    section(preferenceSentence(setting, own, t)),
    ...(setting === 'holidays' ? partsOf(own, t) : []),
    ...(changed && plans ? [context(t.mrkdwn('settings.replanned'))] : []),
    ...(changed && setting === 'hours' ? [context(t.mrkdwn('settings.recounted'))] : []),
    ...(!changed && hint ? [context(t.mrkdwn(hint))] : []),
    ...afterSettingChange(change ?? null, t),
  ];
}

/** The settings that differ from before, in the language of the settings after the change. */
export function newLines(before: ShownPreferences, after: ShownPreferences, t: Localizer): readonly string[] {
  return PREFERENCES.filter(
    (setting) => preferenceSentence(setting, before, t) !== preferenceSentence(setting, after, t),
  ).map((setting) => `• ${preferenceSentence(setting, after, t)}`);
}

/** What a change of settings changed, in the language of the settings after it. */
export function changedView(
  before: ShownPreferences,
  after: ShownPreferences,
  change: SettingChange | null,
  t: Localizer,
): KnownBlock[] {
  const changed = (setting: Preference) =>
    preferenceSentence(setting, before, t) !== preferenceSentence(setting, after, t);
  const lines = newLines(before, after, t);
  if (lines.length === 0) return [section(t.mrkdwn('own.unchanged'))];
  return [
    section(t.mrkdwn('own.changed'), ...lines),
    ...(changed('holidays') ? partsOf(after, t) : []),
    context(t.mrkdwn('settings.replanned')),
    ...(changed('hours') ? [context(t.mrkdwn('settings.recounted'))] : []),
    ...afterSettingChange(change, t),
  ];
}
