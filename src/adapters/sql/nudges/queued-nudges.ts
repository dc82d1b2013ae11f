import { type Kysely, sql } from 'kysely';
import type { NudgeStore } from '../../../ports/nudge-store.ts';
import { engineOf } from '../engine.ts';
import { DATABASE_NOW } from '../leases/leases.ts';
import type { Tables } from '../schema.ts';
import { rowToNudge } from './nudge-row.ts';

/** The factor by which more nudges are read than asked for, to find all nudges of the most urgent recipients. */
const MOST_OF_THEM = 5;

/** The workspaces in which Slack has asked for a pause beyond `now`. */
function resting(db: Kysely<Tables>, now: number) {
  return db.selectFrom('workspaces').select('team_id').where('rests_until', '>', now);
}

/** The workspaces in which a replica is sending. */
function teamsSentTo(db: Kysely<Tables>) {
  return db
    .selectFrom('leases')
    .select('team_id')
    .where('name', '=', 'sending')
    .where('ends_at', '>', DATABASE_NOW);
}

/** Queued nudges that may be sent, and the workspaces that have some, in SQL. */
export function queuedNudges(db: Kysely<Tables>): Pick<NudgeStore, 'waitingTeams' | 'queued'> {
  return {
    waitingTeams: async (now, except, limit) => {
      const rows = await db
        .selectFrom('nudges')
        .select('team_id')
        .where('state', '=', sql.lit('queued'))
        .where('available_at', '<=', now)
        .where('team_id', 'not in', resting(db, now))
        .$if(except.length > 0, (query) => query.where('team_id', 'not in', except))
        .$if(engineOf(db) === 'postgres', (query) => query.where('team_id', 'not in', teamsSentTo(db)))
        .groupBy('team_id')
        .orderBy((eb) => eb.fn.min('available_at'))
        .limit(limit)
        .execute();
      return rows.map(({ team_id }) => team_id);
    },

    queued: async (now, limit, teamId) => {
      const waiting = db
        .selectFrom('nudges')
        .where('state', '=', sql.lit('queued'))
        .where('available_at', '<=', now)
        .$if(teamId !== undefined, (query) => query.where('team_id', '=', teamId ?? ''));
      const urgent = await waiting
        .select('recipient_id')
        .orderBy('team_id')
        .orderBy('urgency')
        .orderBy('id')
        .limit(limit)
        .execute();
      const recipients = [...new Set(urgent.map(({ recipient_id }) => recipient_id))];
      const rank = new Map(recipients.map((recipient, index) => [recipient, index]));
      const rows = await waiting
        .selectAll()
        .where('recipient_id', 'in', recipients)
        .orderBy('team_id')
        .orderBy('urgency')
        .orderBy('id')
        .limit(MOST_OF_THEM * limit)
        .execute();
      const rankOf = (row: { readonly recipient_id: string }) => rank.get(row.recipient_id) ?? 0;
      return rows
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .slice(0, limit)
        .map(rowToNudge);
    },
  };
}
