import { verbWords } from '../../command-words.ts';
import { labelsOf } from '../../label-table.ts';
import { channels } from '../channels.ts';
import { commands } from '../commands.ts';
import { columns } from './columns.ts';
import * as values from './command-values.ts';
import { dates } from './dates.ts';
import * as details from './details.ts';
import { places } from './places.ts';
import * as programs from './programs.ts';
import { sentences } from './sentences.ts';

/**
 * What people type in English: lists of words separated by spaces, empty if the name itself is enough. Other languages
 * have the same lists; input is read in all languages at once.
 */
export const typed = {
  verbs: verbWords(commands),
  channels: labelsOf(channels, 'words'),
  ...values,
  ...details,
  ...programs,
  columns,
  dates,
  sentences,
  places,
};

/** The lists that every language provides. */
export type TypedWords = Readonly<typeof typed>;
