import { mayBeDecision } from './decisions.ts';
import type { Clause, Sentence, Word } from './message-text.ts';
import type { AbsenceSignals, Signals } from './signals.ts';
import { hasCombination, wordsOfSaidCombinations } from './word-combinations.ts';
import { allIn, hasAny } from './word-list.ts';

/** Facts about all clauses of a sentence, computed once. */
export interface AbsenceContext {
  /** Some clause says that somebody is away. */
  readonly isAbsence: boolean;
  /** Some clause names a beginning or an end. */
  readonly isSpan: boolean;
  /** Some clause says for how long, or until when. */
  readonly isTimed: boolean;
  /** Some clause, or the question before, mentions a substitute. */
  readonly hasStandIn: boolean;
  /** Some clause, or the question before, mentions urgent cases. */
  readonly isUrgent: boolean;
  /** Some clause says that somebody stands in. */
  readonly standsIn: boolean;
  /** It is about people, not about a machine. */
  readonly isOurs: boolean;
  readonly signals: Signals;
}

/** Whether a clause says that somebody is away; with `isSpan` a beginning or an end makes weaker words count. */
function saysAway(words: Clause, isSpan: boolean, known: AbsenceSignals): boolean {
  if (hasCombination(words, known.awayHeads) || hasCombination(words, known.returnHeads)) return true;
  return isSpan && hasCombination(words, known.spanHeads);
}

/** Computes the facts about a sentence; `question` is the one before it, if that was a question: “Urgent? Call Tom.” */
export function absenceContext(
  { clauses }: Sentence,
  question: Sentence | null,
  signals: Signals,
): AbsenceContext {
  const known = signals.absence;
  const words = clauses.flat();
  const withQuestion = question ? [...words, ...question.clauses.flat()] : words;
  const isSpan = hasAny(words, known.spans);
  return {
    isSpan,
    isTimed: hasAny(words, known.mentionSpans) || hasAny(words, signals.dates.periods),
    isAbsence: clauses.some((clause) => saysAway(clause, isSpan, known)),
    hasStandIn: hasAny(withQuestion, known.standInHeads),
    isUrgent: hasAny(withQuestion, known.urgent),
    standsIn: hasAny(words, known.standsIn),
    isOurs: hasAny(words, known.whoIsAway),
    signals,
  };
}

/** The words that are not part of dates and times; “gladly” stays at the end of a clause, where it may be a yes. */
function withoutDates(words: Clause, known: AbsenceSignals): Clause {
  const agrees = known.gladly.has(words.at(-1)?.text ?? '');
  return (agrees ? words : withoutGladly(words, known)).filter(
    ({ isDate, kind }) => !isDate && kind !== 'figure',
  );
}

/** The words without “gladly” if it belongs to an offer to help: “hilft Ihnen gerne weiter”. */
function withoutGladly(words: Clause, known: AbsenceSignals): Clause {
  return hasAny(words, known.helps) ? words.filter(({ text }) => !known.gladly.has(text)) : words;
}

/** Whether a clause denies an absence: “not on vacation”. */
function deniesAbsence(words: Clause, known: AbsenceSignals): boolean {
  const at = words.findIndex(({ text }) => known.negations.has(text));
  if (at < 0) return false;
  const next = words.slice(at + 1).find(({ isDate, text }) => !isDate && !known.afterNegations.has(text));
  return next !== undefined && !known.denied.has(next.text);
}

/** Whether a clause says until when somebody is present: “available again until Monday”. */
function isBackUntil(words: Clause, isSpan: boolean, { absence, dates }: Signals): boolean {
  const hasEnd = words.some(({ text }) => dates.ends.has(text) && !dates.endsAfterBeginnings.has(text));
  if (!hasEnd || hasAny(words, absence.negations)) return false;
  const others = words.filter(({ text }) => !dates.returns.has(text));
  return others.length < words.length && !saysAway(others, isSpan, absence);
}

/** Whether a clause is an absence and nothing else, or a date that belongs to one; a date alone may be a reply. */
export function isAway(words: Clause, { isAbsence, isSpan, signals }: AbsenceContext): boolean {
  const known = signals.absence;
  const others = withoutDates(words, known);
  if (deniesAbsence(words, known) || isBackUntil(words, isSpan, signals)) return false;
  if (saysAway(words, isSpan, known)) return allIn(others, known.aroundAway, signals.absenceWords);
  const isBesideDate = others.length > 0 && words.some(({ isDate }) => isDate);
  return isAbsence && isBesideDate && allIn(others, known.aroundDates);
}

/** Whether a clause says that mails are hardly read. */
export function isAccess(words: Clause, known: AbsenceSignals): boolean {
  return hasCombination(words, known.accessHeads) && allIn(withoutDates(words, known), known.aroundAccess);
}

