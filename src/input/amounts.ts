import type { Amount } from '../domain/threads/thread.ts';
import { refuse } from './parse-error.ts';

const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ...['€', 'euro', 'euros'].map((word) => [word, 'EUR'] as const),
  ...['$', 'us$', 'dollar', 'dollars'].map((word) => [word, 'USD'] as const),
  ...['£', 'pound', 'pounds', 'pfund'].map((word) => [word, 'GBP'] as const),
  ...['fr', 'sfr', 'franken', 'francs', 'stutz'].map((word) => [word, 'CHF'] as const),
  ...['¥', 'yen'].map((word) => [word, 'JPY'] as const),
  ...([
    ['zł', 'PLN'],
    ['kč', 'CZK'],
    ['₹', 'INR'],
    ['₺', 'TRY'],
    ['₩', 'KRW'],
  ] as const),
]);

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Codes that also count in lower case; others are words as well: "all", "top", "try". */
const OFTEN_IN_LOWER_CASE = /^(?:eur|usd|chf|gbp|jpy|sek|nok|dkk|pln|czk|huf|aud|cad|inr)$/i;

const MULTIPLIERS: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:k|tsd|tausend|thousand)$/, 1_000n],
  [/^(?:m|mio|mn|millions?|millionen)$/, 1_000_000n],
];

/** A figure as digits: `whole` without separators, `fraction` perhaps empty. */
interface Figure {
  readonly whole: string;
  readonly fraction: string;
}

const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;

function groupedDigits(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  return GROUPED.test(text) ? text.replace(/\D/g, '') : null;
}

/**
 * Tells decimal from thousands separators: of two kinds the last is the decimal one; one alone groups thousands
 * when three digits follow (`12.400`), unless nothing but 0 stands before it (`0,500`).
 */
function figureOf(text: string): Figure | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const digitsAfter = text.length - last - 1;
  const separators = text.replace(/\d/g, '');
  const alone = last >= 0 && separators.length === 1;
  const groups = digitsAfter === 3 && (alone ? text.slice(0, last) !== '0' : new Set(separators).size === 1);
  const isDecimal = last >= 0 && !groups && text.indexOf(text.charAt(last)) === last;
  const whole = groupedDigits(isDecimal ? text.slice(0, last) : text);
  const fraction = isDecimal ? text.slice(last + 1) : '';
  return whole === null || !/^\d*$/.test(fraction) || (isDecimal && fraction === '')
    ? null
    : { whole, fraction };
}

function currencyOf(word: string): string | undefined {
  const bare = word.toLowerCase().replace(/\.$/, '');
  const code = OFTEN_IN_LOWER_CASE.test(bare) ? bare.toUpperCase() : word;
  return CURRENCY_WORDS.get(bare) ?? (CODES.has(code) ? code : undefined);
}

interface Sized {
  readonly currency: string | undefined;
  readonly times: bigint;
}

/** "k€", "Tsd Euro", "CHF", "T€", "TEUR": the size and the currency, in either order. */
function readUnit(words: readonly string[]): Sized | null {
  let read: Sized = { currency: undefined, times: 1n };
  for (const word of words.flatMap((unit) => unit.match(/\p{L}+\.?\$?|\p{Sc}/gu) ?? [])) {
    const currency = currencyOf(word);
    const bare = word.toLowerCase().replace(/\.$/, '');
    const times =
      MULTIPLIERS.find(([pattern]) => pattern.test(bare))?.[1] ?? (/^t(?:eur)?$/.test(bare) ? 1_000n : null);
    if (currency && !read.currency) read = { ...read, currency };
    else if (times && read.times === 1n) read = { times, currency: bare === 'teur' ? 'EUR' : read.currency };
    else return null;
  }
  return read;
}

/** Whether a word can only be the end of an amount: "Mio", "CHF", "€". */
export function isMoneyWord(word: string): boolean {
  const unit = readUnit([word]);
  return unit !== null && (unit.currency !== undefined || unit.times > 1n) && !/[^\p{L}\p{Sc}.]/u.test(word);
}

const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

function toMinor({ whole, fraction }: Figure, times: bigint, digits: number): number | null {
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * times * 10n ** BigInt(digits);
  const minor = scaled / scale;
  if (scaled % scale !== 0n || minor > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return Number(minor);
}

/** What people add to an amount; the figure is kept as they typed it. */
const TAX_NOTE =
  / ?(?:\b(?:netto|brutto|net|gross)|(?:\b(?:plus|zzgl|zuzüglich|inkl|inklusive|incl|including|exkl|excl|excluding|ex)\.? |\+ ?)(?:vat|mwst|ust|tax))\.?$/i;
const AMOUNT = /^([^\d-]*?) ?(\d[\d.,' ]*?)(?:[.,][-–—]{1,2})? ?([^\d'-]*)$/u;
const LONGEST = 40;

/**
 * Money as people type it: `12.400 €`, `€12,400.50`, `CHF 900.-`, `1'200.50`, `12,5 Tsd`, `12k`.
 * @param currency ISO code where none is typed
 * @returns null for anything else, for fractions smaller than the currency has, and for `1.250k`, which may be
 * 1,250 or 1,250,000
 */
export function parseAmount(text: string, currency: string): Amount | null {
  if (text.length > LONGEST) return null;
  const [, before = '', digits = '', after = ''] =
    AMOUNT.exec(
      text
        .trim()
        .replace(/[,;]$/, '')
        .replace(TAX_NOTE, '')
        .replace(/[’‘`´]/g, "'"),
    ) ?? [];
  const figure = figureOf(digits.trim());
  const unit = readUnit([before, after]);
  if (digits === '' || !figure || !unit || /[^\p{L}\p{Sc}. ]/u.test(before + after)) return null;
  if (unit.times > 1n && /^\d+[.,]\d{3}$/.test(digits)) return null;
  const code = unit.currency ?? currency;
  const minor = toMinor(figure, unit.times, minorDigits(code));
  return minor === null ? null : { minor, currency: code };
}

/** Like `parseAmount`; refuses with `not_an_amount` instead of returning null. */
export function readAmount(text: string, currency: string): Amount {
  return parseAmount(text, currency) ?? refuse({ code: 'not_an_amount', text });
}
