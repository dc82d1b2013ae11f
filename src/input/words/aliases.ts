import type { TypedWords } from '../../languages/en/typed/index.ts';
import { nearest } from './nearest.ts';
import { normalizeWord } from './normalize-word.ts';
import { typedWords, wordsByName } from './typed-words.ts';
import { VERB_WORDS, type Verb } from './verb-words.ts';

/** The verb of a line, and its arguments. */
export interface Opened {
  readonly verb: Verb;
  readonly rest: string;
}

/** Words that stand for a command and its argument: `won #12` is `close #12 won`. */
const SHORTHANDS = wordsByName<keyof TypedWords['shorthands']>(({ shorthands }) => shorthands);

/** The verb that a word names, with the arguments `rest`; null if it names none. */
export function openWith(word: string, rest: string): Opened | null {
  const verb = VERB_WORDS.get(normalizeWord(word));
  if (verb) return { verb, rest };
  const shorthand = SHORTHANDS.get(normalizeWord(word));
  switch (shorthand) {
    case undefined:
      return null;
    case 'phone':
    case 'email':
      return { verb: 'followed-up', rest: `via:${shorthand} ${rest}` };
    default:
      return { verb: 'close', rest: `outcome:${shorthand} ${rest}` };
  }
}

/** Verbs by the words that name them, including shorthands. */
const COMMAND_WORDS: ReadonlyMap<string, Verb> = new Map(
  [...VERB_WORDS.keys(), ...SHORTHANDS.keys()].flatMap((word) => {
    const opened = openWith(word, '');
    return opened ? [[word, opened.verb] as const] : [];
  }),
);

/** Every word that names a command, in its usual spelling, by its normal form. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ...VERB_WORDS.values(),
    ...typedWords(({ verbs, shorthands }) =>
      [...Object.values(verbs), ...Object.values(shorthands)].join(' '),
    ),
  ].map((word) => [normalizeWord(word), word]),
);

/** The word for a command that is most similar to a word; undefined if none is similar. */
export function nearestCommandWord(word: string): string | undefined {
  return nearest(word, SPELLINGS);
}

/** The verb whose word is most similar to a word; undefined if none has at most `most` different letters. */
export function nearestVerb(word: string, most?: number): Verb | undefined {
  return nearest(word, COMMAND_WORDS, most);
}
