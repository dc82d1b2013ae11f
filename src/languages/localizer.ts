import { parseISO } from 'date-fns';
import i18next, { type i18n } from 'i18next';
import type { Language } from '../domain/people/person.ts';
import type { Amount, DraftLanguage, Share } from '../domain/threads/thread.ts';
import type { Messages } from './en/messages/index.ts';
import {
  formatAmount,
  formatDate,
  formatDistance,
  formatShortDay,
  formatTime,
  isMidnight,
} from './formats.ts';
import { DRAFT_LANGUAGES, LANGUAGES, PACKS, packFor } from './index.ts';
import { escapeMarkup, Markup, tidy } from './markup.ts';
import { draftLanguageName, languageName } from './names.ts';
import { formatShare } from './templates/format.ts';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem | K : K;

/** The key of a message in the catalogue; a plural has the key of its stem. */
export type MessageKey = WithoutPlural<Leaves<Messages>>;
/** The values of a message. Text is escaped, Markup is used as it is. */
export type Values = Readonly<Record<string, string | number | Markup>>;

/** The messages for one reader: in their language, date and number format, and time zone. */
export interface Localizer {
  readonly language: Language;
  readonly timeZone: string;
  /** The moment (UTC ms) that relative dates refer to. */
  readonly now: number;
  /** A message as Slack markup. */
  mrkdwn(sentence: MessageKey, values?: Values): string;
  /** A message as plain text, for buttons, titles and notifications. */
  text(sentence: MessageKey, values?: Values): string;
  /** Whole working days in words: `3 working days`, `for 3 working days`, `after 3 working days`. */
  days(workingDays: number, form?: 'days' | 'for' | 'after'): string;
  /** A moment (UTC ms) as a date with its time: `Tuesday 24 November, 09:00`; midnight gives the day only. */
  stamp(at: number): string;
  /** A moment (UTC ms) as a date and in words: `Tuesday 24 November, 09:00 (tomorrow)`; midnight gives the day only. */
  moment(at: number): string;
  /** A moment (UTC ms) for lists: `today 10:15`, `Mon 30 Nov`; midnight gives the day only. */
  when(at: number): string;
  /** The day of a moment (UTC ms) for lists: `today`, `Mon 30 Nov`. */
  whenDay(at: number): string;
  /** The day of a moment (UTC ms) as a date and in words: `Sunday 22 November (yesterday)`. */
  dayOf(at: number): string;
  /** The day of a moment (UTC ms). */
  date(at: number): string;
  /** A day given as `YYYY-MM-DD`. */
  day(date: string): string;
  amount(amount: Amount): string;
  /** The name of a language that the bot speaks: `German`. */
  languageName(language: Language): string;
  /** The name of a language for messages to clients: `German (Sie)`. */
  draftLanguageName(language: DraftLanguage): string;
  /** A share of the price: `30%` or an amount. */
  share(share: Share): string;
}

/** Three working days minus a rounding error count as three. */
const ROUNDING = 1e-6;

const instance: i18n = i18next.createInstance();
instance.init({
  resources: Object.fromEntries(PACKS.map(({ code, messages }) => [code, { translation: messages }])),
  fallbackLng: PACKS[0].code,
  interpolation: { escapeValue: false },
  initAsync: false,
});

function prepared(values: Values, text: (value: string) => string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (value instanceof Markup) return [name, value.text];
      return [name, typeof value === 'string' ? text(value) : value];
    }),
  );
}

/** The date format of a locale: that of the spoken language if the locale says no more. */
function localeOf(locale: string): string {
  const { code, formats } = packFor(locale);
  try {
    const [known = code] = Intl.getCanonicalLocales(locale);
    return known.startsWith(`${code}-`) ? known : formats.locale;
  } catch {
    return formats.locale;
  }
}

/** Values that every message can use: the languages that can be chosen. */
function choicesIn(reader: Language): Record<string, string> {
  const drafts = DRAFT_LANGUAGES.map((code) => `${code} – ${draftLanguageName(code, reader)}`);
  return { languages: LANGUAGES.map((code) => `\`${code}\``).join(', '), draft_languages: drafts.join(', ') };
}
const choices = new Map(LANGUAGES.map((code) => [code, choicesIn(code)] as const));

/** The messages for a reader, relative to `now` (UTC ms). */
export function localizerFor(
  reader: { readonly locale: string; readonly timeZone: string },
  now: number,
): Localizer {
  const locale = localeOf(reader.locale);
  const { timeZone } = reader;
  const { code: language } = packFor(locale);
  const fixed = instance.getFixedT(language) as (key: string, values: object) => string;
  const translate = (key: string, values: object) => fixed(key, { ...choices.get(language), ...values });
  const text = (sentence: MessageKey, values: Values = {}) => translate(sentence, prepared(values, tidy));
  const dayParts = (at: number) => ({
    relative: formatDistance(at, now, locale, timeZone),
    date: formatDate(at, now, locale, timeZone),
  });
  const stamp = (at: number) => {
    const date = formatDate(at, now, locale, timeZone);
    if (isMidnight(at, timeZone)) return date;
    return text('stamp', { date, time: formatTime(at, locale, timeZone) });
  };
  const dayOf = (at: number) => text('moment', dayParts(at));
  return {
    language,
    timeZone,
    now,
    text,
    mrkdwn: (sentence, values = {}) => translate(sentence, prepared(values, escapeMarkup)),
    days: (workingDays, form = 'days') => {
      const count = Math.floor(workingDays + ROUNDING);
      return count === 0 ? text(`${form}_none`) : text(form, { count });
    },
    stamp,
    moment: (at) => text('moment', { date: stamp(at), relative: dayParts(at).relative }),
    whenDay: (at) => formatShortDay(at, now, locale, timeZone),
    when: (at) => {
      const date = formatShortDay(at, now, locale, timeZone);
      if (isMidnight(at, timeZone)) return date;
      return text('when', { date, time: formatTime(at, locale, timeZone) });
    },
    dayOf,
    date: (at) => formatDate(at, now, locale, timeZone),
    day: (date) => formatDate(parseISO(`${date}T12:00:00Z`).getTime(), now, locale, 'UTC'),
    amount: (amount) => formatAmount(amount, locale),
    languageName: (named) => languageName(named, language),
    draftLanguageName: (named) => draftLanguageName(named, language),
    share: (share) => formatShare(share, locale),
  };
}
