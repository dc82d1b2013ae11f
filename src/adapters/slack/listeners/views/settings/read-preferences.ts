import { DEFAULT_WEEK } from '../../../../../domain/calendar/calendar.ts';
import { localDate, startOfDate } from '../../../../../domain/calendar/local-date.ts';
import { effective, type Person } from '../../../../../domain/people/person.ts';
import { readRegion } from '../../../../../input/commands/setting-words.ts';
import { ParseError } from '../../../../../input/parse-error.ts';
import { readHours } from '../../../../../input/settings/hours.ts';
import { readTimeZone } from '../../../../../input/settings/time-zones.ts';
import { normalize } from '../../../../../input/tokens/normalize.ts';
import { LANGUAGES } from '../../../../../languages/index.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type {
  NewCover,
  NewPause,
  SettingsChange,
} from '../../../../../usecases/people/update-preferences.ts';
import { problemText } from '../../../blocks/errors.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { type PreferenceField, parseDigestChoice } from '../../../ids/preferences.ts';
import type { ViewValues } from '../thread-forms/values.ts';
import { weekOf } from './week-of.ts';

export type PreferenceErrors = Readonly<Partial<Record<PreferenceField, string>>>;
/** The settings that were entered, or the errors at the fields. */
export type ReadPreferences = { readonly change: SettingsChange } | { readonly errors: PreferenceErrors };

/** The fields of a form, and the errors found in them so far. */
function fieldsOf(values: ViewValues, t: Localizer) {
  const errors: Partial<Record<PreferenceField, string>> = {};
  const at = (field: PreferenceField) => values[field]?.[FIELD_VALUE];
  return {
    errors,
    at,
    choice: (field: PreferenceField) => at(field)?.selected_option?.value,
    /** What was typed, as `read` reads it; null if nothing was typed, or with an error at the field. */
    text: <T>(field: PreferenceField, read: (typed: string) => T): T | null => {
      const typed = normalize(at(field)?.value ?? '');
      try {
        return typed === '' ? null : read(typed);
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        errors[field] = problemText(error.problem, t);
        return null;
      }
    },
    /** The chosen moment (UTC ms); null for none. */
    moment: (field: 'paused_from' | 'paused_until'): number | null => {
      const seconds = at(field)?.selected_date_time;
      return typeof seconds === 'number' ? seconds * 1000 : null;
    },
    /** Notes an error: something must be chosen. */
    missing: (field: PreferenceField, error: 'own.choose_moment' | 'own.choose_colleague'): null => {
      errors[field] = t.text(error);
      return null;
    },
  };
}

type Fields = ReturnType<typeof fieldsOf>;

function weekIn(fields: Fields, before: Person) {
  const read = fields.text('hours', (typed) => weekOf(readHours(typed)));
  const isDefault = JSON.stringify(read) === JSON.stringify(DEFAULT_WEEK);
  return isDefault && before.week === null ? null : read;
}

function pauseIn({ choice, moment, missing }: Fields): NewPause | null {
  if (choice('pause') !== 'until') return null;
  const [from, until] = [moment('paused_from'), moment('paused_until')];
  if (until !== null) return { ...(from !== null && { from }), until };
  return missing('paused_until', 'own.choose_moment');
}

/** The start of a chosen day (UTC ms), or the moment set before if that day was not changed; null without a day. */
function startOf(date: string | null | undefined, known: number | null, before: Person, timeZone: string) {
  if (known !== null && date === localDate(known, before.timeZone)) return known;
  return date ? startOfDate(date, timeZone) : null;
}

function coverIn({ at, choice, missing }: Fields, before: Person, timeZone: string): NewCover | null {
  if (choice('cover') === 'none') return null;
  const userId = at('cover_by')?.selected_user;
  const isLimited = choice('cover') === 'until';
  const until = isLimited
    ? startOf(at('cover_until')?.selected_date, before.coverUntil, before, timeZone)
    : null;
  if (isLimited && until === null) missing('cover_until', 'own.choose_moment');
  const from = startOf(at('cover_from')?.selected_date, before.coverFrom, before, timeZone);
  if (userId) return { by: { by: 'id', userId }, ...(from !== null && { from }), until };
  return missing('cover_by', 'own.choose_colleague');
}

/** Reads the form for somebody's preferences. All errors are reported at once; an empty field means the default. */
export function readPreferences(values: ViewValues, before: Person, t: Localizer): ReadPreferences {
  const fields = fieldsOf(values, t);
  const { at, choice, text, errors } = fields;
  const typedZone = text('time_zone', readTimeZone);
  const chosenLanguage = choice('language');
  const { timeZone } = effective({ ...before, timeZoneOverride: typedZone });
  const limit = at('limit')?.value;
  const change = {
    week: weekIn(fields, before),
    timeZone: typedZone,
    region: text('region', readRegion),
    language: LANGUAGES.find((code) => code === chosenLanguage) ?? null,
    digestAt: parseDigestChoice(choice('digest')),
    dailyLimit: limit ? Number(limit) : null,
    pause: pauseIn(fields),
    cover: coverIn(fields, before, timeZone),
  };
  return Object.keys(errors).length > 0 ? { errors } : { change };
}
