import { fractionDigits } from '../../domain/threads/decimal-amount.ts';
import type { Amount } from '../../domain/threads/thread.ts';
import { isCurrency } from '../../domain/workspaces/currency.ts';
import { refuse } from '../parse-error.ts';
import { wordSet, wordsByName } from '../words/typed-words.ts';

const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['£', 'GBP'],
  ['fr', 'CHF'],
  ['sfr', 'CHF'],
  ['¥', 'JPY'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ...wordsByName(({ amounts }) => amounts.currencies),
]);
/** Signs that several currencies share; one means the default currency if that has this sign. */
const SHARED_SIGNS: ReadonlySet<string> = new Set(['$', '£', '¥', 'kr']);

/** Codes that are also accepted in lower case; others are words as well: "all", "top", "try". */
const OFTEN_IN_LOWER_CASE = /^(?:eur|usd|chf|gbp|jpy|sek|nok|dkk|pln|czk|huf|aud|cad|inr)$/i;

const MULTIPLIERS: readonly (readonly [ReadonlySet<string>, bigint])[] = [
  [wordSet(({ amounts }) => amounts.thousand), 1_000n],
  [wordSet(({ amounts }) => amounts.million), 1_000_000n],
  [wordSet(({ amounts }) => amounts.billion), 1_000_000_000n],
];

/** A number as digits: `whole` without separators, `fraction` perhaps empty. */
interface DecimalNumber {
  readonly whole: string;
  readonly fraction: string;
}

const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;

/** The digits of a whole number with or without separators of thousands; null for anything else. */
function groupedDigits(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  return GROUPED.test(text) ? text.replace(/\D/g, '') : null;
}

/**
 * A number with decimal or thousands separators; null for anything else. If both kinds occur, the last is the decimal one;
 * a single one groups thousands if three digits follow (`12.400`), unless there is only a 0 before it (`0,500`).
 */
function parseNumber(text: string): DecimalNumber | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const digitsAfter = text.length - last - 1;
  const separators = text.replace(/\d/g, '');
  const isSingle = last >= 0 && separators.length === 1;
  const isGroup =
    digitsAfter === 3 && (isSingle ? text.slice(0, last) !== '0' : new Set(separators).size === 1);
  const isDecimal = last >= 0 && !isGroup && text.indexOf(text.charAt(last)) === last;
  const whole = groupedDigits(isDecimal ? text.slice(0, last) : text);
  const fraction = isDecimal ? text.slice(last + 1) : '';
  return whole === null || !/^\d*$/.test(fraction) || (isDecimal && fraction === '')
    ? null
    : { whole, fraction };
}

/** The sign of a currency in lower case: `€`, `$`. */
function signOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value.toLowerCase() ?? '';
}

/** The currency (ISO 4217) that a word or sign means; undefined for any other word. */
function currencyOf(word: string, defaultCurrency: string): string | undefined {
  const bare = word.toLowerCase().replace(/\.$/, '');
  if (SHARED_SIGNS.has(bare) && signOf(defaultCurrency) === bare) return defaultCurrency;
  const code = OFTEN_IN_LOWER_CASE.test(bare) ? bare.toUpperCase() : word;
  return CURRENCY_WORDS.get(bare) ?? (isCurrency(code) ? code : undefined);
}

/** What stands next to a number: a currency, a multiple, or both. */
interface Unit {
  readonly currency: string | undefined;
  readonly times: bigint;
}

/** "TEUR", "kCHF": a multiple and a currency in one word. */
const SIZED_CODE = /^([ktm])(eur|usd|chf|gbp)$/i;

/** The multiple or currency that a word means; null for any other word. */
function unitOf(word: string, defaultCurrency: string): Unit | null {
  const currency = currencyOf(word, defaultCurrency);
  if (currency) return { currency, times: 1n };
  const bare = word.toLowerCase().replace(/\.$/, '');
  const [, size = bare, code] = SIZED_CODE.exec(bare) ?? [];
  const times = size === 't' ? 1_000n : MULTIPLIERS.find(([names]) => names.has(size))?.[1];
  return times ? { currency: code?.toUpperCase(), times } : null;
}

