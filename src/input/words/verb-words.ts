import type { Verb } from '../../languages/en/commands.ts';
import { wordsByName } from './typed-words.ts';

export type { Verb };

/** Every word that names a slash verb, in all languages. */
export const VERB_WORDS: ReadonlyMap<string, Verb> = wordsByName<Verb>(({ verbs }) => verbs);
