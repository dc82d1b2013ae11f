import { normalizeWord } from './words/normalize-word.ts';
import { phrases } from './words/typed-words.ts';

/** The first words of a sentence about oneself. */
const BEGINNINGS = phrases(({ absence }) => absence.beginnings);
/** Words that say that somebody is away. */
const AWAY = phrases(({ absence }) => absence.away);
/** The maximum number of words: what follows is a time and perhaps a colleague. */
const MOST_WORDS = 30;

const beginsWith = (words: readonly string[], phrase: readonly string[]) =>
  phrase.every((word, index) => words[index] === word);

/**
 * Turns a sentence about one's own absence into what would follow `away`: "ich bin bis Freitag weg, Ben vertritt mich"
 * becomes "bis Freitag Ben vertritt mich". Null for anything else.
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
