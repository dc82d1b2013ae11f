import { dateWords, type Word } from './date-words.ts';
import type { Lead, SaidDay, TimeOfDay, Unit, When } from './parsed-when.ts';
import { readPhrase } from './phrases.ts';
import { splitTime } from './time-of-day.ts';
import type { LocalTime } from './wall-clock.ts';

const EXACT = /^\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:z|[+-]\d\d:?\d\d)$/i;

/** Words that say something about the day; "for" before a length does not, and is an error elsewhere. */
function withoutFillers(words: readonly Word[]): readonly Word[] {
  const said = words.filter((word) => !isFiller(word));
  return said[0]?.kind === 'for' ? said.slice(1) : said;
}

interface SplitLead {
  readonly lead: Lead | null;
  readonly rest: readonly Word[];
}

/**
 * What the words before a date say about its direction; "by Friday at the latest" may also say it after the date. Such
 * a word in the middle stays, and matches no pattern.
 */
function splitLead(words: readonly Word[]): SplitLead | null {
  const start = words.findIndex(({ kind }) => kind !== 'lead');
  const end = words.findLastIndex(({ kind }) => kind !== 'lead');
  const said = words.slice(start, end + 1);
  const from = said[0]?.kind === 'from';
  const leads = [...words.slice(0, start), ...words.slice(end + 1)].flatMap((word) =>
    word.kind === 'lead' ? [word.lead] : [],
  );
  // "until since Monday" has no possible meaning.
  if (leads.includes('since') && (from || leads.some((lead) => lead !== 'since'))) return null;
  const lead = leads.includes('through') ? 'through' : (leads[0] ?? (from ? 'from' : null));
  return { lead, rest: from ? said.slice(1) : said };
}

/** Words without meaning for the day; "am" is one if no time follows. */
const isFiller = ({ kind }: Word): boolean => kind === 'filler' || kind === 'am';

/** The moment of a full timestamp; null for anything else. */
function exactMoment(typed: string): When | null {
  if (typed.length > 40 || !EXACT.test(typed)) return null;
  const at = Date.parse(typed.toUpperCase());
  return Number.isNaN(at) ? null : { kind: 'instant', at };
}

/** "now", "gerade eben". */
function isNow(words: readonly Word[]): boolean {
  return (
    words.every(({ kind }) => kind === 'now' || kind === 'filler') && words.some(({ kind }) => kind === 'now')
  );
}

function readSaid(words: readonly Word[], today: LocalTime): When | null {
  const split = splitTime(words);
  if (!split) return null;
  const { time } = split;
  const led = splitLead(withoutFillers(split.rest));
  if (!led) return null;
  const { lead, rest } = led;
  if (rest.length === 0) return time && onlyTime(time, lead, today);
  const phrase = readPhrase(rest, today) ?? partOfToday(rest, time !== null, today);
  return phrase && { kind: 'said', time, lead, ...phrase };
}

/**
 * Reads a text that is wholly a date, in English or German.
 * @param text as typed
 * @param today the reader's day
 * @returns null for anything else, also if a single word of it cannot be part of a date
 */
export function parseWhen(text: string, today: LocalTime): When | null {
  const typed = text.trim();
  const moment = exactMoment(typed);
  if (moment) return moment;
  const words = dateWords(typed);
  if (!words) return null;
  if (isNow(words)) return { kind: 'now' };
  if (isVague(words)) return { kind: 'vague' };
  return hasHalves(words) ? { kind: 'halves' } : readSaid(words, today);
}

/** "17:00" is the next one; the end of the working day is today's; "in the evening" alone may be on any day. */
function onlyTime(time: TimeOfDay, lead: Lead | null, today: LocalTime): When | null {
  if (time.vague) return null;
  const said: SaidDay = time.depends === 'end_of_work' ? { kind: 'day', day: today } : { kind: 'clock' };
  return { kind: 'said', said, time, lead };
}

/** "this morning": only a part of the day is named in addition. */
function partOfToday(rest: readonly Word[], hasTime: boolean, today: LocalTime) {
  const [only, ...more] = rest;
  const isThis = only?.kind === 'order' && only.order === 'this' && more.length === 0;
  return hasTime && isThis ? ({ said: { kind: 'day', day: today } } as const) : null;
}

/** Half a week, half a day: units counted in whole days, so that a half would end in the middle of a day. */
const WHOLE: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'quarter']);

/** "anderthalb Wochen", "1.5 days"; a half without a unit stays, and matches no pattern. */
function hasHalves(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    const isWhole = next?.kind === 'quarter' || (next?.kind === 'unit' && WHOLE.has(next.unit));
    return word.kind === 'number' && !Number.isInteger(word.value) && isWhole;
  });
}

/** "a few days ago", "in einigen Wochen", "zwischen den Jahren". */
function isVague(words: readonly Word[]): boolean {
  if (words.some(({ kind }) => kind === 'vague_day')) return true;
  return words.some(({ kind }) => kind === 'vague') && words.some(({ kind }) => kind === 'unit');
}
