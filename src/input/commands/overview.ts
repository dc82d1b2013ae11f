import type { OverviewSchedule, Weekday } from '../../domain/weekly-overviews/overview-schedule.ts';
import { wallMinutes } from '../dates/time-of-day.ts';
import { refuse } from '../parse-error.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { noKeys, tokenise } from '../tokens/tokenise.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { typedWords, wordSet } from '../words/typed-words.ts';
import { isOff } from './setting-words.ts';

/** When somebody's own weekly overviews, or those of a channel, are sent; `schedule` null ends them. */
export interface TypedOverview {
  readonly channelId?: string;
  readonly schedule: OverviewSchedule | null;
}

const WEEKLY = wordSet(({ overviews }) => overviews.weekly);
const FILLERS = wordSet(({ overviews }) => overviews.fillers);
const DAYS_OF_A_WEEK = 7;

const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(
  Array.from({ length: DAYS_OF_A_WEEK }, (_, index) =>
    typedWords(({ dates }) => dates.weekdays[index] ?? '').flatMap((word) => {
      const day = (index + 1) as Weekday;
      return [[normalizeWord(word), day] as const, [`${normalizeWord(word)}s`, day] as const];
    }),
  ).flat(),
);

const wordOf = (token: Token): string => (token.kind === 'word' ? normalizeWord(token.text) : '');

/**
 * `weekly`, `weekly Friday 16:00`, `weekly #team off`: when weekly overviews are sent. The default day is Monday, the
 * default time the first working hour.
 * @returns null if the line is not about them
 * @throws ParseError `not_a_time`
 */
export function readOverview(line: string): TypedOverview | null {
  const [first, ...typed] = tokenise(line, noKeys);
  if (!first || !WEEKLY.has(wordOf(first))) return null;
  const channel = typed.find((token) => token.kind === 'word' && token.channelId);
  const channelId = channel?.kind === 'word' ? channel.channelId : undefined;
  const dayToken = typed.find((token) => WEEKDAYS.has(wordOf(token)));
  const rest = typed.filter(
    (token) => token !== channel && token !== dayToken && !FILLERS.has(wordOf(token)),
  );
  const text = textOf(rest);
  const target = channelId === undefined ? {} : { channelId };
  if (isOff(text)) return { ...target, schedule: null };
  const weekday = (dayToken && WEEKDAYS.get(wordOf(dayToken))) ?? 1;
  if (text === '') return { ...target, schedule: { weekday, at: null } };
  const at = wallMinutes(text);
  return at === null ? refuse({ code: 'not_a_time', text }) : { ...target, schedule: { weekday, at } };
}
