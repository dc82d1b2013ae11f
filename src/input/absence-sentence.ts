import { normalizeWord } from './words/normalize-word.ts';
import { phrases } from './words/typed-words.ts';

/** The first words of a sentence about oneself. */
const BEGINNINGS = phrases(({ absence }) => absence.beginnings);
/** Words that say that somebody is away. */
const AWAY = phrases(({ absence }) => absence.away);
/** The maximum number of words in such a sentence. */
const MOST_WORDS = 30;

const beginsWith = (words: readonly string[], phrase: readonly string[]) =>
  phrase.every((word, index) => words[index] === word);

/**
 * The arguments of `away` that a sentence about one's own absence amounts to: "bis Freitag Ben vertritt mich" for "ich bin
 * bis Freitag weg, Ben vertritt mich". Null for any other sentence.
 */
export function absenceSentence(line: string): string | null {
  const words = line.split(' ');
  if (words.length > MOST_WORDS) return null;
  const plain = words.map(normalizeWord);
  const beginning = BEGINNINGS.find((phrase) => beginsWith(plain, phrase));
  if (!beginning) return null;
  for (let at = beginning.length; at < plain.length; at++) {
    const away = AWAY.find((phrase) => beginsWith(plain.slice(at), phrase));
    if (!away) continue;
    return [...words.slice(beginning.length, at), ...words.slice(at + away.length)].join(' ');
  }
  return null;
}
