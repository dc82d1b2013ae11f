import { PACKS } from '../../languages/index.ts';
import { refuse } from '../parse-error.ts';
import { textOf } from '../tokens/token.ts';
import { noKeys, tokenise } from '../tokens/tokenise.ts';
import { nearest } from '../words/nearest.ts';
import { lookUp, normalizeWord } from '../words/normalize-word.ts';

/** Whose nudges to forecast, and for how many working days; `days` is absent if not typed. */
export interface TypedForecast {
  readonly scope: 'mine' | 'team';
  readonly days?: number;
}

const SCOPES = lookUp<TypedForecast['scope']>({
  mine: 'my me own meine meins mir ich eigene',
  team: 'teams all everyone everybody everything alle alles',
});
const UNITS = lookUp<'days' | 'weeks'>({
  days: 'day d workday workdays tag tage tagen t arbeitstag arbeitstage arbeitstagen werktag werktage werktagen',
  weeks: 'week wks w woche wochen',
});
const NUMBERS = new Map(
  PACKS.flatMap(({ typed }) =>
    typed.dates.numbers.flatMap((words, index) =>
      words.split(' ').map((word) => [normalizeWord(word), index + 1] as const),
    ),
  ),
);
/** Words without meaning next to a number of days. */
const FILLERS = new Set(
  'for the next coming in working für die der den nächsten nächste nächster kommenden kommende'
    .split(' ')
    .map(normalizeWord),
);
const WORKING_DAYS_OF_A_WEEK = 5;
const DAYS_MAX = 60;

/** `10`, `10d` */
const COUNT = /^(\d{1,9})([a-zä]{0,12})$/i;

/** Throws ParseError `not_days`, with the known word that is most similar to an unknown one. */
function refuseDays(words: readonly string[]): never {
  const known = new Map([...SCOPES, ...UNITS].map(([word]) => [word, word]));
  const unknown = words.find(
    (word) => !COUNT.test(word) && !known.has(normalizeWord(word)) && !NUMBERS.has(normalizeWord(word)),
  );
  const suggestion = unknown === undefined ? undefined : nearest(unknown, known);
  const problem = { code: 'not_days', text: words.join(' '), max: DAYS_MAX } as const;
  return refuse(suggestion === undefined ? problem : { ...problem, suggestion });
}

/**
 * A number and its unit: `10`, `10d`, `10 days`, `two weeks`. Null for anything else: `next week` may mean five days
 * from today, or the week that begins on Monday.
 */
function countOf(words: readonly string[]): { readonly count: number; readonly unit: string } | null {
  const [first = '', second, ...more] = words;
  if (more.length > 0) return null;
  const [, digits, attachedUnit = ''] = COUNT.exec(first) ?? [];
  if (digits !== undefined && attachedUnit !== '')
    return second === undefined ? { count: Number(digits), unit: attachedUnit } : null;
  const count = digits === undefined ? NUMBERS.get(normalizeWord(first)) : Number(digits);
  return count === undefined ? null : { count, unit: second ?? 'days' };
}

/** A number of working days; a week has five. Throws ParseError. */
function daysOf(words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  const found = countOf(words);
  const kind = found && UNITS.get(normalizeWord(found.unit));
  const days = (found?.count ?? 0) * (kind === 'weeks' ? WORKING_DAYS_OF_A_WEEK : 1);
  return kind && days >= 1 && days <= DAYS_MAX ? days : refuseDays(words);
}

/**
 * Reads the arguments of `forecast`: `mine` or `team`, and a number of working days.
 * @throws ParseError `not_days`
 */
export function readForecast(line: string): TypedForecast {
  const words = tokenise(line, noKeys)
    .map((token) => textOf([token]))
    .filter((word) => !FILLERS.has(normalizeWord(word)));
  const scopeOf = (word: string) => SCOPES.get(normalizeWord(word));
  const scopes = words.flatMap((word) => scopeOf(word) ?? []);
  const days = daysOf(words.filter((word) => scopeOf(word) === undefined));
  return { scope: scopes.includes('team') ? 'team' : 'mine', ...(days !== undefined && { days }) };
}
