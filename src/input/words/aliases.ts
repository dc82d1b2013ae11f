import type { TypedWords } from '../../languages/en/typed/index.ts';
import { nearest } from './nearest.ts';
import { normalizeWord } from './normalize-word.ts';
import { typedWords, wordsByName } from './typed-words.ts';
import { VERB_WORDS, type Verb } from './verb-words.ts';

/** The verb of a line, and what follows it. */
export interface Opened {
  readonly verb: Verb;
  readonly rest: string;
}

/** Words that stand for a command and its argument: `won #12` is `close #12 won`. */
const SHORTHANDS = wordsByName<keyof TypedWords['shorthands']>(({ shorthands }) => shorthands);

/** The command of a word and the rest of the line; null if the word names no command. */
export function openWith(word: string, rest: string): Opened | null {
  const verb = VERB_WORDS.get(normalizeWord(word));
  if (verb) return { verb, rest };
  const said = SHORTHANDS.get(normalizeWord(word));
  switch (said) {
    case undefined:
      return null;
    case 'phone':
    case 'email':
      return { verb: 'followed-up', rest: `via:${said} ${rest}` };
    default:
      return { verb: 'close', rest: `outcome:${said} ${rest}` };
  }
}

const COMMAND_WORDS: ReadonlyMap<string, Verb> = new Map(
  [...VERB_WORDS.keys(), ...SHORTHANDS.keys()].flatMap((word) => {
    const opened = openWith(word, '');
    return opened ? [[word, opened.verb] as const] : [];
  }),
);

/** Every word that names a command, as it is written, by its normal form. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  [
    ...VERB_WORDS.values(),
    ...typedWords(({ verbs, shorthands }) =>
      [...Object.values(verbs), ...Object.values(shorthands)].join(' '),
    ),
  ].map((word) => [normalizeWord(word), word]),
);

/** The word for a command that was probably meant, in the language in which it was typed; undefined if none is similar. */
export function nearestCommandWord(word: string): string | undefined {
  return nearest(word, WRITTEN);
}

/** The command that was probably meant; undefined if none is similar. */
export function nearestVerb(word: string, most?: number): Verb | undefined {
  return nearest(word, COMMAND_WORDS, most);
}
