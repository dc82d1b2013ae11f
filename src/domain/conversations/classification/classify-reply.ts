import { absenceDates, type DatePhrases } from './absence-dates.ts';
import { type ClauseKind, type ReadSentence, readSentence } from './clause-kinds.ts';
import { type Clause, readText, type Sentence, type Word } from './message-text.ts';
import { promiseOf } from './promise.ts';
import type { DecisionSignals, Signals } from './signals.ts';
import { hasCombination } from './word-combinations.ts';
import { hasAny } from './word-list.ts';

/** A message with its text, as read from a conversation. */
export interface RawMessage {
  readonly text: string;
  /** Names to ignore: of the author, the contact and the owner. */
  readonly names?: readonly string[];
  /** It contains more than its text: files, attachments, forwarded messages. */
  readonly carriesMore?: boolean;
  /** The source says that a program wrote it, for example by the headers of a mail. */
  readonly isAutomatic?: boolean;
}

/**
 * What a message of the client is, before its dates are read. An `absence` needs a date that can be read, unless it is
 * `automatic`; a `promise` also needs one; otherwise they are unclear.
 */
export interface Judgement {
  readonly kind: 'reply' | 'promise' | 'thanks' | 'absence' | 'unclear';
  readonly automatic: boolean;
  readonly absence: DatePhrases | null;
  /** The words of the day by which they want to reply. */
  readonly promised: string | null;
}

/** The maximum number of other words next to thanks; with more of them it is certainly a reply. */
const LONGEST_DOUBT = 8;
/** The kinds of clauses in mere thanks. */
const POLITE: ReadonlySet<ClauseKind | null> = new Set(['thanks', 'polite', 'exclamation']);
/** The kinds of clauses that make a message an absence note. */
const ABSENT: ReadonlySet<ClauseKind | null> = new Set(['away', 'access', 'automatic']);

const UNDATED: DatePhrases = { from: null, until: null, back: null };

const wordsIn = ({ clauses }: Sentence): Clause => clauses.flat();

/** Whether every clause of a sentence is known; the only question in absence notes is whether it is urgent. */
function isAccountedFor({ sentence, kinds }: ReadSentence, { absence, decisions }: Signals): boolean {
  if (kinds.includes(null)) return false;
  if (!sentence.asks) return true;
  const words = wordsIn(sentence);
  return (
    kinds.every((kind) => kind === 'stand_in') &&
    (hasAny(words, absence.urgent) || hasAny(words, decisions.asking))
  );
}

/** The words of clauses of no known kind. */
function unknownWords(parts: readonly ReadSentence[]): readonly Word[] {
  return parts.flatMap(({ sentence, kinds }) =>
    sentence.clauses.filter((_, at) => kinds[at] === null).flat(),
  );
}

/** The dates of the sentences that mention an absence, the first for each role; null if no sentence does. */
function datesOf(parts: readonly ReadSentence[], { absence, dates }: Signals): DatePhrases | null {
  const found = parts
    .filter(({ kinds, mentionsAbsence }) => mentionsAbsence || kinds.some((kind) => ABSENT.has(kind)))
    .map(({ sentence }) =>
      hasAny(wordsIn(sentence), absence.over) ? UNDATED : absenceDates(sentence, dates),
    );
  if (found.length === 0) return null;
  const first = (role: keyof DatePhrases) => found.find((named) => named[role] !== null)?.[role] ?? null;
  return { from: first('from'), until: first('until'), back: first('back') };
}

/** Whether the words of unknown clauses contain a request to us or a decision. */
function needsReaction(
  parts: readonly ReadSentence[],
  left: readonly Word[],
  { requests, decided }: DecisionSignals,
): boolean {
  return parts.some(({ sentence }) => sentence.asks) || hasAny(left, requests) || hasAny(left, decided);
}

/** The kind of a message that thanks and says more. */
function kindBesidesThanks(
  parts: readonly ReadSentence[],
  left: readonly Word[],
  { questions, decided }: DecisionSignals,
): Judgement['kind'] {
  const asks = parts.some(({ sentence }) => sentence.asks) || hasCombination(left, questions);
  return asks || hasAny(left, decided) || left.length > LONGEST_DOUBT ? 'reply' : 'unclear';
}

/** The kind of a message that is not only thanks, an absence or a promise. */
function kindOfOther(
  parts: readonly ReadSentence[],
  left: readonly Word[],
  carriesMore: boolean,
  { thanks, decisions }: Signals,
): Judgement['kind'] {
  const words = parts.flatMap(({ sentence }) => wordsIn(sentence));
  if (hasAny(words, thanks.thanks)) return kindBesidesThanks(parts, left, decisions);
  const asks = parts.some(({ sentence }) => sentence.asks);
  const saysNothing = left.every(({ kind }) => kind === 'emoji');
  return saysNothing && !asks && !(carriesMore && words.length === 0) ? 'unclear' : 'reply';
}

/**
 * Judges a message: it is thanks, or an absence note, when every word of it is accounted for as such; any other word
 * makes it a reply, or a reason to ask. Looks at the first 2,000 characters.
 * @param signals of every language that clients may write in
 */
export function classifyReply(
  { text, names = [], carriesMore = false, isAutomatic = false }: RawMessage,
  signals: Signals,
): Judgement {
  const { sentences, isCut } = readText(text, signals);
  const known = new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
  const parts = sentences.map((sentence, at) => readSentence(sentence, sentences[at - 1], known, signals));
  const left = unknownWords(parts);
  const all = parts.flatMap(({ kinds }) => kinds);
  const isWhole = !isCut && !carriesMore && parts.every((part) => isAccountedFor(part, signals));
  const absence = datesOf(parts, signals);
  const promises = parts.flatMap(
    ({ sentence }) => promiseOf(sentence, signals.promises, signals.dates) ?? [],
  );
  const promised = promises.find(({ date }) => date !== null)?.date ?? null;
  const automatic =
    isAutomatic || all.includes('automatic') || (all.includes('away') && all.includes('access'));
  const as = (kind: Judgement['kind']): Judgement => ({ kind, automatic, absence, promised });

  if (isAutomatic) return as('absence');
  // After thanks, “great” may be a judgement of what we sent.
  const exclaims = all.lastIndexOf('exclamation');
  const thanked = all.indexOf('thanks');
  if (isWhole && thanked > exclaims && all.every((kind) => POLITE.has(kind))) return as('thanks');
  if (isWhole && exclaims < 0 && all.some((kind) => ABSENT.has(kind))) return as('absence');
  if (absence !== null || automatic) return as('unclear');
  if (promises.length > 0 && !carriesMore)
    return as(needsReaction(parts, left, signals.decisions) ? 'reply' : 'promise');
  return as(kindOfOther(parts, left, carriesMore, signals));
}
