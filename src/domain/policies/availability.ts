import { isDuring, type Span } from '../calendar/calendar-spans.ts';
import type { DeliveryWindow } from '../calendar/digest.ts';

/**
 * When an owner can be reached: their delivery window, and the time (UTC ms) for which they paused all nudges. While they
 * have a cover, the pause holds nothing back.
 */
export interface Availability extends DeliveryWindow {
  readonly pause: Span | null;
}

/**
 * Until when (UTC ms) a pause of the owner holds back what would be sent at a moment: the end of the pause or the start
 * of their cover, whichever comes first; 0 if there is no pause.
 */
export function heldUntil({ pause, cover }: Availability, at: number): number {
  if (pause === null || !isDuring(pause, at) || isDuring(cover, at)) return 0;
  return cover !== null && cover.from > at ? Math.min(cover.from, pause.to) : pause.to;
}
