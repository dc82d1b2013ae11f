import { readMonth, readNamed } from './named.ts';
import { readNumeric } from './numeric.ts';
import { readNextPeriod, readShift } from './shifts.ts';
import { splitTime } from './time-of-day.ts';
import { lastOfMonth, type Wall } from './wall-clock.ts';
import type { SaidDay, When } from './when.ts';

/** What chrono does not know, said as it does. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4}-\d\d-\d\d)t(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/, '$1 $2'],
  [/\b(?:the )?day before yesterday\b/, 'vorgestern'],
  [/\b(?:the )?day after tomorrow\b/, 'übermorgen'],
  [/uebermorgen/, 'übermorgen'],
  [/n(?:ae|ä)chst|kommend/, 'nächst'],
  [/\bsonnabend\b/, 'samstag'],
  [/\btues\b/, 'tuesday'],
  [/\b(?:thurs|thur)\b/, 'thursday'],
  [/\bweds\b/, 'wednesday'],
  [/\btonight\b/, 'today evening'],
  [/\bthis (morning|afternoon|evening)\b/, 'today $1'],
  [/\b(?:this )?weekend\b|\bwochenende\b/, 'samstag'],
];

/** Feasts as the days of the year that they are. */
const FEASTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:heilig(?:er )?abend|weihnachtsabend|christmas eve)$/, '24.12.'],
  [/^(?:weihnachten|christmas|xmas|x-mas)$/, '25.12.'],
  [/^(?:nach|über|ueber|after|over) (?:weihnachten|christmas|xmas|x-mas)$/, '27.12.'],
  [/^(?:silvester|new year['’]?s eve)$/, '31.12.'],
  [/^(?:neujahr|new year(?:['’]?s(?: day)?)?)$/, '1.1.'],
  [/^(?:nach|after) (?:neujahr|silvester|new year(?:['’]?s(?: day)?)?)$/, '2.1.'],
];
const CONNECTORS =
  /^(?:since|seit(?:dem)?|ab|from|until|till?|til|bis(?: z(?:um|ur))?|on|am|by|for|für|fuer|dated|vom|zum|the|den|dem) /;
const EXACT = /^\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)$/;
const NOW = /^(?:now|just now|jetzt|gerade|gerade eben|soeben|sofort)$/;
const WEEK_END = /^(?:eow|(?:end of (?:the |this )?|ende (?:der |dieser )?)(?:week|woche)|wochenschluss)$/;
const MONTH_END = /^(?:eom|(?:end of (?:the |this )?)month|ende (?:des |dieses )?monats?|monatsende)$/;
const NEXT_WEEK = /(?:^| )(?:in (?:the )?)?(next week|nächste[nr]? woche|last week|letzte[nr]? woche)(?: |$)/;
const ORDER = /^(?:(last|letzte[nr]?|vergangene[nr]?)|(next|nächste[nrs]?)) (?=\p{L})/u;
const WEEKDAY_FIRST = /^(\p{L}+)\.?,? (?=\d)/u;
const ISO_WEEK = /^(?:(?:calendar )?week|kalenderwoche|woche|kw) ?(\d{1,2})$/;
const LONGEST = 60;

function withoutConnectors(text: string): string {
  let bare = text;
  while (CONNECTORS.test(bare)) bare = bare.replace(CONNECTORS, '');
  return bare;
}

/** "Monday next week", "nächste Woche Dienstag". */
function readInOtherWeek(text: string, today: Wall): SaidDay | null {
  const week = NEXT_WEEK.exec(text);
  if (!week) return null;
  const said = readNamed(withoutConnectors(text.replace(NEXT_WEEK, ' ').trim()), today);
  if (said?.kind !== 'weekday') return null;
  return { ...said, week: /^l/.test(week[1] ?? '') ? -1 : 1 };
}

/** "next Tuesday", "letzten Montag". */
function readOrdered(text: string, today: Wall): SaidDay | null {
  const order = ORDER.exec(text);
  if (!order) return null;
  const said = readNamed(text.replace(ORDER, ''), today);
  return said?.kind === 'weekday' ? { ...said, order: order[1] ? 'last' : 'next' } : null;
}

/** "Mo 23.11.": chrono wants the month in words. */
function readWeekdayAndNumbers(text: string, today: Wall): SaidDay | null {
  const name = WEEKDAY_FIRST.exec(text);
  if (!name?.[1]) return null;
  const weekday = readNamed(name[1], today);
  const date = readNumeric(text.slice(name[0].length));
  if (weekday?.kind !== 'weekday' || (date?.kind !== 'day' && date?.kind !== 'yearly')) return null;
  return { ...date, weekday: weekday.weekday };
}

function readPeriodEnd(text: string, today: Wall): SaidDay | null {
  if (WEEK_END.test(text)) return { kind: 'week_end' };
  if (!MONTH_END.test(text)) return null;
  const now = new Date(today);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  return { kind: 'day', day: Date.UTC(year, month, lastOfMonth(year, month + 1)) };
}

/** "KW 51", "week 51". */
function readIsoWeek(text: string): SaidDay | null {
  const week = Number(ISO_WEEK.exec(text)?.[1] ?? 0);
  return week >= 1 && week <= 53 ? { kind: 'iso_week', week } : null;
}

function readDay(text: string, today: Wall): SaidDay | null {
  return (
    readShift(text) ??
    readIsoWeek(text) ??
    readNumeric(text) ??
    readPeriodEnd(text, today) ??
    readNextPeriod(text, today) ??
    readInOtherWeek(text, today) ??
    readOrdered(text, today) ??
    readWeekdayAndNumbers(text, today) ??
    readNamed(text, today) ??
    readMonth(text, today)
  );
}

/**
 * Reads a text that is wholly a date, in English or German; null for anything else.
 * @param text as typed
 * @param today the reader's day
 */
export function parseWhen(text: string, today: Wall): When | null {
  if (text.length > LONGEST) return null;
  const typed = text
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,;!?]+$|(?<=\p{L})\.$/gu, '');
  if (EXACT.test(typed)) {
    const at = Date.parse(typed.toUpperCase());
    return Number.isNaN(at) ? null : { kind: 'instant', at };
  }
  const plain = REWORDED.reduce((said, [from, to]) => said.replace(from, to), withoutConnectors(typed));
  if (NOW.test(plain)) return { kind: 'now' };
  const { time, rest } = splitTime(plain);
  if (rest === '') return time && { kind: 'said', said: { kind: 'clock' }, time };
  const bare = FEASTS.reduce((day, [feast, date]) => day.replace(feast, date), withoutConnectors(rest));
  const said = readDay(bare, today);
  return said && { kind: 'said', said, time };
}
