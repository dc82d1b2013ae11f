import type { TimeOfDay } from './time-of-day.ts';
import type { Wall } from './wall-clock.ts';

/** `past` for contacts that took place, `future` for pauses; a promised `day` may also be today. */
export type Direction = 'past' | 'future' | 'day';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A date as it was said, before it is known whether the past or the future is meant. */
export type SaidDay =
  /** one certain day; `weekday` where it was said as well, and must agree */
  | { readonly kind: 'day'; readonly day: Wall; readonly weekday?: number }
  /** "Monday"; `week` counts from this one ("Monday next week"), `order` is "last" or "next" */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly week?: number;
      readonly order?: 'last' | 'next';
    }
  /** "end of the week" */
  | { readonly kind: 'week_end' }
  /** "9 Nov", "end of November" */
  | {
      readonly kind: 'yearly';
      readonly month: number;
      readonly date: number | 'last';
      readonly weekday?: number;
    }
  /** "week 51": its Monday */
  | { readonly kind: 'iso_week'; readonly week: number }
  /** "the 25th" */
  | { readonly kind: 'monthly'; readonly date: number }
  /** "3 days" (sign 0), "3 days ago" (-1), "in 3 days" (+1) */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number; readonly sign: -1 | 0 | 1 }
  /** only a time of day was said */
  | { readonly kind: 'clock' };

/** A text that is wholly a date. */
export type When =
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'now' }
  | { readonly kind: 'said'; readonly said: SaidDay; readonly time: TimeOfDay | null };
