import { LIMIT_MAX } from '../../domain/nudges/daily-quota.ts';
import type { Language } from '../../domain/people/person.ts';
import { LANGUAGES, PACKS } from '../../languages/index.ts';
import { namesOfLanguage } from '../../languages/names.ts';
import { readCurrency } from '../amounts.ts';
import type { Command } from '../command.ts';
import { wallMinutes } from '../dates/time-of-day.ts';
import { readHours } from '../hours.ts';
import { lookUp, normalizeWord } from '../normalize-word.ts';
import { refuse, within } from '../parse-error.ts';
import { readTimeZone } from '../time-zones.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';

const OFF = /^(?:off|aus|none|no|keine?[snr]?|nie|never|unlimited|unbegrenzt|-)[.!]?$/i;
const AUTO =
  /^(?:auto|automatic|automatically|automatisch|default|standard|slack|as in slack|wie in slack)[.!]?$/i;

const typed = (line: string): string => textOf(tokenise(line, noKeys));

/** `hours 09:00-17:30 mon-fri`, `hours auto`; without hours, to be shown them. */
export function readHoursCommand(line: string): Command {
  const text = typed(line);
  if (text === '') return { verb: 'hours', hours: 'show' };
  return { verb: 'hours', hours: AUTO.test(text) ? 'auto' : readHours(text) };
}

const REGION = /^[A-Z]{2}(?:-[A-Z0-9]{1,3}){0,2}$/;
const REGION_MAX = 100;

/** A region of holidays as typed: codes as in ISO 3166-2 in capitals, names as they are; `off` for none. */
export function readRegion(text: string): string {
  if (OFF.test(text)) return 'off';
  const code = text.toUpperCase().replace(/[\s‐‑–—_/]+/g, '-');
  return REGION.test(code) ? code : within('holidays', text, REGION_MAX);
}

/** `holidays Bayern`, `holidays DE-BY`, `off`, `auto`; whether the region exists is not known here. */
export function readHolidays(line: string): Command {
  const text = typed(line);
  if (text === '') return { verb: 'holidays', region: 'show' };
  return { verb: 'holidays', region: AUTO.test(text) ? 'auto' : readRegion(text) };
}

/** `timezone Europe/Vienna`, `timezone Wien`, `timezone auto`. */
export function readTimeZoneCommand(line: string): Command {
  const text = typed(line);
  if (text === '') return { verb: 'timezone', timeZone: 'show' };
  return { verb: 'timezone', timeZone: AUTO.test(text) ? 'auto' : readTimeZone(text) };
}

const LANGUAGE_NAMES = lookUp<Language>(
  Object.fromEntries(
    PACKS.map(({ code, typedNames }) => [code, [typedNames, ...namesOfLanguage(code)].join(' ')]),
  ),
);

/** `language de`, `language english`, `language auto`: in which the bot speaks. */
export function readLanguage(line: string): Command {
  const text = typed(line);
  if (text === '') return { verb: 'language', language: 'show' };
  if (AUTO.test(text)) return { verb: 'language', language: 'auto' };
  const language = LANGUAGE_NAMES.get(normalizeWord(text));
  if (language) return { verb: 'language', language };
  return refuse({ code: 'unknown_value', key: 'language', text, allowed: [...LANGUAGES, 'auto'] });
}

/** `digest 9:00`, `digest um 8 Uhr`, `digest 8am`, `digest off`. */
export function readDigest(line: string): Command {
  const text = typed(line);
  if (text === '') return { verb: 'digest', time: 'show' };
  if (OFF.test(text) || AUTO.test(text)) return { verb: 'digest', time: 'off' };
  const time = wallMinutes(text);
  return time === null ? refuse({ code: 'not_a_time', text }) : { verb: 'digest', time };
}

/** `limit 5`, `limit off`: how many nudges a day at most. */
export function readLimit(line: string): Command {
  const text = typed(line);
  if (text === '') return { verb: 'limit', limit: 'show' };
  if (OFF.test(text) || AUTO.test(text)) return { verb: 'limit', limit: 'off' };
  const limit =
    /^(\d{1,9})(?: (?:nudges?|erinnerung(?:en)?))?(?: ?(?:a day|per day|\/ ?day|am tag|pro tag|\/ ?tag))?$/i.exec(
      text,
    )?.[1];
  const count = Number(limit ?? 0);
  return count >= 1 && count <= LIMIT_MAX
    ? { verb: 'limit', limit: count }
    : refuse({ code: 'not_a_limit', text });
}

/** `currency CHF`, `währung Euro`, `currency auto`: of amounts that name none, in the whole workspace. */
export function readCurrencyCommand(line: string): Command {
  const text = typed(line);
  if (text === '') return { verb: 'currency', currency: 'show' };
  if (OFF.test(text) || AUTO.test(text)) return { verb: 'currency', currency: 'auto' };
  return { verb: 'currency', currency: readCurrency(text) ?? refuse({ code: 'not_a_currency', text }) };
}
