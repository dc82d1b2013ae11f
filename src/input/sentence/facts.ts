import { trimEnd } from '../../domain/text/trim.ts';
import { isDate, readDueDay, readPast, readValidity } from '../dates/read-date.ts';
import { matchAmount, type ReadAmount } from '../details/amounts.ts';
import { isEmail, parsePhone, readEmail } from '../details/phone-and-email.ts';
import { REFERENCE_MAX } from '../details/term-values.ts';
import { longestRun, type Run, type Taken } from '../details/value-runs.ts';
import type { ParseContext } from '../parse-context.ts';
import { within } from '../parse-error.ts';
import { nameLength, startsWithTitle } from '../people/contact-names.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { CHANNEL_WORDS } from '../words/keys-and-values.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';
import { sentenceWords } from './sentence-words.ts';
import { typeOf } from './work-words.ts';

/** Words before the date on which the silence began: "sent last Thursday", "silent for 2 weeks". */
const BEFORE_SINCE = sentenceWords('beforeSince');
const BESIDE_SINCE = sentenceWords('besideSince');
const BEFORE_AMOUNT = sentenceWords('beforeAmount');
const BEFORE_CONTACT = sentenceWords('beforeContact');
const BEFORE_TITLE = sentenceWords('beforeTitle');
const BEFORE_CHANNEL = sentenceWords('beforeChannel');
const CHANNELS = sentenceWords('channels');
const BEFORE_DUE = sentenceWords('beforeDue');
const BEFORE_VALID = sentenceWords('beforeValid');
const BEFORE_PHONE = sentenceWords('beforePhone');
/** Words that name a channel by themselves: "telefonisch", "emailed". */
const BY_ONE_WORD = [
  ['phone', wordSet(({ byOneWord }) => byOneWord.phone)],
  ['email', wordSet(({ byOneWord }) => byOneWord.email)],
] as const;

const channelSaidBy = (token: Token | undefined) =>
  BY_ONE_WORD.find(([, words]) => words.has(wordOf(token)))?.[0];

/** The beginnings of dates that need no introduction; "Monday" alone may be part of the topic. */
const PLAIN_DATE =
  /^(?:last |letzte|vergangene|yesterday|gestern|vorgestern|vor |the day before|today|heute|\d{1,2}\.\d{1,2}\.|\d{1,2}\. ?\p{L}{3}|\d{4}-\d\d-\d\d$|\d{1,2} \p{L}{3,}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?$|\d{1,3} \p{L}+ ago$|(?:a|one|two|three) \p{L}+ ago$)/iu;

/** A length of time; "7 Days" may be a name, "3 months" the duration of the work. */
const LENGTH = /^\d{1,3} (?:minute|hour|day|week|month|year|stunde|tag|woche|monat|jahr)\p{Ll}{0,2}$/iu;

/** A weekday with its preposition. */
const ON_WEEKDAY = /^(?:am|on) \p{L}+(?:tag|day|abend|woch)$/iu;

/** A detail without a key; with `isGuess` it may be read another way, and has to be confirmed before it is saved. */
export interface Fact extends Taken {
  readonly isGuess?: boolean;
}

const wordOf = (token: Token | undefined): string =>
  token?.kind === 'word' ? normalizeWord(token.text) : '';

const textAt = (run: readonly Token[], count: number): string => textOf(run.slice(0, count));

/** Whether a text is a date in the past, and not just a number. */
function isPast(text: string, reader: ParseContext): boolean {
  if (!isDate(text, reader) || /^\d+$/.test(text)) return false;
  try {
    return readPast(text, reader) <= reader.now;
  } catch {
    return false;
  }
}

