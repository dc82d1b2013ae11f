import type { LocalTime } from './wall-clock.ts';

/**
 * The purpose of a date, which decides between its readings. `past`: a contact, the last such day. `wait`: the moment
 * until which to wait, the coming one. `begin`: when something begins, today or later. `promise`: a named day, today or
 * later. `validity`: the coming day, or one given with its year. `due`: the nearest one, because an invoice with a
 * follow-up is usually overdue. A period counts from its beginning for `past` and `begin`, and up to its end for
 * `promise`, `validity` and `due`.
 */
export type Purpose = 'past' | 'wait' | 'begin' | 'promise' | 'validity' | 'due';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
export type PeriodUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'year';
export type Edge = 'start' | 'middle' | 'end';
export type Order = 'last' | 'this' | 'next' | 'after_next' | 'before_last';

/** "9 Nov", "the first Monday in December", "Easter Monday": one day of each year. */
export type YearlyDay =
  | {
      readonly kind: 'yearly';
      readonly month: number;
      readonly date: number;
      readonly year?: number;
      readonly order?: Order;
    }
  /** `nth` counts from 1; -1 is the last one */
  | {
      readonly kind: 'nth_weekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: number;
    }
  /** days after Easter Sunday, or after the first Sunday of Advent */
  | {
      readonly kind: 'easter' | 'advent';
      readonly offset: number;
      readonly year?: number;
      readonly order?: Order;
    };

/**
 * A stretch of days. With `number`: week 47, November, Q4, of `year` or of each year; without: counted by `order` from
 * the current one. `part` if only its beginning, middle or end was named.
 */
export interface Period {
  readonly kind: 'period';
  readonly unit: PeriodUnit;
  readonly number?: number;
  readonly year?: number;
  readonly order?: Order;
  readonly part?: Edge;
  /** "Friday of week 48" */
  readonly weekday?: number;
}

/** A day that does not depend on another one. */
export type Anchor =
  /** one specific day */
  | { readonly kind: 'day'; readonly day: LocalTime }
  /**
   * "Monday"; `week` if its week was named ("Monday next week"), `later` in weeks ("Friday week"), below 0 before the
   * last one ("Monday a week ago")
   */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly week?: Order;
      readonly order?: Order;
      readonly later?: number;
    }
  | YearlyDay
  | Period
  /** "the 25th" */
  | { readonly kind: 'monthly'; readonly date: number };

/** A parsed date, before one of its readings is chosen. */
export type SaidDay =
  | Anchor
  /** "3 days" (sign 0), "3 days ago" (-1), "in 3 days" (+1) */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number; readonly sign: -1 | 0 | 1 }
  /** "a week after 28 December" */
  | {
      readonly kind: 'relative';
      readonly anchor: Anchor;
      readonly unit: Unit;
      readonly count: number;
      readonly sign: -1 | 1;
    }
  /** "the Monday after Christmas" */
  | {
      readonly kind: 'weekday_beside';
      readonly anchor: Anchor;
      readonly weekday: number;
      readonly sign: -1 | 1;
    }
  /** "in the new year" */
  | { readonly kind: 'new_year' }
  /** only a time of day was given */
  | { readonly kind: 'clock' };

/** The word before a date: "until Friday", "through Friday" (that day included), "since Friday", "from Friday". */
export type Lead = 'until' | 'through' | 'since' | 'from';

/** A time of day in minutes from midnight. `vague`: only a part of the day was named ("Friday afternoon"). */
export interface TimeOfDay {
  readonly minutes: number;
  readonly vague: boolean;
  /** "5" and "5:30" may be either half of the day, and people's work ends at different hours */
  readonly depends?: 'half_of_day' | 'end_of_work';
}

/** A text that is wholly a date. */
export type When =
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'now' }
  /** "a few days": a date that only its author knows */
  | { readonly kind: 'vague' }
  /** "anderthalb Wochen": half of a unit counted in whole days */
  | { readonly kind: 'halves' }
  | {
      readonly kind: 'said';
      readonly said: SaidDay;
      readonly time: TimeOfDay | null;
      readonly lead: Lead | null;
      /** a weekday given in addition, which must match */
      readonly weekday?: number;
    };