/** Whether a clause says that an answer comes later. */
export function isLater(words: Clause, known: AbsenceSignals): boolean {
  const isSaid = hasAny(words, known.laterHeads) && hasAny(words, known.laterSubjects);
  return isSaid && allIn(withoutDates(words, known), known.aroundLater);
}

/** Whether a clause only introduces a sentence: “please note that”. */
export function isNote(words: Clause, known: AbsenceSignals): boolean {
  return hasAny(words, known.notes) && allIn(words, known.notes, known.aroundNotes);
}

/** Whether a clause is one that only mail programs write. */
export function isAutomatic(words: Clause, known: AbsenceSignals): boolean {
  return hasAny(words, known.automaticHeads) && allIn(words, known.automaticHeads, known.aroundAutomatic);
}

/** Whether a clause is an address or a number with its label. */
export function isLabel(words: Clause, known: AbsenceSignals): boolean {
  const isContact = words.some(({ kind }) => kind === 'contact');
  return isContact && words.every(({ kind, text }) => kind === 'contact' || known.labels.has(text));
}

/** Whether the word at `at` is capitalised where the name of a substitute (one or two words) is expected. */
function isStandInName(words: Clause, at: number, { absence: known, decisions }: Signals): boolean {
  const word = words[at];
  if (!word?.isCapitalised || word.kind !== 'word' || word.isDate) return false;
  if (mayBeDecision(word.text, decisions)) return false;
  const before = words[at - 1]?.text ?? '';
  if (known.beforeStandIn.has(before)) return true;
  return known.beforeStandIn.has(words[at - 2]?.text ?? '') && !known.aroundStandIn.has(before);
}

/** Whether a clause names a substitute, or what to do in urgent cases. “Call me” counts only in the latter. */
export function isStandIn(words: Clause, context: AbsenceContext): boolean {
  const { hasStandIn, isUrgent, standsIn, signals } = context;
  const known = signals.absence;
  if (!hasStandIn || (hasAny(words, known.oneself) && !isUrgent && !standsIn)) return false;
  const said = withoutGladly(words, known);
  return said.every(
    (word, at) =>
      word.kind === 'contact' ||
      allIn([word], known.standInHeads, known.standsIn, known.aroundStandIn) ||
      isStandInName(said, at, signals),
  );
}

/** Whether a clause names a reason to be away (“Brückentag”, “offsite”), and not a time counted from it. */
function namesReason(clause: Clause, { absence: known, dates }: Signals): boolean {
  if (hasAny(clause, dates.countedFrom)) return false;
  const isReason = ({ kind, text }: Word) =>
    kind === 'word' && known.reasonEndings.some((ending) => ending.test(text));
  return hasCombination(clause, known.reasonHeads) || clause.some(isReason);
}

/**
 * Whether a clause asks us for something, decides something, or promises an answer; negations, regrets and the words of
 * the `mention` do not count.
 */
function saysMore(
  clause: Clause,
  mention: ReadonlySet<string>,
  { absence: { negations, regrets }, decisions, promises }: Signals,
): boolean {
  const counts = ({ text }: Word) => !negations.has(text) && !regrets.has(text) && !mention.has(text);
  const counted = clause.filter(counts);
  return (
    hasAny(counted, decisions.requests) ||
    hasAny(counted, decisions.decided) ||
    hasCombination(clause, promises.promises)
  );
}

/**
 * Whether a clause may be an absence with words that are not all known, and without a request or a decision: “Away until
 * two weeks after Christmas”, “Zwischen den Jahren machen wir Pause”, “Freitag ist bei uns Brückentag”.
 */
function mayBeAway(clause: Clause, { isOurs, isTimed, signals }: AbsenceContext): boolean {
  const { absence: known, dates } = signals;
  const hasTime = isTimed || clause.some(({ isDate }) => isDate);
  const isReason = (isOurs || hasTime || clause.length === 1) && namesReason(clause, signals);
  const first = clause[0]?.text ?? '';
  const leads = [known.mentionSpans, dates.numbers, dates.periods];
  const isNote = isOurs || known.mentionHeads.has(first) || leads.some((words) => words.has(first));
  const isSpan = isTimed || (hasTime && known.returnHeads.has(first));
  if (!isReason && !(isNote && isSpan)) return false;
  const mention = wordsOfSaidCombinations(clause, known.mentionHeads);
  return (isReason || mention.size > 0) && !saysMore(clause, mention, signals);
}

/** Whether a clause with unaccounted words mentions an absence of people. */
export function mentionsAbsence(clause: Clause, context: AbsenceContext): boolean {
  const { isOurs, isSpan, signals } = context;
  const known = signals.absence;
  if (mayBeAway(clause, context)) return true;
  // “Abwesend bis …”: a note that begins like this needs no “I”.
  if (!isOurs && !known.awayHeads.has(clause[0]?.text ?? '')) return false;
  return (
    hasCombination(clause, known.awayHeads) ||
    hasCombination(clause, known.accessHeads) ||
    (isSpan && hasCombination(clause, known.spanHeads))
  );
}
