import { classifyReply, type DatePhrase } from '../../../domain/conversations/classify-reply.ts';
import type { Meaning } from '../../../domain/conversations/inbound-message.ts';
import { readReturn } from '../../../input/dates/in-text.ts';
import type { ParseContext } from '../../../input/parse-context.ts';

/** The first day on which they are back: the day of return, or the day after the last one of the absence. */
function backOn(dates: readonly DatePhrase[], reader: ParseContext): string | null {
  for (const { text, lastDay } of dates) {
    const day = readReturn(text, lastDay ? 'last_day' : 'back', reader);
    if (day !== null) return day;
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
