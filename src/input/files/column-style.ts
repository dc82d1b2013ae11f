import type { Amount } from '../../domain/threads/amount.ts';
import { fractionDigits } from '../../domain/threads/decimal-amount.ts';
import { parseAmount } from '../details/amounts.ts';

/** The possible orders of numeric dates. */
export const DATE_ORDERS = ['day_first', 'month_first', 'excel'] as const;
/** The order of dates such as 03/04/2026; `excel`: dates are whole numbers, a spreadsheet's day numbers. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What the cells of a column show about its style; `lines` are two that contradict each other. */
export type Judged<T> =
  | { readonly kind: 'known'; readonly style: T }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'contradiction'; readonly lines: readonly [number, number] };

/** A cell whose style is certain: the style, and its line. */
interface Evidence<T> {
  readonly style: T;
  readonly line: number;
}

/** The style of a column by its certain cells. */
function judge<T>(evidence: readonly Evidence<T>[]): Judged<T> {
  const [first] = evidence;
  if (!first) return { kind: 'unknown' };
  const other = evidence.find(({ style }) => style !== first.style);
  if (other) return { kind: 'contradiction', lines: [first.line, other.line] };
  return { kind: 'known', style: first.style };
}

/** A numeric date that ends with its year: `03/04/2026`, `3-4-26`. */
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;

/** Whether a date may be read with the day or the month first: both numbers are below 13 and differ. */
export function isEitherWay(text: string): boolean {
  const [, first = '', second = ''] = SLASHED.exec(text) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Determines the date order of a whole column: one day above 12 decides it for all. */
export function judgeDates(
  cells: readonly { readonly line: number; readonly text: string }[],
): Judged<DateOrder> {
  const evidence = cells.flatMap(({ line, text }): Evidence<DateOrder>[] => {
    const [, first = '', second = ''] = SLASHED.exec(text) ?? [];
    if (Number(first) > 12) return [{ style: 'day_first', line }];
    return Number(second) > 12 ? [{ style: 'month_first', line }] : [];
  });
  return judge(evidence);
}

/** A numeric date in the order of its column, as `2026-04-03`; other texts are unchanged. */
export function inOrder(text: string, order: DateOrder): string {
  const [, first = '', second = '', year = ''] = SLASHED.exec(text) ?? [];
  if (first === '') return text;
  const [day, month] = order === 'month_first' ? [second, first] : [first, second];
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The mark before decimals. */
export type DecimalMark = '.' | ',';

const LONGEST_FRACTION = 6;
/** The digits of an amount with their separators. */
const NUMBER = /\d[\d.,' ]*\d|\d/;

/** Whether three digits after a single mark may be thousands or decimals. */
function isThousandsOrDecimals(number: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(number);
}

/** The decimal mark of a single number; null if it does not show one. */
function markOf(number: string): DecimalMark | null {
  const marks = number.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark | undefined;
  if (last === undefined || isThousandsOrDecimals(number)) return null;
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
  const numbers = cells.flatMap(({ line, text }) => {
    const number = NUMBER.exec(text)?.[0];
    return number === undefined ? [] : [{ line, number }];
  });
  const evidence = numbers.flatMap(({ line, number }): Evidence<DecimalMark>[] => {
    const style = markOf(number);
    return style === null ? [] : [{ style, line }];
  });
  const marked = numbers.filter(({ number }) => /[.,]/.test(number));
  const threeDecimals = marked.every(({ number }) => /^\d+[.,]\d{3}$/.test(number));
  return { mark: judge(evidence), threeDecimals };
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
  const number = NUMBER.exec(text)?.[0] ?? '';
  // The amount that 1 means (minor units): 100 for "€", 100,000 for "Tsd €".
  const unit = parseAmount(text.replace(number, '1'), currency);
  if (number === '' || unit === null) return null;
  const hasThreeDecimals = fractionDigits(unit.currency) > 2;
  const style = mark.kind === 'known' ? mark.style : hasThreeDecimals ? '.' : null;
  if (style === null || !/[.,]/.test(number)) return parseAmount(text, currency);
  const isUnclear = isThousandsOrDecimals(number) && number.includes(style);
  if (isUnclear && !threeDecimals && !hasThreeDecimals) return 'either_way';
  return inMinor(number, style, unit);
}

/** An amount from a number with a known decimal mark; `unit` is the amount that 1 means. Null if it is not exact. */
function inMinor(number: string, mark: DecimalMark, unit: Amount): Amount | null {
  const at = number.lastIndexOf(mark);
  const [whole, decimals] = at < 0 ? [number, ''] : [number.slice(0, at), number.slice(at + 1)];
  const groups = whole.split(/[.,' ]/);
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => group.length === 3);
  if (!isGrouped || !/^\d*$/.test(decimals) || decimals.length > LONGEST_FRACTION) return null;
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(whole.replace(/\D/g, '') + decimals) * BigInt(unit.minor);
  const minor = scaled / scale;
  const isExact = scaled % scale === 0n && minor <= BigInt(Number.MAX_SAFE_INTEGER);
  return isExact ? { minor: Number(minor), currency: unit.currency } : null;
}