/** The multiple and the currency in some words, in either order: "k€", "Tsd Euro", "CHF", "TEUR". Null for others. */
function readUnit(words: readonly string[], defaultCurrency: string): Unit | null {
  let read: Unit = { currency: undefined, times: 1n };
  for (const word of words.flatMap((unit) => unit.match(/\p{L}+\.?\$?|\p{Sc}/gu) ?? [])) {
    const unit = unitOf(word, defaultCurrency);
    const isTwice = unit && ((unit.currency && read.currency) || (unit.times > 1n && read.times > 1n));
    if (!unit || isTwice) return null;
    read = { currency: unit.currency ?? read.currency, times: unit.times * read.times };
  }
  return read;
}

/** The code of a currency as typed: `CHF`, `€`, "Franken"; null for any other text. */
export function readCurrency(text: string): string | null {
  return currencyOf(text.trim(), 'EUR') ?? currencyOf(text.trim().toUpperCase(), 'EUR') ?? null;
}

/** Whether a word can only be the end of an amount: "Mio", "CHF", "€". */
export function isMoneyWord(word: string): boolean {
  const unit = readUnit([word], 'EUR');
  return unit !== null && (unit.currency !== undefined || unit.times > 1n) && !/[^\p{L}\p{Sc}.]/u.test(word);
}

/** A number in the smallest unit of a currency with `digits` decimals; null if it has more decimals, or is too large. */
function toMinor({ whole, fraction }: DecimalNumber, times: bigint, digits: number): number | null {
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * times * 10n ** BigInt(digits);
  const minor = scaled / scale;
  if (scaled % scale !== 0n || minor > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return Number(minor);
}

/** Words that people add to an amount; the number is used as typed. */
const TAX_NOTE =
  / ?(?:\b(?:netto|brutto|net|gross)|(?:\b(?:plus|zzgl|zuzüglich|inkl|inklusive|incl|including|exkl|excl|excluding|ex)\.? |\+ ?)(?:vat|mwst|ust|tax))\.?$/i;
const AMOUNT = /^([^\d-]*)(\d(?:[\d.,' ]*\d)?)([.,][-–—]{1,2})? ?([^\d'-]*)$/u;
const LONGEST = 40;
/** The maximum number of decimals of an amount of money. */
const LONGEST_FRACTION = 3;

/** An amount, and whether the text can only be money: "12 €" and "900.-" can, "12k" can mean something else. */
export interface ReadAmount {
  readonly amount: Amount;
  readonly isMoney: boolean;
}

/** Whether three digits after a single separator may be thousands or decimals, because of the multiple or the currency. */
function isAmbiguous(digits: string, times: bigint, decimals: number): boolean {
  return (times > 1n || decimals > 2) && /^\d+[.,]\d{3}$/.test(digits);
}

/** Like `parseAmount`, with whether the text can only be money. */
export function matchAmount(text: string, defaultCurrency: string): ReadAmount | null {
  if (text.length > LONGEST) return null;
  const [, before = '', digits = '', dash, after = ''] =
    AMOUNT.exec(
      text
        .trim()
        .replace(/[,;]$/, '')
        .replace(TAX_NOTE, '')
        .replace(/[’‘`´]/g, "'"),
    ) ?? [];
  const number = parseNumber(digits.trim());
  const unit = readUnit([before, after], defaultCurrency);
  if (digits === '' || !number || !unit || /[^\p{L}\p{Sc}. ]/u.test(before + after)) return null;
  const currency = unit.currency ?? defaultCurrency;
  const decimals = fractionDigits(currency);
  if (number.fraction.length > LONGEST_FRACTION || isAmbiguous(digits, unit.times, decimals)) return null;
  const minor = toMinor(number, unit.times, decimals);
  const isMoney = unit.currency !== undefined || dash !== undefined || TAX_NOTE.test(text.trim());
  return minor === null ? null : { amount: { minor, currency }, isMoney };
}

/**
 * Money as people type it: `12.400 €`, `€12,400.50`, `CHF 900.-`, `1'200.50`, `12,5 Tsd`, `12k`.
 * @param defaultCurrency ISO code where none is typed
 * @returns null for anything else, for fractions smaller than the currency has, and for what may be a thousand times
 * as much: `1.250k` and `1.250 KWD`
 */
export function parseAmount(text: string, defaultCurrency: string): Amount | null {
  return matchAmount(text, defaultCurrency)?.amount ?? null;
}

/** Like `parseAmount`; refuses with `not_an_amount` instead of returning null. */
export function readAmount(text: string, defaultCurrency: string): Amount {
  return parseAmount(text, defaultCurrency) ?? refuse({ code: 'not_an_amount', text });
}
