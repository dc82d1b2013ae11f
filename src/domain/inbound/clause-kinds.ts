import type { Clause, Sentence, Word } from './message-text.ts';
import * as absence from './signals/absence.ts';
import { mayBeDecision } from './signals/decisions.ts';
import * as thanks from './signals/thanks.ts';

/**
 * What a clause is when every word of it is accounted for. `away`, `access`: an absence · `automatic`: only a mail program
 * says so · `later`, `stand_in`, `note`, `label`: what goes with an absence · `polite`: greetings, farewells, wishes.
 */
export type ClauseKind =
  | 'thanks'
  | 'polite'
  | 'away'
  | 'access'
  | 'automatic'
  | 'later'
  | 'stand_in'
  | 'note'
  | 'label';

/** Lower-case words that are names of people and companies known from elsewhere. */
export type KnownNames = ReadonlySet<string>;

/** A clause and where it stands. `words` are its own without known names and friendly emoji. */
interface Place {
  readonly words: Clause;
  readonly sentence: Sentence;
  /** The sentence before it, where that asked: “Urgent? Call Tom.” */
  readonly question: Sentence | null;
  readonly before: ClauseKind | null;
}

const texts = (words: Clause) => words.map(({ text }) => text);
const hasAny = (words: Clause, known: ReadonlySet<string>) => words.some(({ text }) => known.has(text));
const allIn = (words: Clause, ...known: readonly ReadonlySet<string>[]) =>
  words.every(({ text }) => known.some((one) => one.has(text)));

/** Whether all words of one of the heads are among `words`; `#` stands for any date. */
export function hasHead(words: Clause, heads: readonly (readonly string[])[]): boolean {
  const said = new Set(texts(words));
  const hasDate = words.some(({ isDate }) => isDate);
  return heads.some((head) => head.every((word) => (word === '#' ? hasDate : said.has(word))));
}

const said = ({ sentence, question }: Place, known: ReadonlySet<string>) =>
  [...sentence.clauses, ...(question?.clauses ?? [])].some((clause) => hasAny(clause, known));

/** A noun phrase or two: no determiner directly behind a noun, where a sentence of its own would begin. */
function areThings(words: Clause): boolean {
  const { THING_DETERMINERS, THING_JOINTS, THING_NOUNS } = thanks;
  return words.every(({ text, isDate }, at) => {
    if (isDate) return false;
    const afterNoun = THING_NOUNS.has(words[at - 1]?.text ?? '');
    if (THING_DETERMINERS.has(text)) return !afterNoun;
    if (THING_NOUNS.has(text)) return !(afterNoun && THING_NOUNS.has(words[at - 2]?.text ?? ''));
    return THING_JOINTS.has(text);
  });
}

/** “Danke für das Angebot”, “… und die schnelle Antwort”. */
function isThanks({ words, sentence, before }: Place): boolean {
  const split = words.findIndex(({ text }) => thanks.FOR.has(text));
  const [first, things] = split < 0 ? [words, []] : [words.slice(0, split), words.slice(split + 1)];
  const thanked = hasAny(first, thanks.THANKS);
  if (thanked) return allIn(first, thanks.THANKS, thanks.AROUND_THANKS, thanks.EXCLAMATIONS) && areThings(things);
  const goesOn = before === 'thanks' && sentence.clauses.some((clause) => hasAny(clause, thanks.FOR));
  const [opening] = words;
  if (goesOn && opening && thanks.THING_DETERMINERS.has(opening.text)) return areThings(words);
  if (before === 'thanks' && split === 0) return areThings(things);
  return before === null && words.length <= 2 && allIn(words, thanks.EXCLAMATIONS);
}

function isPolite({ words }: Place): boolean {
  if (hasAny(words, thanks.GREETINGS) && allIn(words, thanks.GREETINGS, thanks.AROUND_GREETINGS)) return true;
  const isWish = hasAny(words, thanks.WISHES) && words.length > 1;
  if (!isWish && !hasAny(words, thanks.FAREWELLS)) return false;
  return allIn(words, thanks.FAREWELLS, thanks.WISHES, thanks.AROUND_FAREWELLS);
}

/** Words that are no part of dates and hours. */
function withoutDates(words: Clause): Clause {
  return words.filter(({ isDate, kind }) => !isDate && kind !== 'figure');
}

/** Whether a clause speaks of an absence, if it speaks of nothing else. */
function speaksOfAbsence(words: Clause, { clauses }: Sentence): boolean {
  if (hasHead(words, absence.AWAY_HEADS) || hasHead(words, absence.RETURN_HEADS)) return true;
  return hasHead(words, absence.SPAN_HEADS) && clauses.some((clause) => hasAny(clause, absence.SPANS));
}

