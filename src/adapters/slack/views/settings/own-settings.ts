import type { KnownBlock } from '@slack/types';
import { type DayHours, DEFAULT_WEEK, type Week } from '../../../../domain/calendar.ts';
import type { Person } from '../../../../domain/person.ts';
import { wallClock, weekdayName } from '../../../../words/interface/formats.ts';
import type { Sentence, Words } from '../../../../words/interface/words.ts';
import { context, section } from '../blocks.ts';
import { coverSentence } from '../cover.ts';
import { pauseSentence } from '../pause.ts';

/** Somebody's own settings; `region` is the name of their holiday region, null for none. */
export interface OwnSettings {
  readonly reader: Person;
  readonly region: string | null;
}

/** What people set for themselves, in the order in which they read it. */
export const OWN_SETTINGS = [
  'hours',
  'timeZone',
  'holidays',
  'language',
  'digest',
  'limit',
  'pause',
  'cover',
] as const;
export type OwnSetting = (typeof OWN_SETTINGS)[number];

function hoursOfDay(hours: DayHours): string {
  return hours.map(({ from, to }) => `${wallClock(from)}–${wallClock(to)}`).join(', ');
}

/** `Mon–Thu 09:00–17:00; Fri 09:00–13:00`, as it can be typed, too: days with the same hours are told together. */
export function hoursOfWeek(week: Week, words: Words): string {
  const runs: { first: number; last: number; hours: string }[] = [];
  week.forEach((day, index) => {
    const hours = hoursOfDay(day);
    const run = runs.at(-1);
    if (run && run.hours === hours) run.last = index;
    else runs.push({ first: index, last: index, hours });
  });
  const name = (index: number) => weekdayName(index, words.language);
  return runs
    .filter(({ hours }) => hours !== '')
    .map(({ first, last, hours }) => {
      const days = first === last ? name(first) : `${name(first)}–${name(last)}`;
      return words.plain('settings.day_hours', { days, hours });
    })
    .join('; ');
}

/** One of somebody's settings, in a sentence. */
export function ownLine(setting: OwnSetting, { reader, region }: OwnSettings, words: Words): string {
  switch (setting) {
    case 'hours': {
      const hours = hoursOfWeek(reader.week ?? DEFAULT_WEEK, words) || words.plain('settings.hours_none');
      return words.say('settings.hours', { hours, timeZone: reader.timeZone });
    }
    case 'timeZone': {
      const { chosenTimeZone, timeZone } = reader;
      const value = chosenTimeZone ?? words.plain('own.as_in_slack', { value: timeZone });
      return words.say('own.time_zone', { value });
    }
    case 'holidays':
      return words.say('settings.holidays', { region: region ?? words.plain('settings.holidays_none') });
    case 'language': {
      const sentence = reader.language === null ? 'own.language_slack' : 'own.language';
      return words.say(sentence, { value: words.plain(`own.name_${words.language}`) });
    }
    case 'digest':
      if (reader.digestAt === null) return words.say('own.digest_off');
      return words.say('own.digest', { time: wallClock(reader.digestAt) });
    case 'limit':
      if (reader.dailyLimit === null) return words.say('own.limit_off');
      return words.say('own.limit', { count: reader.dailyLimit });
    case 'pause':
      return pauseSentence(reader, words);
    case 'cover':
      return coverSentence(reader, words);
  }
}

/** How a setting is changed by a command; the others say so themselves. */
const CHANGED_BY: Partial<Record<OwnSetting, Sentence>> = {
  hours: 'settings.hours_change',
  timeZone: 'own.time_zone_change',
  holidays: 'settings.holidays_change',
  language: 'own.language_change',
  digest: 'own.digest_change',
  limit: 'own.limit_change',
};

/** The answer to a command about one setting; `changed` when it has just been set. */
export function settingView(
  setting: OwnSetting,
  own: OwnSettings,
  changed: boolean,
  words: Words,
): KnownBlock[] {
  const hint = CHANGED_BY[setting];
  const plans = setting !== 'language';
  return [
    section(ownLine(setting, own, words)),
    ...(changed && plans ? [context(words.say('settings.replanned'))] : []),
    ...(!changed && hint ? [context(words.say(hint))] : []),
  ];
}

/** What a change of settings made different, in the words of after it. */
export function changedView(before: OwnSettings, after: OwnSettings, words: Words): KnownBlock[] {
  const lines = OWN_SETTINGS.filter(
    (setting) => ownLine(setting, before, words) !== ownLine(setting, after, words),
  ).map((setting) => `• ${ownLine(setting, after, words)}`);
  if (lines.length === 0) return [section(words.say('own.unchanged'))];
  return [section(words.say('own.changed'), ...lines), context(words.say('settings.replanned'))];
}
