import { hasHead, wordsOfHeads } from './heads.ts';
import type { Clause, Sentence } from './message-text.ts';
import * as known from './signals/absence.ts';
import { mayBeDecision } from './signals/decisions.ts';
import { allIn, hasAny } from './word-list.ts';

/** What the clauses around one say, looked up once for a sentence. */
export interface AbsenceContext {
  /** Another clause tells of an absence. */
  readonly isAbsence: boolean;
  /** Some clause names a beginning or an end. */
  readonly isSpan: boolean;
  /** Some clause, or the question before, speaks of a stand-in, of urgency, or of whoever covers. */
  readonly hasStandIn: boolean;
  readonly isUrgent: boolean;
  readonly standsIn: boolean;
  /** It speaks of people, not of a machine. */
  readonly isOurs: boolean;
}

const HEAD_WORDS = wordsOfHeads(known.AWAY_HEADS, known.RETURN_HEADS, known.SPAN_HEADS);

/** Whether a clause tells of an absence, if it tells nothing else. */
function tellsAbsence(words: Clause, isSpan: boolean): boolean {
  if (hasHead(words, known.AWAY_HEADS) || hasHead(words, known.RETURN_HEADS)) return true;
  return isSpan && hasHead(words, known.SPAN_HEADS);
}

/** Looks up what a sentence says; `question` is the one before it, where that asked: “Urgent? Call Tom.” */
export function absenceContext({ clauses }: Sentence, question: Sentence | null): AbsenceContext {
  const words = clauses.flat();
  const withQuestion = question ? [...words, ...question.clauses.flat()] : words;
  const isSpan = hasAny(words, known.SPANS);
  return {
    isSpan,
    isAbsence: clauses.some((clause) => tellsAbsence(clause, isSpan)),
    hasStandIn: hasAny(withQuestion, known.STAND_IN_HEADS),
    isUrgent: hasAny(withQuestion, known.URGENT),
    standsIn: hasAny(words, known.STANDS_IN),
    isOurs: hasAny(words, known.WHO_IS_AWAY),
  };
}

/** Words that are no part of dates and hours. */
function withoutDates(words: Clause): Clause {
  return withoutGladly(words).filter(({ isDate, kind }) => !isDate && kind !== 'figure');
}

/** “Hilft Ihnen gerne weiter” is a courtesy. */
function withoutGladly(words: Clause): Clause {
  return hasAny(words, known.HELPS) ? words.filter(({ text }) => !known.GLADLY.has(text)) : words;
}

/** An absence and nothing else, or a date that belongs to one: a bare day may be an answer. */
export function isAway(words: Clause, { isAbsence, isSpan }: AbsenceContext): boolean {
  const others = withoutDates(words);
  if (tellsAbsence(words, isSpan)) return allIn(others, known.AROUND_AWAY, HEAD_WORDS);
  const isBesideDate = others.length > 0 && words.some(({ isDate }) => isDate);
  return isAbsence && isBesideDate && allIn(others, known.AROUND_DATES);
}

/** That mails are hardly read. */
export function isAccess(words: Clause): boolean {
  return hasHead(words, known.ACCESS_HEADS) && allIn(withoutDates(words), known.AROUND_ACCESS);
}

/** That an answer comes later. */
export function isLater(words: Clause): boolean {
  const isSaid = hasAny(words, known.LATER_HEADS) && hasAny(words, known.LATER_SUBJECTS);
  return isSaid && allIn(withoutDates(words), known.AROUND_LATER);
}

/** “Please note that”. */
export function isNote(words: Clause): boolean {
  return hasAny(words, known.NOTES) && allIn(words, known.NOTES, known.AROUND_NOTES);
}

/** What only mail programs say. */
export function isAutomatic(words: Clause): boolean {
  return hasAny(words, known.AUTOMATIC_HEADS) && allIn(words, known.AUTOMATIC_HEADS, known.AROUND_AUTOMATIC);
}

/** An address or a number with its label. */
export function isLabel(words: Clause): boolean {
  const isContact = words.some(({ kind }) => kind === 'contact');
  return isContact && words.every(({ kind, text }) => kind === 'contact' || known.LABELS.has(text));
}

/** A word with a capital where the name of who stands in is expected; of two in a row, each. */
function isStandInName(words: Clause, at: number): boolean {
  const word = words[at];
  if (!word?.isCapitalised || word.kind !== 'word' || word.isDate || mayBeDecision(word.text)) return false;
  const before = words[at - 1]?.text ?? '';
  if (known.BEFORE_STAND_IN.has(before)) return true;
  return known.BEFORE_STAND_IN.has(words[at - 2]?.text ?? '') && !known.AROUND_STAND_IN.has(before);
}

/** Who stands in, or what to do when it is urgent. “Call me” belongs here only where it is. */
export function isStandIn(words: Clause, { hasStandIn, isUrgent, standsIn }: AbsenceContext): boolean {
  if (!hasStandIn || (hasAny(words, known.ONESELF) && !isUrgent && !standsIn)) return false;
  const said = withoutGladly(words);
  return said.every(
    (word, at) =>
      word.kind === 'contact' ||
      allIn([word], known.STAND_IN_HEADS, known.STANDS_IN, known.AROUND_STAND_IN) ||
      isStandInName(said, at),
  );
}

/** Whether a clause with words that are not accounted for speaks of an absence of people. */
export function mentionsAbsence(clause: Clause, { isOurs, isSpan }: AbsenceContext): boolean {
  if (!isOurs) return false;
  return (
    hasHead(clause, known.AWAY_HEADS) ||
    hasHead(clause, known.ACCESS_HEADS) ||
    (isSpan && hasHead(clause, known.SPAN_HEADS))
  );
}
