import type { Mention, Until } from '../command.ts';
import { readTimeRange } from '../dates/time-range.ts';
import type { ParseContext } from '../parse-context.ts';
import { ParseError, refuse } from '../parse-error.ts';
import { readPerson, takePerson } from '../people/read-person.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';

/** Words next to which the cover is named: "cover @ben", "Vertretung Ben", "covered by @ben", "Ben covers". */
const COVER_WORDS = wordSet(({ absence }) => absence.cover);
/** Words allowed between that word and the name, and before that word. */
const FILLERS = wordSet(({ absence }) => absence.besideCover);
/** An absence that begins with one of these does not name a client. */
const TIME_WORDS = wordSet(({ absence }) => absence.time);

const wordOf = (token: Token | undefined) => normalizeWord(token?.text ?? '');

/** The tokens without fillers in front. */
function withoutFillers(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => !FILLERS.has(wordOf(token)));
  return first < 0 ? [] : tokens.slice(first);
}

/** The words before the cover, without the comma or the "and" in front of it. */
function timeText(tokens: readonly Token[]): string {
  let end = tokens.length;
  while (end > 0 && FILLERS.has(wordOf(tokens[end - 1]))) end--;
  return textOf(tokens.slice(0, end)).replace(/[,;]$/, '').trimEnd();
}

/** Whether a text is a range of time. */
function isTimeRange(text: string, reader: ParseContext): boolean {
  try {
    readTimeRange(text, reader);
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

/** The colleague next to the word at `at`, the time in front of both, and the tokens after them. */
function coverAround(tokens: readonly Token[], at: number) {
  const following = withoutFillers(tokens.slice(at + 1));
  // "Ben covers", "Ben vertritt mich bis Freitag": the name comes before the word.
  const isBefore = at > 0 && (following.length === 0 || TIME_WORDS.has(wordOf(following[0])));
  if (isBefore) return { person: tokens[at - 1], time: timeText(tokens.slice(0, at - 1)), rest: following };
  return { ...takePerson(following), time: timeText(tokens.slice(0, at)) };
}

/** The commands for one's own absence; times are UTC ms, `from` is absent if it begins at once. */
type OwnAbsence =
  | { readonly verb: 'pause'; readonly from?: number; readonly until: Until }
  | {
      readonly verb: 'cover';
      readonly cover: { readonly by: Mention; readonly from?: number; readonly until: Until | null };
    };

/**
 * Reads one's own absence: "until Friday, cover @ben", "bis Freitag, Vertretung Ben", "from Monday to Friday". With a
 * cover the nudges go there during that time, without one they pause. Null if a client is meant.
 * @throws ParseError of dates and people; `no_end` for a pause without an end
 */
export function readOwnAbsence(tokens: readonly Token[], reader: ParseContext): OwnAbsence | null {
  const at = tokens.findIndex((token) => COVER_WORDS.has(wordOf(token)));
  const ownTime = timeText(at < 0 ? tokens : tokens.slice(0, at));
  const isOwn = ownTime === '' ? at === 0 : TIME_WORDS.has(wordOf(tokens[0])) || isTimeRange(ownTime, reader);
  if (!isOwn || (at < 0 && !isTimeRange(ownTime, reader))) return null;
  if (at < 0) {
    const { from, until } = readTimeRange(ownTime, reader);
    if (until === null) return refuse({ code: 'no_end', text: ownTime, at: from ?? reader.now });
    return { verb: 'pause', ...(from === undefined ? {} : { from }), until };
  }
  const { person, time, rest } = coverAround(tokens, at);
  if (!person) return refuse({ code: 'missing', what: 'person', text: textOf(tokens) });
  // "cover @ben until Friday": the time may also follow the name.
  const range = [time, textOf(rest)].filter((part) => part !== '').join(' ');
  return {
    verb: 'cover',
    cover: { by: readPerson(person), ...(range === '' ? { until: null } : readTimeRange(range, reader)) },
  };
}
