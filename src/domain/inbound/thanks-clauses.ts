import type { Clause } from './message-text.ts';
import * as known from './signals/thanks.ts';
import { allIn, hasAny } from './word-list.ts';

/** A noun phrase or two: no determiner directly behind a noun, where a sentence of its own would begin. */
function areThings(words: Clause): boolean {
  return words.every(({ text, isDate }, at) => {
    if (isDate) return false;
    const afterNoun = known.THING_NOUNS.has(words[at - 1]?.text ?? '');
    if (known.THING_DETERMINERS.has(text)) return !afterNoun;
    if (known.THING_NOUNS.has(text)) return !(afterNoun && known.THING_NOUNS.has(words[at - 2]?.text ?? ''));
    return known.THING_JOINTS.has(text);
  });
}

/**
 * “Danke für das Angebot”, or what goes on from there: “… und die schnelle Antwort”.
 * @param goesOn the clause before it in the same sentence is a thanks
 * @param hasFor the sentence says what the thanks is for
 */
export function isThanks(words: Clause, goesOn: boolean, hasFor: boolean): boolean {
  const split = words.findIndex(({ text }) => known.FOR.has(text));
  const [first, things] = split < 0 ? [words, []] : [words.slice(0, split), words.slice(split + 1)];
  if (hasAny(first, known.THANKS)) {
    return allIn(first, known.THANKS, known.AROUND_THANKS, known.EXCLAMATIONS) && areThings(things);
  }
  if (!goesOn) return false;
  const [opening] = words;
  if (split === 0) return areThings(things);
  return hasFor && opening !== undefined && known.THING_DETERMINERS.has(opening.text) && areThings(words);
}

/** “Great, …”: only before a thanks, since behind one it may judge what we have sent. */
export function isExclamation(words: Clause): boolean {
  return words.length <= 2 && allIn(words, known.EXCLAMATIONS);
}

/** Greetings, farewells and wishes. */
export function isPolite(words: Clause): boolean {
  if (hasAny(words, known.GREETINGS) && allIn(words, known.GREETINGS, known.AROUND_GREETINGS)) return true;
  const isWish = hasAny(words, known.WISHES) && words.length > 1;
  if (!isWish && !hasAny(words, known.FAREWELLS)) return false;
  return allIn(words, known.FAREWELLS, known.WISHES, known.AROUND_FAREWELLS);
}

/** Emoji that say nothing but kindness. */
export function isFriendly({ kind, text }: Clause[number]): boolean {
  return kind === 'emoji' && (known.FRIENDLY_EMOJI.has(text) || known.AWAY_EMOJI.has(text));
}
