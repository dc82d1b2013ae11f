import { lookUp, normalizeWord } from '../normalize-word.ts';
import { refuse } from '../parse-error.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';

/** Whose nudges, and for how many working days; absent where nothing was typed. */
export interface TypedForecast {
  readonly scope: 'mine' | 'team';
  readonly days?: number;
}

const SCOPES = lookUp<TypedForecast['scope']>({
  mine: 'my me own meine meins mir ich eigene',
  team: 'all everyone everybody everything alle alles',
});
const UNITS = lookUp<'days' | 'weeks'>({
  days: 'day d workday workdays tag tage tagen t arbeitstag arbeitstage arbeitstagen werktag werktage werktagen',
  weeks: 'week wks w woche wochen',
});
/** Words that say nothing beside a number of days. */
const FILLERS = new Set(
  'for the next in working für die nächsten nächste kommenden'.split(' ').map(normalizeWord),
);
const WORKING_DAYS_OF_A_WEEK = 5;
const DAYS_MAX = 60;

/** `10`, `10d` */
const COUNT = /^(\d{1,9})([a-zä]{0,12})$/i;

/** A count of working days; weeks have five. Throws ParseError. */
function daysOf(words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  const text = words.join(' ');
  const [, figure = '', glued = ''] = COUNT.exec(words[0] ?? '') ?? [];
  const unit = glued === '' ? words[1] : glued;
  const isWhole = words.length === (glued === '' && unit !== undefined ? 2 : 1);
  const kind = unit === undefined ? 'days' : UNITS.get(normalizeWord(unit));
  const days = Number(figure) * (kind === 'weeks' ? WORKING_DAYS_OF_A_WEEK : 1);
  if (figure === '' || !isWhole || !kind || days < 1 || days > DAYS_MAX) {
    refuse({ code: 'not_days', text, max: DAYS_MAX });
  }
  return days;
}

/**
 * Reads what stands behind `forecast`: `mine` or `team`, and a number of working days.
 * @throws ParseError `not_days`
 */
export function readForecast(line: string): TypedForecast {
  const words = tokenise(line, noKeys)
    .map((token) => textOf([token]))
    .filter((word) => !FILLERS.has(normalizeWord(word)));
  const scope = words.find((word) => SCOPES.has(normalizeWord(word)));
  const days = daysOf(words.filter((word) => word !== scope));
  return {
    scope: scope === undefined ? 'mine' : (SCOPES.get(normalizeWord(scope)) ?? 'mine'),
    ...(days !== undefined && { days }),
  };
}
