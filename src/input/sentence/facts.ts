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
import { said } from './said.ts';
import { typeOf } from './work-words.ts';

/** "sent last Thursday", "silent for 2 weeks": a date behind these is where the silence began. */
const BEFORE_SINCE = said('beforeSince');
const BETWEEN = said('besideSince');
const BEFORE_AMOUNT = said('beforeAmount');
const BEFORE_CONTACT = said('beforeContact');
const BEFORE_TITLE = said('beforeTitle');
const BEFORE_CHANNEL = said('beforeChannel');
const CHANNELS = said('channels');
const BEFORE_DUE = said('beforeDue');
const BEFORE_VALID = said('beforeValid');
const BEFORE_PHONE = said('beforePhone');
/** Words that say by themselves by which channel: "telefonisch", "emailed". */
const BY_ONE_WORD = [
  ['phone', wordSet(({ byOneWord }) => byOneWord.phone)],
  ['email', wordSet(({ byOneWord }) => byOneWord.email)],
] as const;

const channelSaidBy = (token: Token | undefined) =>
  BY_ONE_WORD.find(([, words]) => words.has(wordOf(token)))?.[0];

/** A date that speaks of the past, or one of the calendar; "Monday" alone may be a part of the topic. */
const PLAIN_DATE =
  /^(?:last |letzte|vergangene|yesterday|gestern|vorgestern|vor |the day before|today|heute|\d{1,2}\.\d{1,2}\.|\d{1,2}\. ?\p{L}{3}|\d{4}-\d\d-\d\d$|\d{1,2} \p{L}{3,}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?$|\d{1,3} \p{L}+ ago$|(?:a|one|two|three) \p{L}+ ago$)/iu;

/** "7 Days" may be a name, "for 3 months" what the work is for. */
const LENGTH = /^\d{1,3} (?:minute|hour|day|week|month|year|stunde|tag|woche|monat|jahr)\p{Ll}{0,2}$/iu;

const ON_WEEKDAY = /^(?:am|on) \p{L}+(?:tag|day|abend|woch)$/iu;

/** A fact may be read another way, so that its reading has to be shown before it is saved. */
export interface Fact extends Taken {
  readonly isGuess?: boolean;
}

const wordOf = (token: Token | undefined): string =>
  token?.kind === 'word' ? normalizeWord(token.text) : '';

const textAt = (run: readonly Token[], count: number): string => textOf(run.slice(0, count));

function isPast(text: string, reader: ParseContext): boolean {
  if (!isDate(text, reader) || /^\d+$/.test(text)) return false;
  try {
    return readPast(text, reader) <= reader.now;
  } catch {
    return false;
  }
}

/** A date that nothing introduces; one that is still to come is no beginning of a silence. */
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

/** "sent last Thursday", "geschickt am 2.11."; a day to come is refused, as behind the key. */
function takeSince(run: Run, scope: FactScope): Fact | null {
  const { reader, before, mayBeDate } = scope;
  const isIntroduced = before !== undefined || /^\p{Ll}/u.test(run[0].text);
  if (!isIntroduced || !BEFORE_SINCE.has(wordOf(run[0]))) return takePlainDate(run, scope);
  if (!mayBeDate()) return null;
  const lead = BETWEEN.has(wordOf(run[1])) ? 2 : 1;
  const dated = run.slice(lead);
  const count = longestRun(dated, (text) => isDate(text, reader) && !/^\d+$/.test(text));
  if (count === 0) return null;
  const text = textAt(dated, count);
  const isGuess = wordOf(run[0]) === 'for' && LENGTH.test(text);
  const via = channelSaidBy(run[0]);
  return { patch: { since: readPast(text, reader), ...(via && { via }) }, count: count + lead, isGuess };
}

const LONGEST_AMOUNT = 5;

