import { COLUMNS, type Column } from '../../domain/exchange/column.ts';
import { PACKS } from '../../languages/index.ts';
import { normalize } from '../tokens/normalize.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordsByName } from '../words/typed-words.ts';

/** The normal form of a heading: without brackets and their content, spaces and marks: `Kundenname (Firma)`, ` E-MAIL `. */
function headingKey(text: string): string {
  const bare = normalize(text.slice(0, 200)).replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  return normalizeWord(bare.replace(/[^\p{L}\p{N}]/gu, ''));
}

/** The column headings of our own exports, in every language. */
const EXPORTED = new Map(
  PACKS.flatMap(({ messages }) => COLUMNS.map((column) => [headingKey(messages.column[column]), column])),
);
/** Other words for the columns, in every language. */
const OTHERS = wordsByName<Column>(({ columns }) => columns);
const NAMES = new Map(COLUMNS.map((column) => [headingKey(column), column]));

/** The column that a heading names in any language; null if it is unknown. */
export function columnOf(heading: string): Column | null {
  const key = headingKey(heading);
  return EXPORTED.get(key) ?? OTHERS.get(key) ?? NAMES.get(key) ?? null;
}
