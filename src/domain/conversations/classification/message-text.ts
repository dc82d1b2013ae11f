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
const TOKENS_LOOKED_AT = 320;
/** The maximum number of lines examined; each is at least one sentence. */
const LINES_LOOKED_AT = 100;

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

function begins(next: Piece | undefined): boolean {
  return next?.kind === 'word' && next.isCapitalised && !next.isDate;
}

/** The full stop after “inkl.” does not end a sentence; the one after “Nov.” does if another one begins. */
function endsSentence(
  before: Piece | undefined,
  next: Piece | undefined,
  { abbreviations }: SentenceSignals,
): boolean {
  if (before?.kind !== 'word' || !abbreviations.has(before.text)) return true;
  return before.isDate && begins(next);
}

/**
 * “… until 7.1. Best regards”: the full stop after the figure also ended the sentence. In “bis 7.1. Betriebsferien” it
 * did not.
 */
function endsWithDate(piece: Word, next: Piece | undefined, { absence, absenceWords }: Signals): boolean {
  if (piece.kind !== 'figure' || !piece.text.endsWith('.') || !begins(next)) return false;
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

/** The word for a dash between two dates; English is among the signals of every installation. */
const UP_TO: Word = { kind: 'word', text: 'until', isCapitalised: false, isDate: false };

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

function addWord(
  word: Word,
  before: Piece | undefined,
  next: Piece | undefined,
  into: SentenceBuilder,
): void {
  const isBetweenDates = isDate(before) && isDate(next);
  const { sentences } = into.signals;
  const isJoint = sentences.conjunctions.has(word.text) && !isBetweenDates;
  if (isJoint || sentences.clauseOpeners.has(word.text)) into.endClause();
  if (!isJoint) into.add(word);
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

/** Splits a message into sentences: at most its first 2,000 characters, without quotes, mentions and skin tones. */
export function readText(text: string, signals: Signals): MessageText {
  const plain = plainText(text.slice(0, MAX_CLASSIFIED_CHARACTERS)).slice(0, MAX_CLASSIFIED_CHARACTERS);
  const into = new SentenceBuilder(signals);
  let left = TOKENS_LOOKED_AT;
  const lines = ownTextLines(plain, signals.quotes);
  for (const line of lines.slice(0, LINES_LOOKED_AT)) {
    if (left < 0) break;
    const tokens = tokensOf(line, signals.sentences);
    addLine(tokens.slice(0, Math.max(0, left)), into, signals);
    left -= tokens.length;
  }
  const isCut = text.length > MAX_CLASSIFIED_CHARACTERS || lines.length > LINES_LOOKED_AT || left < 0;
  return { sentences: into.sentences, isCut };
}
