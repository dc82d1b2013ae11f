import { localDate, startOfDate } from '../calendar/local-date.ts';

/**
 * A pause that a message suggests: until the client is back (`YYYY-MM-DD`), starting on the later day `from` if given.
 */
export interface AwayOffer {
  readonly kind: 'away';
  readonly from?: string | null;
  readonly backOn: string;
}

/** A pause that a message suggests: the client wants to reply by this day (`YYYY-MM-DD`). */
export interface PromiseOffer {
  readonly kind: 'promise';
  readonly namedDate: string;
}

/** A pause that a message suggests: an absence or a promise. */
export type PauseOffer = AwayOffer | PromiseOffer;

/** When the pause would end (UTC ms): at the start of the day of return, or at the end of the day that they named. */
export function endOfOffer(offer: PauseOffer, timeZone: string): number {
  return offer.kind === 'promise'
    ? startOfDate(offer.namedDate, timeZone, 1)
    : startOfDate(offer.backOn, timeZone);
}

/** When the pause would begin (UTC ms); 0 for immediately. */
export function startOfOffer(offer: PauseOffer, timeZone: string): number {
  return offer.kind === 'away' && offer.from ? startOfDate(offer.from, timeZone) : 0;
}

/** Whether an offer is an absence that begins on a later day than `now` (UTC ms). */
export function beginsLater(offer: PauseOffer, now: number, timeZone: string): boolean {
  return offer.kind === 'away' && (offer.from ?? '') > localDate(now, timeZone);
}
