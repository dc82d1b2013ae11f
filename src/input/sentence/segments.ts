import { trimEnd } from '../../domain/text/trim.ts';
import type { Token } from '../tokens/token.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { contextWordsFor } from './said.ts';

/** What was said between two words and was taken out: the names of the details, and whether a key named them. */
export interface Gap {
  readonly details: readonly string[];
  readonly byKey: boolean;
}

/** Words in a row, and what separates them from those before: a comma, a dash, a colon, or a fact. */
export interface Segment {
  readonly words: readonly string[];
  readonly joint: string;
  /** whether the separator can only stand between a name and a topic */
  readonly isStrong: boolean;
}

const SENT = contextWordsFor('since');
/** Words that only introduce a fact, or follow it; they say nothing beside it. */
const AROUND: Readonly<Record<string, ReadonlySet<string>>> = {
  since: SENT,
  via: SENT,
  amount: contextWordsFor('amount'),
  owner: contextWordsFor('owner'),
  contact: contextWordsFor('contact'),
  email: contextWordsFor('email'),
  phone: contextWordsFor('phone'),
};

const isDash = (token: Token): boolean => token.kind === 'word' && /^(?:--?|[–—―:|])$/.test(token.text);

/** Whether a word only belongs to a fact beside it; what a key says needs no such word. */
function isAround({ details, byKey }: Gap, word: string): boolean {
  return !byKey && details.some((detail) => AROUND[detail]?.has(normalizeWord(word)));
}

/**
 * Cuts words at commas, dashes, colons and at the facts that stood between them.
 * @param gaps what was taken out before the token of that index
 */
export function segmentsOf(tokens: readonly Token[], gaps: ReadonlyMap<number, Gap>): readonly Segment[] {
  const segments: Segment[] = [];
  let said: string[] = [];
  let joint = '';
  let isStrong = false;
  let behind: Gap | undefined;

  function cut(by: string, strong: boolean): void {
    if (said.length > 0) {
      segments.push({ words: said, joint, isStrong });
      [said, joint, isStrong] = [[], by, strong];
    } else if (segments.length > 0) {
      joint = joint.trim() === '' ? by : joint;
      isStrong ||= strong;
    }
  }

  for (const [index, token] of tokens.entries()) {
    const gap = gaps.get(index);
    if (gap) {
      said = withoutLead(gap, said, segments.length > 0);
      cut(' ', gap.byKey);
      behind = gap;
    }
    if (isDash(token)) {
      cut(` ${token.text} `, true);
      continue;
    }
    const word = trimEnd(token.text, ',;:');
    const end = token.text.slice(word.length);
    if (!behind || !isAround(behind, word)) {
      if (word !== '') said.push(word);
      behind = undefined;
    }
    if (end !== '') cut(`${end} `, end.includes(':'));
  }
  const last = gaps.get(tokens.length);
  if (last) said = withoutLead(last, said, segments.length > 0);
  cut('', false);
  return segments;
}

/** Without the words that introduce the fact behind them; a line that begins with a capital begins with a name. */
function withoutLead(gap: Gap, said: readonly string[], mayBeEmpty: boolean): string[] {
  const end = said.findLastIndex((word) => !isAround(gap, word)) + 1;
  const isName = !mayBeEmpty && /^\P{Ll}/u.test(said[0] ?? '');
  return said.slice(0, isName ? Math.max(1, end) : end);
}
