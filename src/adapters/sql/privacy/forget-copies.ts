import { type Kysely, sql } from 'kysely';
import { mentions, scrubText } from '../../../domain/privacy/scrub.ts';
import type { Tables } from '../schema.ts';
import { couldMention } from './mentions.ts';
import { TEXT_COLUMNS, type TextColumn } from './text-columns.ts';

/** A column with copies of texts, and what happens to a copy that names an erased person. */
interface Copy {
  readonly table: keyof Tables;
  readonly column: string;
  readonly becomes: Extract<TextColumn, `copy_${string}`>;
}

const COPIES: readonly Copy[] = Object.entries(TEXT_COLUMNS).flatMap(([table, columns]) =>
  Object.entries(columns).flatMap(([column, kind]) =>
    kind === 'copy_deleted' || kind === 'copy_emptied' || kind === 'copy_scrubbed'
      ? [{ table: table as keyof Tables, column, becomes: kind }]
      : [],
  ),
);

/** Deletes, empties or rewrites every copy of a text that contains one of the names. */
export async function forgetCopies(
  trx: Kysely<Tables>,
  teamId: string,
  names: readonly string[],
): Promise<void> {
  for (const { table, column, becomes } of COPIES) {
    const at = sql.ref(column);
    const { rows } = await sql<{ text: string }>`
      select distinct ${at} as text from ${sql.table(table)}
      where team_id = ${teamId} and ${couldMention(column, names)}`.execute(trx);
    for (const { text } of rows.filter((row) => mentions(row.text, names))) {
      const where = sql`where team_id = ${teamId} and ${at} = ${text}`;
      if (becomes === 'copy_deleted') await sql`delete from ${sql.table(table)} ${where}`.execute(trx);
      else {
        const left = becomes === 'copy_emptied' ? null : scrubText(text, names);
        await sql`update ${sql.table(table)} set ${at} = ${left} ${where}`.execute(trx);
      }
    }
  }
}
