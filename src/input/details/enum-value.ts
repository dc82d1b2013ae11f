import { refuse } from '../parse-error.ts';
import { nearest } from '../words/nearest.ts';
import { normalizeWord } from '../words/normalize-word.ts';

/**
 * The value that a word means.
 * @param words from normalized words to values, as from `lookUp`
 * @throws ParseError `unknown_value`, with all values and the most similar one
 */
export function enumValue<T extends string>(key: string, text: string, words: ReadonlyMap<string, T>): T {
  const value = words.get(normalizeWord(text));
  if (value !== undefined) return value;
  const suggestion = nearest(text, words);
  const allowed = [...new Set(words.values())];
  return refuse({ code: 'unknown_value', key, text, allowed, ...(suggestion && { suggestion }) });
}
