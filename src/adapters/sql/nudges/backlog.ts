import { type Kysely, sql } from 'kysely';
import type { Backlog } from '../../../ports/nudge-store.ts';
import type { Tables } from '../schema.ts';

function counted(db: Kysely<Tables>, state: 'queued' | 'sending' | 'unknown') {
  // The index for a state is used only if the state is a literal in the statement.
  return db
    .selectFrom('nudges')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', sql.lit(state))
    .executeTakeFirstOrThrow();
}

/** Counts pending nudges and due threads, from indexes alone. */
export async function backlog(db: Kysely<Tables>, now: number): Promise<Backlog> {
  const due = await db
    .selectFrom('client_threads')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('next_nudge_at', '<=', now)
    .executeTakeFirstOrThrow();
  const waiting = await db
    .selectFrom('nudges')
    .select((eb) => eb.fn.min('available_at').as('since'))
    .where('state', '=', sql.lit('queued'))
    .where('available_at', '<=', now)
    .executeTakeFirstOrThrow();
  return {
    due: due.count,
    queued: (await counted(db, 'queued')).count,
    sending: (await counted(db, 'sending')).count,
    unknown: (await counted(db, 'unknown')).count,
    waitingSince: waiting.since,
  };
}
