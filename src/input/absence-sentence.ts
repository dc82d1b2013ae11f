import { normalizeWord } from './normalize-word.ts';

const phrases = (text: string) =>
  text.split(',').map((phrase) => phrase.trim().split(' ').map(normalizeWord));

/** How people begin a sentence about themselves. */
const BEGINNINGS = phrases("ich bin, bin, ich habe, i am, i’m, i'm, im, i will be, i’ll be, i'll be");
/** Words that say that somebody is away; the longer ones first. */
const AWAY = phrases(
  'out of the office, out of office, nicht im büro, on vacation, on holiday, on holidays, on leave, im urlaub, in urlaub, nicht da, urlaub, weg, abwesend, verreist, unterwegs, out, away, off, ooo',
);
/** Sentences are short; what follows is a time and perhaps a colleague. */
const MOST_WORDS = 30;

const beginsWith = (words: readonly string[], phrase: readonly string[]) =>
  phrase.every((word, index) => words[index] === word);

/**
 * Takes a sentence about one's own absence apart: "ich bin bis Freitag weg, Ben vertritt mich" is "bis Freitag Ben vertritt
 * mich", as if it stood behind `away`. Null for anything else.
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
