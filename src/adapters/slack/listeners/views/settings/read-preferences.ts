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
import { type OwnField, parseDigestChoice } from '../../../ids/preferences.ts';
import type { ViewValues } from '../thread-forms/values.ts';
import { weekOf } from './week-of.ts';

export type OwnErrors = Readonly<Partial<Record<OwnField, string>>>;
/** The settings that were entered, or the errors at the fields. */
export type ReadOwn = { readonly change: SettingsChange } | { readonly errors: OwnErrors };

/** Reads the form for somebody's own settings. All errors are reported at once; an empty field means the default. */
export function readOwn(values: ViewValues, before: Person, t: Localizer): ReadOwn {
  const errors: Partial<Record<OwnField, string>> = {};
  const at = (field: OwnField) => values[field]?.[FIELD_VALUE];
  const choice = (field: OwnField) => at(field)?.selected_option?.value;

  function text<T>(field: OwnField, read: (typed: string) => T): T | null {
    const typed = normalize(at(field)?.value ?? '');
    try {
      return typed === '' ? null : read(typed);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      errors[field] = problemText(error.problem, t);
      return null;
    }
  }

  function week() {
    const read = text('hours', (typed) => weekOf(readHours(typed)));
    const isDefault = JSON.stringify(read) === JSON.stringify(DEFAULT_WEEK);
    return isDefault && before.week === null ? null : read;
  }

  function moment(field: 'paused_from' | 'paused_until'): number | null {
    const seconds = at(field)?.selected_date_time;
    return typeof seconds === 'number' ? seconds * 1000 : null;
  }

  function pause(): NewPause | null {
    if (choice('pause') !== 'until') return null;
    const [from, until] = [moment('paused_from'), moment('paused_until')];
    if (until !== null) return { ...(from !== null && { from }), until };
    errors.paused_until = t.text('own.choose_moment');
    return null;
  }

  /** The start of the chosen day (UTC ms), or the moment set before if that day was not changed; null without a day. */
  function startOf(field: 'cover_from' | 'cover_until', known: number | null, timeZone: string) {
    const date = at(field)?.selected_date;
    if (known !== null && date === localDate(known, before.timeZone)) return known;
    return date ? startOfDate(date, timeZone) : null;
  }

  function coverUntil(timeZone: string): number | null {
    if (choice('cover') !== 'until') return null;
    const until = startOf('cover_until', before.coverUntil, timeZone);
    if (until === null) errors.cover_until = t.text('own.choose_moment');
    return until;
  }

  function cover(timeZone: string): NewCover | null {
    if (choice('cover') === 'none') return null;
    const userId = at('cover_by')?.selected_user;
    const until = coverUntil(timeZone);
    const from = startOf('cover_from', before.coverFrom, timeZone);
    if (userId) return { by: { by: 'id', userId }, ...(from !== null && { from }), until };
    errors.cover_by = t.text('own.choose_colleague');
    return null;
  }

  const typedZone = text('time_zone', readTimeZone);
  const chosenLanguage = choice('language');
  const language = LANGUAGES.find((code) => code === chosenLanguage) ?? null;
  const { timeZone } = effective({ ...before, timeZoneOverride: typedZone });
  const limit = at('limit')?.value;
  const change = {
    week: week(),
    timeZone: typedZone,
    region: text('region', readRegion),
    language,
    digestAt: parseDigestChoice(choice('digest')),
    dailyLimit: limit ? Number(limit) : null,
    pause: pause(),
    cover: cover(timeZone),
  };
  return Object.keys(errors).length > 0 ? { errors } : { change };
}
