import { trimEnd } from '../../domain/text/trim.ts';
import type { Token } from '../tokens/token.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordsAroundFact } from './sentence-words.ts';

/** The details taken out between two words: their names, and whether they were given by key. */
export interface Gap {
  readonly details: readonly string[];
  readonly byKey: boolean;
}

/** Words in a row, and what separates them from the words before: a comma, a dash, a colon, or a detail (a space). */
export interface Segment {
  readonly words: readonly string[];
  readonly separator: string;
  /** Whether the separator can only be between a name and a topic. */
  readonly isStrong: boolean;
}

const SENT = wordsAroundFact('since');
/** The words that only introduce or follow a detail, by its name. */
const AROUND: Readonly<Record<string, ReadonlySet<string>>> = {
  since: SENT,
  via: SENT,
  amount: wordsAroundFact('amount'),
  owner: wordsAroundFact('owner'),
  contact: wordsAroundFact('contact'),
  email: wordsAroundFact('email'),
  phone: wordsAroundFact('phone'),
};

const isDash = (token: Token): boolean => token.kind === 'word' && /^(?:--?|[–—―:|])$/.test(token.text);

/** Whether a word only belongs to a detail next to it; one given by key has no such words. */
function isAround({ details, byKey }: Gap, word: string): boolean {
  return !byKey && details.some((detail) => AROUND[detail]?.has(normalizeWord(word)));
}

/**
 * Splits words at commas, dashes and colons, and at the details that were taken out between them.
 * @param gaps the details taken out, by the index of the token after them
 */
export function segmentsOf(tokens: readonly Token[], gaps: ReadonlyMap<number, Gap>): readonly Segment[] {
  const segments: Segment[] = [];
  let words: string[] = [];
  let separator = '';
  let isStrong = false;
  let gapBefore: Gap | undefined;

  function cut(by: string, strong: boolean): void {
    if (words.length > 0) {
      segments.push({ words, separator, isStrong });
      [words, separator, isStrong] = [[], by, strong];
    } else if (segments.length > 0) {
      separator = separator.trim() === '' ? by : separator;
      isStrong ||= strong;
    }
  }

  for (const [index, token] of tokens.entries()) {
    const gap = gaps.get(index);
    if (gap) {
      words = withoutLead(gap, words, segments.length > 0);
      cut(' ', gap.byKey);
      gapBefore = gap;
    }
    if (isDash(token)) {
      cut(` ${token.text} `, true);
      continue;
    }
    const word = trimEnd(token.text, ',;:');
    const end = token.text.slice(word.length);
    if (!gapBefore || !isAround(gapBefore, word)) {
      if (word !== '') words.push(word);
      gapBefore = undefined;
    }
    if (end !== '') cut(`${end} `, end.includes(':'));
  }
  const last = gaps.get(tokens.length);
  if (last) words = withoutLead(last, words, segments.length > 0);
  cut('', false);
  return segments;
}

/** Words without those at the end that introduce the detail after them; a line that begins with a capital keeps its first. */
function withoutLead(gap: Gap, words: readonly string[], mayBeEmpty: boolean): string[] {
  const end = words.findLastIndex((word) => !isAround(gap, word)) + 1;
  const isName = !mayBeEmpty && /^\P{Ll}/u.test(words[0] ?? '');
  return words.slice(0, isName ? Math.max(1, end) : end);
}
