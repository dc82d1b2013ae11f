import { verbWords } from '../../command-words.ts';
import type { TypedWords } from '../../en/typed/index.ts';
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

/** What people type in German. */
export const typed: TypedWords = {
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