/** A past date without an introduction, as the start of the silence. */
function takePlainDate(run: Run, { reader, mayBeDate }: FactScope): Fact | null {
  const bare = (text: string) => trimEnd(text, ',;:');
  const isWeekday = (text: string) => ON_WEEKDAY.test(bare(text));
  const looksLike = (text: string) => PLAIN_DATE.test(bare(text)) || isWeekday(text);
  if (longestRun(run, looksLike) === 0 || !mayBeDate()) return null;
  const count = longestRun(run, (text) => looksLike(text) && isPast(text, reader));
  if (count === 0) return null;
  const text = textAt(run, count);
  return {
    patch: { since: readPast(text, reader) },
    count,
    isGuess: isWeekday(text) || LENGTH.test(bare(text)),
  };
}

/**
 * The start of the silence: "sent last Thursday", "geschickt am 2.11.".
 * @throws ParseError of `readPast`, as after the key
 */
function takeSince(run: Run, scope: FactScope): Fact | null {
  const { reader, before, mayBeDate } = scope;
  const isIntroduced = before !== undefined || /^\p{Ll}/u.test(run[0].text);
  if (!isIntroduced || !BEFORE_SINCE.has(wordOf(run[0]))) return takePlainDate(run, scope);
  if (!mayBeDate()) return null;
  const lead = BESIDE_SINCE.has(wordOf(run[1])) ? 2 : 1;
  const dated = run.slice(lead);
  const count = longestRun(dated, (text) => isDate(text, reader) && !/^\d+$/.test(text));
  if (count === 0) return null;
  const text = textAt(dated, count);
  const isGuess = wordOf(run[0]) === 'for' && LENGTH.test(text);
  const via = channelSaidBy(run[0]);
  return { patch: { since: readPast(text, reader), ...(via && { via }) }, count: count + lead, isGuess };
}

const LONGEST_AMOUNT = 5;

/** An amount of money, with or without a word that introduces it. */
function takeAmount(run: Run, { reader, before }: FactScope): Fact | null {
  const usual = reader.currency ?? 'EUR';
  const named = BEFORE_AMOUNT.has(wordOf(run[0]));
  const digits = (named ? run.slice(1) : run).slice(0, LONGEST_AMOUNT);
  const read = (text: string): ReadAmount | null => (/\d/.test(text) ? matchAmount(text, usual) : null);
  const count = longestRun(digits, (text) => {
    const found = read(text);
    return (
      found !== null && (named || found.isMoney || /[\d.,] ?(?:k|tsd|tausend|mio|mrd|m)\.?[,;]?$/i.test(text))
    );
  });
  const found = count > 0 ? read(textAt(digits, count)) : null;
  // At the start of a line "3M" is a name.
  if (!found || (before === undefined && !named && !found.isMoney)) return null;
  const text = textAt(digits, count);
  // "Phase 2 500 €" may be 2,500 or 500.
  const mayBelongToName = /^\d+ \d/.test(text) && !named && before !== undefined && !/[,;:]$/.test(before);
  const isGuess = !(named || found.isMoney) || mayBelongToName;
  return { patch: { amount: found.amount }, count: count + (named ? 1 : 0), isGuess };
}

/** The contact: a name with a title, or after a word that introduces it. */
function takeContact(run: Run, { before }: FactScope): Fact | null {
  const named = BEFORE_CONTACT.has(wordOf(run[0])) || BEFORE_TITLE.has(wordOf(run[0]));
  const name = (named ? run.slice(1) : run).filter((_, index, all) =>
    all.slice(0, index + 1).every(({ kind }) => kind === 'word'),
  );
  const typed = name.map(({ text }) => text);
  const titled = startsWithTitle(typed);
  const byWord = BEFORE_CONTACT.has(wordOf(run[0])) && /^\p{Lu}/u.test(typed[0] ?? '');
  // At the start of a line "Frau Krüger" is the client.
  if (!byWord && !(titled && (named || before !== undefined))) return null;
  const count = nameLength(typed, 1);
  const contact = trimEnd(textAt(name, count), ',;:');
  return { patch: { contact }, count: count + (named ? 1 : 0), isGuess: byWord && !titled && count === 1 };
}