function takeAmount(run: Run, { reader, before }: FactScope): Fact | null {
  const usual = reader.currency ?? 'EUR';
  const named = BEFORE_AMOUNT.has(wordOf(run[0]));
  const figures = (named ? run.slice(1) : run).slice(0, LONGEST_AMOUNT);
  const read = (text: string): ReadAmount | null => (/\d/.test(text) ? matchAmount(text, usual) : null);
  const count = longestRun(figures, (text) => {
    const found = read(text);
    return (
      found !== null && (named || found.isMoney || /[\d.,] ?(?:k|tsd|tausend|mio|mrd|m)\.?[,;]?$/i.test(text))
    );
  });
  const found = count > 0 ? read(textAt(figures, count)) : null;
  // At the start of a line "3M" is a name.
  if (!found || (before === undefined && !named && !found.isMoney)) return null;
  const text = textAt(figures, count);
  // "Phase 2 500 €" may be 2,500 or 500.
  const mayBelongToName = /^\d+ \d/.test(text) && !named && before !== undefined && !/[,;:]$/.test(before);
  const isGuess = !(named || found.isMoney) || mayBelongToName;
  return { patch: { amount: found.amount }, count: count + (named ? 1 : 0), isGuess };
}

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

function takeChannel(run: Run): Fact | null {
  const [lead, next] = run;
  const said = channelSaidBy(lead);
  if (said) return { patch: { via: said }, count: 1 };
  const via =
    BEFORE_CHANNEL.has(wordOf(lead)) && CHANNELS.has(wordOf(next)) && CHANNEL_WORDS.get(wordOf(next));
  return via ? { patch: { via }, count: 2 } : null;
}

function takeAddress(run: Run): Fact | null {
  const text = trimEnd(run[0].text, ',;:.)').replace(/^\(/, '');
  if (isEmail(text)) return { patch: { email: readEmail(text) }, count: 1 };
  const named = BEFORE_PHONE.has(wordOf(run[0]));
  const figures = named ? run.slice(1) : run;
  const count = longestRun(
    figures,
    (typed) => (named || /^(?:\+|00[1-9])/.test(typed)) && parsePhone(typed) !== null,
  );
  const phone = count > 0 ? parsePhone(textAt(figures, count)) : null;
  return phone === null ? null : { patch: { phone }, count: count + (named ? 1 : 0) };
}

/** "fällig am 30.11.", "valid until 15 Dec". */
function takeTerm(run: Run, { reader, mayBeDate }: FactScope): Fact | null {
  const isDue = BEFORE_DUE.has(wordOf(run[0]));
  if (!(isDue || BEFORE_VALID.has(wordOf(run[0]))) || !mayBeDate()) return null;
  const count = longestRun(run.slice(1), (text) => isDate(text, reader));
  if (count === 0) return null;
  const day = textAt(run.slice(1), count);
  const terms = isDue ? { dueDate: readDueDay(day, reader) } : { validUntil: readValidity(day, reader) };
  return { patch: { terms }, count: count + 1 };
}

const NUMBERED = /^[A-Z]{1,6}[-/]?\d[\d/-]{2,}$|^\d{2,}[-/]\d[\d/-]*$/;
const BEFORE_REFERENCE = said('beforeReference');

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

/** Who reads, and the word before; absent at the start of the line. */
export interface FactScope {
  readonly reader: ParseContext;
  readonly before: string | undefined;
  /** whether another date may be looked for */
  readonly mayBeDate: () => boolean;
}

/** A fact ends at a comma, unless that stands between a weekday and its date. */
function untilComma(run: Run): Run {
  const end = run.findIndex(
    ({ text }) => /[,;]$/.test(text) && !/(?:day|tag|woch|abend|\b\p{L}{2,3}\.?),$/iu.test(text),
  );
  return end < 0 ? run : [run[0], ...run.slice(1, end + 1)];
}

/**
 * A fact that stands at the start of some words without any key: an amount, "sent last Thursday", an address, a
 * contact, a channel, a day; null where there is none.
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
