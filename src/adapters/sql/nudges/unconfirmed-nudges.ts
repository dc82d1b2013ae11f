import type { Kysely } from 'kysely';
import type { NudgeState } from '../../../domain/nudges/nudge.ts';
import type { NudgeStore } from '../../../ports/nudge-store.ts';
import type { Tables } from '../schema.ts';
import { rowToNudge } from './nudge-row.ts';
import { stateLiterals } from './state-literals.ts';

/** Nudges without a clear answer, and what to do with all waiting ones if the clock was wrong, in SQL. */
export function unconfirmedNudges(
  db: Kysely<Tables>,
): Pick<NudgeStore, 'unconfirmed' | 'capTimestampsAfterClockRollback'> {
  return {
    unconfirmed: async (now, limit) => {
      const rows = await db
        .selectFrom('nudges')
        .selectAll()
        .where('state', 'in', stateLiterals('sending', 'unknown'))
        .where('available_at', '<=', now)
        .orderBy('available_at')
        .limit(limit)
        .execute();
      return rows.map(rowToNudge);
    },

    capTimestampsAfterClockRollback: async (now, doubtfulAt) => {
      const hold = (states: readonly NudgeState[], latest: number) =>
        db
          .updateTable('nudges')
          .set({ available_at: latest })
          .where('state', 'in', stateLiterals(...states))
          .where('available_at', '>', latest)
          .execute();
      await hold(['queued'], now);
      await db.updateTable('workspaces').set({ rests_until: null }).where('rests_until', '>', now).execute();
      await hold(['sending', 'unknown'], doubtfulAt);
    },
  };
}
