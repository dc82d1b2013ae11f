import type { Clause } from './message-text.ts';
import * as known from './signals/thanks.ts';
import { allIn, hasAny } from './word-list.ts';

/** Something that one can thank for: a noun, a pronoun, or what somebody was doing. */
function namesThing(words: Clause): boolean {
  return (
    hasAny(words, known.THING_NOUNS) ||
    hasAny(words, known.PRONOUNS) ||
    words.some(({ text }) => text.endsWith('ing'))
  );
}

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
    const isFor = split < 0 || namesThing(things);
    return allIn(first, known.THANKS, known.AROUND_THANKS, known.EXCLAMATIONS) && isFor && areThings(things);
  }
  if (!goesOn) return false;
  const [opening] = words;
  if (split === 0) return namesThing(things) && areThings(things);
  const isPhrase = opening !== undefined && known.THING_DETERMINERS.has(opening.text);
  return hasFor && isPhrase && hasAny(words, known.THING_NOUNS) && areThings(words);
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
