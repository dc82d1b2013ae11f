import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** Maximum number of threads per query, because SQLite blocks the process during a query. */
export const PART = 10_000;

/** Queries one part after the other, and lets other work run in between. */
export async function inTurn<Part, Row>(
  parts: readonly Part[],
  ask: (part: Part) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const part of parts) {
    rows.push(...(await ask(part)));
    await yieldToEventLoop();
  }
  return rows;
}

/** Splits the numbers of a workspace's threads into ranges, `[from, to)`. */
export async function numberParts(
  db: Kysely<Tables>,
  teamId: string,
): Promise<readonly { readonly from: number; readonly to: number }[]> {
  const row = await db
    .selectFrom('workspaces')
    .select('last_thread_number')
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  const count = Math.ceil(((row?.last_thread_number ?? 0) + 1) / PART);
  return Array.from({ length: count }, (_, index) => ({ from: index * PART, to: (index + 1) * PART }));
}
