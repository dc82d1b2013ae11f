import type { DatePhrases } from '../../domain/conversations/classification/absence-dates.ts';
import { classifyReply, type RawMessage } from '../../domain/conversations/classification/classify-reply.ts';
import { joinSignals } from '../../domain/conversations/classification/join-signals.ts';
import type { ReplyMeaning } from '../../domain/conversations/inbound-message.ts';
import type { AwayOffer } from '../../domain/conversations/pause-offer.ts';
import { PACKS } from '../../languages/index.ts';
import type { ParseContext } from '../parse-context.ts';
import { dayAfter, firstDayOf, lastDayOf } from './named-days.ts';

/** Clients may write in any language that Ghostwatch knows, whatever the owner's language. */
export const SIGNALS = joinSignals(PACKS.map(({ signals }) => signals));

/** A day without a month. */
const BARE_DAY = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/;

/**
 * A day with the month of another one if it has none itself: “vom 21. bis 27. Dezember”, “December 21 to 26”.
 */
function withMonthOf(day: string, other: string | null): string {
  const bare = BARE_DAY.exec(day);
  if (!bare || other === null || BARE_DAY.test(other)) return day;
  return other.replace(/\d{1,2}/, bare[1] ?? '');
}

/**
 * The pause that an absence note suggests; null if its dates cannot be read, or are over. A date is read completely or
 * not at all.
 */
function awayOffer({ from, until, back }: DatePhrases, reader: ParseContext): AwayOffer | null {
  const today = firstDayOf('today', reader) ?? '';
  const lastDay = until === null ? null : withMonthOf(until, from);
  const isOneSpan = from !== null && from === until;
  const returns =
    back === null ? lastDay && firstDayAfter(lastDay, isOneSpan, reader) : firstDayOf(back, reader);
  if (!returns || returns <= today) return null;
  if (from === null) return { kind: 'away', from: null, backOn: returns };
  const begins = firstDayOf(withMonthOf(from, until), reader);
  // “This week” has begun.
  if (begins === null) return isOneSpan ? { kind: 'away', from: null, backOn: returns } : null;
  // “From 21 Dec to 6 Jan”, said on the 23rd: it has begun.
  const isAhead = begins > today && begins < returns;
  return { kind: 'away', from: isAhead ? begins : null, backOn: returns };
}

/** Whether an absence is a single day: “On Friday I am on vacation”. */
function isOneDay({ from, backOn }: AwayOffer): boolean {
  return Boolean(from) && dayAfter(from ?? '') === backOn;
}

/**
 * The first day after an absence with this last day (`YYYY-MM-DD`); null if it cannot be read. “Until Friday” includes
 * Friday; “until next week” ends before that week, and “next week” (`isWhole`) at its end.
 */
function firstDayAfter(lastDay: string, isWhole: boolean, reader: ParseContext): string | null {
  const first = firstDayOf(lastDay, reader);
  const last = lastDayOf(lastDay, reader);
  if (last === null) return null;
  return isWhole || first === last ? dayAfter(last) : first;
}

/**
 * The meaning of a client's message. Its text is used for nothing else.
 * @param at when it was written (UTC ms); dates in it are relative to that
 */
export function replyMeaning(message: RawMessage, at: number): ReplyMeaning {
  const { kind, automatic, absence, promised } = classifyReply(message, SIGNALS);
  const reader = { now: at, timeZone: 'UTC' };
  if (kind === 'absence' || kind === 'unclear') {
    const offer = absence && awayOffer(absence, reader);
    // An absence without a length may come with a reply; a single future day may answer a question of ours.
    const isClear = automatic || (offer !== null && !isOneDay(offer));
    return { kind: isClear ? kind : 'unclear', offer };
  }
  const namedDate = promised === null ? null : lastDayOf(promised, reader);
  if (namedDate !== null && kind !== 'thanks') return { kind, offer: { kind: 'promise', namedDate } };
  return { kind: kind === 'promise' ? 'unclear' : kind, offer: null };
}
