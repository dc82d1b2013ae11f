import * as absence from './absence-clauses.ts';
import type { Clause, Sentence } from './message-text.ts';
import type { Signals } from './signals.ts';
import { isExclamation, isFriendly, isPolite, isThanks } from './thanks-clauses.ts';
import { hasAny } from './word-list.ts';

/**
 * What a clause is when every word of it is accounted for. `away`, `access`: an absence · `automatic`: only mail
 * programs write this · `later`, `stand_in`, `note`, `label`: what accompanies an absence · `polite`: greetings,
 * farewells, wishes · `exclamation`: polite only before thanks.
 */
export type ClauseKind =
  | 'thanks'
  | 'polite'
  | 'exclamation'
  | 'away'
  | 'access'
  | 'automatic'
  | 'later'
  | 'stand_in'
  | 'note'
  | 'label';

/**
 * A sentence, the kind of each of its clauses (null: it has unaccounted words), and which of them mention an absence.
 */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly kinds: readonly (ClauseKind | null)[];
  readonly mentionsAbsence: boolean;
}

/** Lower-case words that are known names of people and companies. */
export type KnownNames = ReadonlySet<string>;

/**
 * The kind of a clause; null if it has unaccounted words.
 * @param isAfterThanks the clause before it is thanks
 * @param hasFor the sentence says what the thanks is for
 */
function kindOf(
  words: Clause,
  isAfterThanks: boolean,
  hasFor: boolean,
  context: absence.AbsenceContext,
): ClauseKind | null {
  const known = context.signals;
  if (words.length === 0) return 'polite';
  if (isThanks(words, isAfterThanks, hasFor, known.thanks)) return 'thanks';
  if (isExclamation(words, known.thanks)) return 'exclamation';
  if (isPolite(words, known.thanks)) return 'polite';
  if (absence.isAutomatic(words, known.absence)) return 'automatic';
  if (absence.isAccess(words, known.absence)) return 'access';
  if (absence.isAway(words, context)) return 'away';
  if (absence.isLater(words, known.absence)) return 'later';
  if (absence.isStandIn(words, context)) return 'stand_in';
  if (absence.isNote(words, known.absence)) return 'note';
  return absence.isLabel(words, known.absence) ? 'label' : null;
}

/** Determines the kinds of the clauses of a sentence; `previous` is the sentence before it. */
export function readSentence(
  sentence: Sentence,
  previous: Sentence | undefined,
  names: KnownNames,
  signals: Signals,
): ReadSentence {
  const context = absence.absenceContext(sentence, previous?.asks ? previous : null, signals);
  const hasFor = sentence.clauses.some((clause) => hasAny(clause, signals.thanks.for));
  const kinds: (ClauseKind | null)[] = [];
  for (const clause of sentence.clauses) {
    const words = clause.filter((word) => !isFriendly(word) && !names.has(word.text));
    kinds.push(kindOf(words, kinds.at(-1) === 'thanks', hasFor, context));
  }
  const mentionsAbsence = sentence.clauses.some(
    (clause, at) => kinds[at] === null && absence.mentionsAbsence(clause, context),
  );
  return { sentence, kinds, mentionsAbsence };
}
