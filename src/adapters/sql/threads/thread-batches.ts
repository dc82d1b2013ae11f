import type { Kysely } from 'kysely';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { ThreadStore } from '../../../ports/thread-store.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from './thread-row.ts';
import { visibleThreads } from './visible-threads.ts';

/** The first `limit` threads of a query with a number above `after`, by number. */
async function nextOf(
  query: ReturnType<typeof visibleThreads>,
  after: number,
  limit: number,
): Promise<readonly PlannedThread[]> {
  const rows = await query.selectAll().where('number', '>', after).orderBy('number').limit(limit).execute();
  return rows.map(rowToThread);
}

const ofTeam = (db: Kysely<Tables>, teamId: string) =>
  db.selectFrom('client_threads').where('team_id', '=', teamId);

/** Reads threads in batches, by number, in SQL. */
export function sqlThreadBatches(
  db: Kysely<Tables>,
): Pick<ThreadStore, 'numbered' | 'plannedUntil' | 'plannedThreadsOf' | 'openThreadsAbout'> {
  return {
    numbered: (viewer, after, limit) => nextOf(visibleThreads(db, viewer), after, limit),

    plannedUntil: (viewer, until, after, limit) =>
      nextOf(visibleThreads(db, viewer).where('next_nudge_at', '<=', until), after, limit),

    plannedThreadsOf: (teamId, ownerId, after, limit) =>
      nextOf(
        ofTeam(db, teamId)
          .where('owner_id', '=', ownerId)
          .where(({ eb, or }) => or([eb('status', '=', 'open'), eb('ask_again_on', 'is not', null)])),
        after,
        limit,
      ),

    openThreadsAbout: (teamId, category, after, limit) =>
      nextOf(ofTeam(db, teamId).where('category', '=', category).where('status', '=', 'open'), after, limit),
  };
}
