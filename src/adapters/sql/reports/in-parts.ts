import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** Threads that one query may look at; SQLite lets nobody else run meanwhile. */
const PART = 10_000;

/** Asks for one part after the other, and lets others run in between. */
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

/** The numbers of a workspace's threads in parts, `[from, to)`. */
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