const HEAD_WORDS: ReadonlySet<string> = new Set(
  [...absence.AWAY_HEADS, ...absence.RETURN_HEADS, ...absence.SPAN_HEADS].flat(),
);

function isAway({ words, sentence }: Place): boolean {
  const others = withoutDates(words);
  if (speaksOfAbsence(words, sentence)) return allIn(others, absence.AROUND_AWAY, HEAD_WORDS);
  const isInAbsence = sentence.clauses.some((clause) => speaksOfAbsence(clause, sentence));
  return isInAbsence && others.length < words.length && allIn(others, absence.AROUND_DATES) && saysWhen(words);
}

/** A date beside something that makes it one end of an absence: a bare day may be an answer. */
function saysWhen(words: Clause): boolean {
  return words.some(({ isDate }) => isDate) && withoutDates(words).length > 0;
}

const isAccess = ({ words }: Place) =>
  hasHead(words, absence.ACCESS_HEADS) && allIn(withoutDates(words), absence.AROUND_ACCESS);

const isLater = ({ words }: Place) =>
  hasAny(words, absence.LATER_HEADS) &&
  hasAny(words, absence.LATER_SUBJECTS) &&
  allIn(withoutDates(words), absence.AROUND_LATER);

const isNote = ({ words }: Place) =>
  hasAny(words, absence.NOTES) && allIn(words, absence.NOTES, absence.AROUND_NOTES);

const isAutomatic = ({ words }: Place) =>
  hasAny(words, absence.AUTOMATIC_HEADS) && allIn(words, absence.AUTOMATIC_HEADS, absence.AROUND_AUTOMATIC);

/** Tel., mail and figures, or an address by itself. */
const isLabel = ({ words }: Place) =>
  words.some(({ kind }) => kind === 'contact') &&
  words.every(({ kind, text }) => kind === 'contact' || absence.LABELS.has(text));

/** A word with a capital where the name of who stands in is expected; of two in a row, each. */
function isStandInName(words: Clause, at: number): boolean {
  const word = words[at];
  if (!word?.isCapitalised || word.kind !== 'word' || word.isDate || mayBeDecision(word.text)) return false;
  const before = words[at - 1]?.text ?? '';
  const beforeThat = words[at - 2]?.text ?? '';
  if (absence.BEFORE_STAND_IN.has(before)) return true;
  return absence.BEFORE_STAND_IN.has(beforeThat) && !absence.AROUND_STAND_IN.has(before);
}

function isStandIn(place: Place): boolean {
  const { words } = place;
  if (!said(place, absence.STAND_IN_HEADS)) return false;
  const oneself = hasAny(words, absence.ONESELF);
  if (oneself && !said(place, absence.URGENT) && !said(place, absence.STANDS_IN)) return false;
  return words.every(
    ({ kind, text }, at) =>
      kind === 'contact' ||
      absence.STAND_IN_HEADS.has(text) ||
      absence.STANDS_IN.has(text) ||
      absence.AROUND_STAND_IN.has(text) ||
      isStandInName(words, at),
  );
}

const KINDS: readonly (readonly [ClauseKind, (place: Place) => boolean])[] = [
  ['thanks', isThanks],
  ['polite', isPolite],
  ['automatic', isAutomatic],
  ['access', isAccess],
  ['away', isAway],
  ['later', isLater],
  ['stand_in', isStandIn],
  ['note', isNote],
  ['label', isLabel],
];

/** Whether a clause with words that are not accounted for speaks of an absence of people. */
export function mentionsAbsence(clause: Clause, { clauses }: Sentence): boolean {
  const isOurs = clauses.some((one) => hasAny(one, absence.WHO_IS_AWAY));
  if (!isOurs) return false;
  return (
    hasHead(clause, absence.AWAY_HEADS) ||
    hasHead(clause, absence.ACCESS_HEADS) ||
    (hasHead(clause, absence.SPAN_HEADS) && hasAny(clause, absence.SPANS))
  );
}

function isFriendly({ kind, text }: Word): boolean {
  return kind === 'emoji' && (thanks.FRIENDLY_EMOJI.has(text) || thanks.AWAY_EMOJI.has(text));
}

/** What each clause of a sentence is; null for one with a word that is not accounted for. */
export function kindsOf(
  sentence: Sentence,
  previous: Sentence | undefined,
  names: KnownNames,
): readonly (ClauseKind | null)[] {
  const question = previous?.asks ? previous : null;
  const kinds: (ClauseKind | null)[] = [];
  for (const clause of sentence.clauses) {
    const words = clause.filter((word) => !isFriendly(word) && !names.has(word.text));
    const place = { words, sentence, question, before: kinds.at(-1) ?? null };
    const found = words.length === 0 ? 'polite' : KINDS.find(([, fits]) => fits(place))?.[0];
    kinds.push(found ?? null);
  }
  return kinds;
}
