import { columns } from './columns.ts';
import * as commands from './commands.ts';
import { dates } from './dates.ts';
import * as details from './details.ts';
import { places } from './places.ts';
import * as programs from './programs.ts';
import { sentences } from './sentences.ts';

/**
 * What people type in English: lists of words with blanks between them, an empty one where the name itself is enough.
 * Other languages have the same lists; what people type is read in all languages at once.
 */
export const typed = { ...commands, ...details, ...programs, columns, dates, sentences, places };

/** The lists that every language fills. */
export type TypedWords = Readonly<typeof typed>;

/** The name of a slash verb. */
export type Verb = keyof TypedWords['verbs'];
