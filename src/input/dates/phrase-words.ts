import type { Word } from './date-words.ts';
import type { Order, SaidDay, Unit } from './parsed-when.ts';
import type { LocalTime } from './wall-clock.ts';

type Of<Kind extends Word['kind']> = Extract<Word, { kind: Kind }>;

/** A parsed date, and the weekday given with it. */
export interface Phrase {
  readonly said: SaidDay;
  readonly weekday?: number;
}

/** Reads the words of a phrase whose pattern fits; null if they make no date. */
export type Read = (words: readonly Word[], today: LocalTime) => SaidDay | Phrase | null;
/** The pattern of a phrase, and how to read its words. */
export type Rule = readonly [shape: RegExp, read: Read];

/** The first word of a kind. */
export const find = <Kind extends Word['kind']>(words: readonly Word[], kind: Kind): Of<Kind> | undefined =>
  words.find((word): word is Of<Kind> => word.kind === kind);
/** The number of units; one if none is said. */
export const numberIn = (words: readonly Word[]): number => find(words, 'number')?.value ?? 1;
/** "acht Tage" after a day mean a week, and "vierzehn Tage" two. */
export function weeksIn(words: readonly Word[]): number | null {
  const count = numberIn(words);
  if (isWeek(words)) return count;
  return find(words, 'unit')?.unit === 'day' ? ({ 8: 1, 14: 2 }[count] ?? null) : null;
}
export const weekdayIn = (words: readonly Word[]): number => find(words, 'weekday')?.value ?? 0;
/** "this", "next", "last" …; undefined if none is said. */
export const orderIn = (words: readonly Word[]): Order | undefined => find(words, 'order')?.order;

/** The unit of "3 days", "a quarter"; "quarter" is a separate word because "Q4" is not a count. */
export function unitIn(words: readonly Word[]): Unit {
  return find(words, 'unit')?.unit ?? 'quarter';
}

export const isWeek = (words: readonly Word[]): boolean => find(words, 'unit')?.unit === 'week';
