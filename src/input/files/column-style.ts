import type { Amount } from '../../domain/threads/amount.ts';
import { fractionDigits } from '../../domain/threads/decimal-amount.ts';
import { parseAmount } from '../details/amounts.ts';

/** The order of numbers in dates such as 03/04/2026; `excel` reads whole numbers as a spreadsheet's day numbers. */
export const DATE_ORDERS = ['day_first', 'month_first', 'excel'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a column shows about its number format; `lines` are two that contradict each other. */
export type Judged<T> =
  | { readonly kind: 'known'; readonly style: T }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'contradiction'; readonly lines: readonly [number, number] };

interface Seen<T> {
  readonly style: T;
  readonly line: number;
}

function judge<T>(seen: readonly Seen<T>[]): Judged<T> {
  const [first] = seen;
  if (!first) return { kind: 'unknown' };
  const other = seen.find(({ style }) => style !== first.style);
  if (other) return { kind: 'contradiction', lines: [first.line, other.line] };
  return { kind: 'known', style: first.style };
}

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})$/;

/** A date with both numbers below 13: by itself it does not show whether the day or the month comes first. */
export function isEitherWay(text: string): boolean {
  const [, first = '', second = ''] = SLASHED.exec(text) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Determines the date order of a whole column: one day above 12 decides it for all. */
export function judgeDates(
  cells: readonly { readonly line: number; readonly text: string }[],
): Judged<DateOrder> {
  const seen = cells.flatMap(({ line, text }): Seen<DateOrder>[] => {
    const [, first = '', second = ''] = SLASHED.exec(text) ?? [];
    if (Number(first) > 12) return [{ style: 'day_first', line }];
    return Number(second) > 12 ? [{ style: 'month_first', line }] : [];
  });
  return judge(seen);
}

/** A numeric date in the order of its column, as `2026-04-03`; other texts are unchanged. */
export function inOrder(text: string, order: DateOrder): string {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text) ?? [];
  if (first === '') return text;
  const [day, month] = order === 'month_first' ? [second, first] : [first, second];
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The mark before decimals. */
export type DecimalMark = '.' | ',';

const LONGEST_FRACTION = 6;
const FIGURE = /\d[\d.,' ]*\d|\d/;

/** Whether three digits after a single mark may also be thousands. */
function isThousandsOrDecimals(figure: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(figure);
}

/** The decimal mark of a single number; null if it does not show one. */
function markOf(figure: string): DecimalMark | null {
  const marks = figure.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark | undefined;
  if (last === undefined || isThousandsOrDecimals(figure)) return null;
  const other: DecimalMark = last === '.' ? ',' : '.';
  if (marks.length === 1) return last;
  return new Set(marks).size === 2 ? last : other;
}

/**
 * What a column of amounts shows about its format; `threeDecimals`: every number with a mark has three digits after it.
 */
export interface AmountStyle {
  readonly mark: Judged<DecimalMark>;
  readonly threeDecimals: boolean;
}

/** Determines the format of a whole column of amounts, because a column uses only one. */
export function judgeAmounts(
  cells: readonly { readonly line: number; readonly text: string }[],
): AmountStyle {
  const figures = cells.flatMap(({ line, text }) => {
    const figure = FIGURE.exec(text)?.[0];
    return figure === undefined ? [] : [{ line, figure }];
  });
  const seen = figures.flatMap(({ line, figure }): Seen<DecimalMark>[] => {
    const style = markOf(figure);
    return style === null ? [] : [{ style, line }];
  });
  const marked = figures.filter(({ figure }) => /[.,]/.test(figure));
  const threeDecimals = marked.every(({ figure }) => /^\d+[.,]\d{3}$/.test(figure));
  return { mark: judge(seen), threeDecimals };
}

/**
 * An amount in the number format of its column. The text around the number gives the currency and the multiple: `12,5
 * Tsd €`.
 * @returns null if it is not an amount, `either_way` if it has two readings in this column
 */
export function amountInStyle(
  text: string,
  { mark, threeDecimals }: AmountStyle,
  currency: string,
): Amount | 'either_way' | null {
  const figure = FIGURE.exec(text)?.[0] ?? '';
  // The currency and the multiple in one: 100 for "€", 100,000 for "Tsd €".
  const one = parseAmount(text.replace(figure, '1'), currency);
  if (figure === '' || one === null) return null;
  const hasThreeDecimals = fractionDigits(one.currency) > 2;
  const style = mark.kind === 'known' ? mark.style : hasThreeDecimals ? '.' : null;
  if (style === null || !/[.,]/.test(figure)) return parseAmount(text, currency);
  const isUnclear = isThousandsOrDecimals(figure) && figure.includes(style);
  if (isUnclear && !threeDecimals && !hasThreeDecimals) return 'either_way';
  return inMinor(figure, style, one);
}

function inMinor(figure: string, mark: DecimalMark, one: Amount): Amount | null {
  const at = figure.lastIndexOf(mark);
  const [whole, decimals] = at < 0 ? [figure, ''] : [figure.slice(0, at), figure.slice(at + 1)];
  const groups = whole.split(/[.,' ]/);
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => group.length === 3);
  if (!isGrouped || !/^\d*$/.test(decimals) || decimals.length > LONGEST_FRACTION) return null;
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(whole.replace(/\D/g, '') + decimals) * BigInt(one.minor);
  const minor = scaled / scale;
  const isExact = scaled % scale === 0n && minor <= BigInt(Number.MAX_SAFE_INTEGER);
  return isExact ? { minor: Number(minor), currency: one.currency } : null;
}
