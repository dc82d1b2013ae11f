import { classifyReply, type DatePhrase } from '../../../domain/conversations/classify-reply.ts';
import type { Meaning } from '../../../domain/conversations/inbound-message.ts';
import { isDate, readNamedDay } from '../../../input/dates/moment.ts';
import type { ParseContext } from '../../../input/parse-context.ts';
import { ParseError } from '../../../input/parse-error.ts';

const ONE_DAY = 86_400_000;
/** “Montag, den 14.12.”; the empty word is what splitting leaves. */
const ARTICLES: ReadonlySet<string> = new Set(['', 'den', 'dem', 'der', 'the']);

/** The day that a phrase names with as many of its words as make a date; null for none, or for one that is over. */
function namedDay(phrase: string, reader: ParseContext): string | null {
  const t = phrase
    .replace(/[,;:]/g, ' ')
    .split(/\s+/)
    .filter((word) => !ARTICLES.has(word));
  for (let count = t.length; count > 0; count--) {
    const said = t.slice(0, count).join(' ');
    // The point behind a number belongs to the date (“5.12.”) or ends the sentence (“January 7.”).
    const text = [said, said.replace(/\.$/, '')].find((one) => isDate(one, reader));
    if (text === undefined) continue;
    try {
      return readNamedDay(text, reader);
    } catch (error) {
      if (error instanceof ParseError) return null;
      throw error;
    }
  }
  return null;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + ONE_DAY).toISOString().slice(0, 10);
}

/** The first day on which they are back: the day of return, or the day after the last one of the absence. */
function backOn(dates: readonly DatePhrase[], reader: ParseContext): string | null {
  for (const { text, lastDay } of dates) {
    const day = namedDay(text, reader);
    if (day !== null) return lastDay ? dayAfter(day) : day;
  }
  return null;
}

/**
 * What a message comes to. Its text is used for this and for nothing else.
 * @param at when it was written (UTC ms); dates in it count from there
 */
export function meaningOf(text: string, at: number): Meaning {
  const judged = classifyReply(text);
  if (judged.kind !== 'absence') return judged;
  const day = backOn(judged.dates, { now: at, timeZone: 'UTC' });
  // Somebody who speaks of an absence without saying how long may have answered besides.
  return judged.automatic || day !== null ? { kind: 'absence', backOn: day } : { kind: 'unclear' };
}
