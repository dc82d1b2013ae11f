import { type Kysely, sql } from 'kysely';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { mentions } from '../../../domain/privacy/scrub.ts';
import type { Tables } from '../schema.ts';
import { visibleThreads } from '../threads/visible-threads.ts';
import { TEXT_COLUMNS } from './text-columns.ts';

/**
 * A condition that a text may contain one of some names. It compares only letters and digits that both engines fold
 * in the same way, so it finds too much, and `mentions` has to check the result. PostgreSQL compares JSON only as text.
 */
export function couldMention(column: string, names: readonly string[]) {
  const conditions = names.map((name) => {
    const pattern = `%${name.replace(/[^a-z0-9]+/gi, '%').toLowerCase()}%`;
    return sql<boolean>`lower(cast(${sql.ref(column)} as text)) like ${pattern}`;
  });
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

const THREAD_TEXTS = Object.entries(TEXT_COLUMNS.client_threads).flatMap(([column, kind]) =>
  kind === 'thread' && column !== 'search_text' && column !== 'client_key' ? [column] : [],
);

/** The numbers of the threads that a viewer may see and that mention one of the names anywhere. */
export async function threadsMentioning(
  db: Kysely<Tables>,
  viewer: Viewer,
  name: string,
): Promise<readonly number[]> {
  const seen = visibleThreads(db, viewer);
  const threads = await seen
    .selectAll()
    .where(
      sql<boolean>`(${sql.join(
        THREAD_TEXTS.map((column) => couldMention(column, [name])),
        sql` or `,
      )})`,
    )
    .execute();
  const events = await db
    .selectFrom('thread_events')
    .select(['thread_number', 'payload'])
    .where('team_id', '=', viewer.teamId)
    .where('thread_number', 'in', seen.select('number'))
    .where(couldMention('payload', [name]))
    .execute();
  const named = threads.filter((thread) =>
    THREAD_TEXTS.some((column) => mentions(String(thread[column as keyof typeof thread] ?? ''), [name])),
  );
  const told = events.filter(({ payload }) => mentions(payload, [name]));
  const numbers = [...named.map(({ number }) => number), ...told.map((event) => event.thread_number)];
  return [...new Set(numbers)].sort((a, b) => a - b);
}