/** The channel: "telefonisch", "by email". */
function takeChannel(run: Run): Fact | null {
  const [lead, next] = run;
  const said = channelSaidBy(lead);
  if (said) return { patch: { via: said }, count: 1 };
  const via =
    BEFORE_CHANNEL.has(wordOf(lead)) && CHANNELS.has(wordOf(next)) && CHANNEL_WORDS.get(wordOf(next));
  return via ? { patch: { via }, count: 2 } : null;
}

/** A mail address or a telephone number. */
function takeAddress(run: Run): Fact | null {
  const text = trimEnd(run[0].text, ',;:.)').replace(/^\(/, '');
  if (isEmail(text)) return { patch: { email: readEmail(text) }, count: 1 };
  const named = BEFORE_PHONE.has(wordOf(run[0]));
  const digits = named ? run.slice(1) : run;
  const count = longestRun(
    digits,
    (typed) => (named || /^(?:\+|00[1-9])/.test(typed)) && parsePhone(typed) !== null,
  );
  const phone = count > 0 ? parsePhone(textAt(digits, count)) : null;
  return phone === null ? null : { patch: { phone }, count: count + (named ? 1 : 0) };
}

/** A due date or a validity: "fällig am 30.11.", "valid until 15 Dec". */
function takeTerm(run: Run, { reader, mayBeDate }: FactScope): Fact | null {
  const isDue = BEFORE_DUE.has(wordOf(run[0]));
  if (!(isDue || BEFORE_VALID.has(wordOf(run[0]))) || !mayBeDate()) return null;
  const count = longestRun(run.slice(1), (text) => isDate(text, reader));
  if (count === 0) return null;
  const day = textAt(run.slice(1), count);
  const terms = isDue ? { dueDate: readDueDay(day, reader) } : { validUntil: readValidity(day, reader) };
  return { patch: { terms }, count: count + 1 };
}

/** The number of a paper, as opposed to a word or an amount. */
const NUMBERED = /^[A-Z]{1,6}[-/]?\d[\d/-]{2,}$|^\d{2,}[-/]\d[\d/-]*$/;
const BEFORE_REFERENCE = sentenceWords('beforeReference');

/** The number of a paper: "RE-2026-17", "Nr. 4711". */
function takeReference(run: Run, { before }: FactScope): Fact | null {
  const named = BEFORE_REFERENCE.has(wordOf(run[0])) && /\d/.test(run[1]?.text ?? '');
  const text = trimEnd((named ? run[1] : run[0])?.text ?? '', ',;:');
  const isPaper = typeOf(before ?? '') !== null;
  if (!named && !NUMBERED.test(text) && !(isPaper && /^\d{3,}$/.test(text))) return null;
  const isGuess = !named && !(isPaper && NUMBERED.test(text));
  return {
    patch: { terms: { reference: within('ref', text, REFERENCE_MAX) } },
    count: named ? 2 : 1,
    isGuess,
  };
}

/** What reading a fact depends on. */
export interface FactScope {
  readonly reader: ParseContext;
  /** The word before; undefined at the start of the line. */
  readonly before: string | undefined;
  /** Whether another date may be searched for; each call counts. */
  readonly mayBeDate: () => boolean;
}

/** The tokens up to the first comma, except one between a weekday and its date. */
function untilComma(run: Run): Run {
  const end = run.findIndex(
    ({ text }) => /[,;]$/.test(text) && !/(?:day|tag|woch|abend|\b\p{L}{2,3}\.?),$/iu.test(text),
  );
  return end < 0 ? run : [run[0], ...run.slice(1, end + 1)];
}

/**
 * The detail at the start of some words without a key: a date, an amount, an address, a reference, a channel, a contact.
 * Null if there is none.
 */
export function takeFact(words: Run, scope: FactScope): Fact | null {
  if (words[0].kind !== 'word') return null;
  const run = untilComma(words);
  return (
    takeTerm(run, scope) ??
    takeSince(run, scope) ??
    takeAmount(run, scope) ??
    takeAddress(run) ??
    takeReference(run, scope) ??
    takeChannel(run) ??
    takeContact(run, scope)
  );
}
