import type { TypedWords } from '../../en/typed/index.ts';
import { columns } from './columns.ts';
import * as commands from './commands.ts';
import { dates } from './dates.ts';
import * as details from './details.ts';
import { places } from './places.ts';
import * as programs from './programs.ts';
import { sentences } from './sentences.ts';

/** What people type in German. */
export const typed: TypedWords = { ...commands, ...details, ...programs, columns, dates, sentences, places };
