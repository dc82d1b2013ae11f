import { markDates } from './mark-dates.ts';
import { ownTextLines } from './own-text.ts';
import type { SentenceSignals, Signals } from './signals.ts';
import { plainText, type SpokenWord, type Token, tokensOf, type Word } from './tokens.ts';

export type { Word } from './tokens.ts';

/** Words between two marks or conjunctions. */
export type Clause = readonly Word[];

/** The clauses of a sentence, and whether it asks something. */
export interface Sentence {
  readonly clauses: readonly Clause[];
  readonly asks: boolean;
}

/** A message as sentences; `isCut` if it was longer than the part examined. */
export interface MessageText {
  readonly sentences: readonly Sentence[];
  readonly isCut: boolean;
}

/** The maximum number of characters examined; a longer message is never mere thanks or a mere absence note. */
const MAX_CLASSIFIED_CHARACTERS = 2000;
/** The maximum number of words and marks examined. */
const MAX_TOKENS = 320;
/** The maximum number of lines examined; each is at least one sentence. */
const MAX_LINES = 100;

type Piece = Word | { readonly kind: 'mark'; readonly text: string };

/** The tokens of a line; words that belong to dates are marked. */
function piecesOf(tokens: readonly Token[], { dates }: Signals): readonly Piece[] {
  const words = tokens.filter((token): token is SpokenWord => token.kind !== 'mark');
  const marked = markDates(words, dates)[Symbol.iterator]();
  return tokens.map((token) =>
    token.kind === 'mark' ? token : (marked.next().value ?? { ...token, isDate: false }),
  );
}

const isDate = (piece: Piece | undefined) => piece !== undefined && piece.kind !== 'mark' && piece.isDate;

/** Whether a piece may begin a sentence: a capitalised word that is not part of a date. */
function beginsSentence(next: Piece | undefined): boolean {
  return next?.kind === 'word' && next.isCapitalised && !next.isDate;
}

/** Whether a full stop ends a sentence: not after “inkl.”, and after “Nov.” only if another sentence begins. */
function endsSentence(
  before: Piece | undefined,
  next: Piece | undefined,
  { abbreviations }: SentenceSignals,
): boolean {
  if (before?.kind !== 'word' || !abbreviations.has(before.text)) return true;
  return before.isDate && beginsSentence(next);
}

/**
 * Whether the full stop of a date also ends the sentence: in “… until 7.1. Best regards”, but not in “bis 7.1.
 * Betriebsferien”.
 */
function endsWithDate(piece: Word, next: Piece | undefined, { absence, absenceWords }: Signals): boolean {
  if (piece.kind !== 'figure' || !piece.text.endsWith('.') || !beginsSentence(next)) return false;
  const { text = '' } = next ?? {};
  return !absenceWords.has(text) && !absence.reasonEndings.some((ending) => ending.test(text));
}

/** Collects words into clauses and clauses into sentences. */
class SentenceBuilder {
  readonly signals: Signals;
  readonly sentences: Sentence[] = [];
  private clauses: Word[][] = [[]];

  constructor(signals: Signals) {
    this.signals = signals;
  }

  add(word: Word): void {
    this.clauses.at(-1)?.push(word);
  }

  endClause(): void {
    this.clauses.push([]);
  }

  endSentence(asks: boolean): void {
    const clauses = this.clauses.filter(({ length }) => length > 0);
    if (clauses.length > 0 || asks) this.sentences.push({ clauses, asks });
    this.clauses = [[]];
  }
}

/** The word that replaces a dash between two dates; the English signals are always included. */
const UP_TO: Word = { kind: 'word', text: 'until', isCapitalised: false, isDate: false };

/** Ends a clause or a sentence at a mark, or replaces it by a word. */
function addMark(
  mark: string,
  before: Piece | undefined,
  next: Piece | undefined,
  into: SentenceBuilder,
): void {
  if (/[!?…]/.test(mark)) into.endSentence(mark === '?');
  else if (mark === '.') {
    if (endsSentence(before, next, into.signals.sentences)) into.endSentence(false);
  } else if (isDate(before) && isDate(next)) {
    if (/[-–—]/.test(mark)) into.add(UP_TO);
  } else if (mark !== '*' && mark !== '_') into.endClause();
}

/** Adds a word; a conjunction or the opening word of a clause ends the clause before it. */
function addWord(
  word: Word,
  before: Piece | undefined,
  next: Piece | undefined,
  into: SentenceBuilder,
): void {
  const isBetweenDates = isDate(before) && isDate(next);
  const { sentences } = into.signals;
  const isConjunction = sentences.conjunctions.has(word.text) && !isBetweenDates;
  if (isConjunction || sentences.clauseOpeners.has(word.text)) into.endClause();
  if (!isConjunction) into.add(word);
  if (endsWithDate(word, next, into.signals)) into.endSentence(false);
}

function addLine(tokens: readonly Token[], into: SentenceBuilder, signals: Signals): void {
  const pieces = piecesOf(tokens, signals);
  for (const [at, piece] of pieces.entries()) {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (piece.kind === 'mark') addMark(piece.text, before, next, into);
    else addWord(piece, before, next, into);
  }
  into.endSentence(false);
}

/** The sentences of a message: of its first 2,000 characters, without quotes, mentions and skin tones. */
export function readText(text: string, signals: Signals): MessageText {
  const plain = plainText(text.slice(0, MAX_CLASSIFIED_CHARACTERS)).slice(0, MAX_CLASSIFIED_CHARACTERS);
  const into = new SentenceBuilder(signals);
  let left = MAX_TOKENS;
  const lines = ownTextLines(plain, signals.quotes);
  for (const line of lines.slice(0, MAX_LINES)) {
    if (left < 0) break;
    const tokens = tokensOf(line, signals.sentences);
    addLine(tokens.slice(0, Math.max(0, left)), into, signals);
    left -= tokens.length;
  }
  const isCut = text.length > MAX_CLASSIFIED_CHARACTERS || lines.length > MAX_LINES || left < 0;
  return { sentences: into.sentences, isCut };
}
