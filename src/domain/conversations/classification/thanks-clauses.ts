import { AWAY_EMOJI, FRIENDLY_EMOJI } from './emoji.ts';
import type { Clause } from './message-text.ts';
import type { ThanksSignals } from './signals.ts';
import { allIn, hasAny } from './word-list.ts';

/** Whether words are something to give thanks for: a noun, a pronoun, or an activity. */
function namesThing(words: Clause, known: ThanksSignals): boolean {
  return (
    hasAny(words, known.thingNouns) ||
    hasAny(words, known.pronouns) ||
    words.some(({ text }) => known.activityEndings.some((ending) => ending.test(text)))
  );
}

/** Whether words are noun phrases joined by connectors; a word directly after a noun would begin a new sentence. */
function areNounPhrases(words: Clause, known: ThanksSignals): boolean {
  return words.every(({ text, isDate }, at) => {
    if (isDate) return false;
    const afterNoun = known.thingNouns.has(words[at - 1]?.text ?? '');
    if (known.thingDeterminers.has(text) || known.thingAttributes.has(text)) return !afterNoun;
    if (!known.thingNouns.has(text)) return known.thingConnectors.has(text);
    const isThird = known.thingNouns.has(words[at - 2]?.text ?? '');
    return !afterNoun || (known.compoundEnds.has(text) && !isThird);
  });
}

/**
 * Whether a clause is thanks (“Danke für das Angebot”) or continues it (“… und die schnelle Antwort”).
 * @param isAfterThanks the clause before it in the same sentence is thanks
 * @param hasFor the sentence says what the thanks is for
 */
export function isThanks(
  words: Clause,
  isAfterThanks: boolean,
  hasFor: boolean,
  known: ThanksSignals,
): boolean {
  const split = words.findIndex(({ text }) => known.for.has(text));
  const [first, things] = split < 0 ? [words, []] : [words.slice(0, split), words.slice(split + 1)];
  if (hasAny(first, known.thanks)) {
    const isFor = split < 0 || (namesThing(things, known) && !hasAny(first, known.ahead));
    return (
      allIn(first, known.thanks, known.aroundThanks, known.exclamations) &&
      isFor &&
      areNounPhrases(things, known)
    );
  }
  if (!isAfterThanks) return false;
  const [opening] = words;
  if (split === 0) return namesThing(things, known) && areNounPhrases(things, known);
  const isPhrase = opening !== undefined && known.thingDeterminers.has(opening.text);
  return hasFor && isPhrase && hasAny(words, known.thingNouns) && areNounPhrases(words, known);
}

/** Whether a clause is an exclamation: “Great”. Only before thanks; after it, it may be a judgement of what we sent. */
export function isExclamation(words: Clause, known: ThanksSignals): boolean {
  return words.length <= 2 && allIn(words, known.exclamations);
}

/** Whether a clause is a greeting, a farewell or a wish. */
export function isPolite(words: Clause, known: ThanksSignals): boolean {
  if (hasAny(words, known.greetings) && allIn(words, known.greetings, known.aroundGreetings)) return true;
  const isWish = hasAny(words, known.wishes) && words.length > 1;
  if (!isWish && !hasAny(words, known.farewells)) return false;
  return allIn(words, known.farewells, known.wishes, known.aroundFarewells);
}

/** Whether a word is an emoji that is only friendly. */
export function isFriendly({ kind, text }: Clause[number]): boolean {
  return kind === 'emoji' && (FRIENDLY_EMOJI.has(text) || AWAY_EMOJI.has(text));
}
