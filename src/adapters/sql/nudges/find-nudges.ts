import { type Kysely, sql } from 'kysely';
import type { NudgeStore } from '../../../ports/nudge-store.ts';
import type { Tables } from '../schema.ts';
import { rowToNudge } from './nudge-row.ts';
import { stateLiterals } from './state-literals.ts';

/** Finds the nudges of a workspace, a message or a thread, in SQL. */
export function findNudges(
  db: Kysely<Tables>,
): Pick<NudgeStore, 'recent' | 'inMessage' | 'ofThread' | 'newestSent'> {
  return {
    recent: async (teamId, since) => {
      const inTeam = db.selectFrom('nudges').selectAll().where('team_id', '=', teamId);
      const rows = [
        ...(await inTeam.where('state', '=', sql.lit('queued')).execute()),
        ...(await inTeam.where('state', 'in', stateLiterals('sending', 'unknown')).execute()),
        ...(await inTeam.where('state', '=', sql.lit('sent')).where('sent_at', '>=', since).execute()),
      ];
      return rows.map(rowToNudge);
    },

    inMessage: async (teamId, channelId, messageTs) => {
      const rows = await db
        .selectFrom('nudges')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('channel_id', '=', channelId)
        .where('message_ts', '=', messageTs)
        .orderBy('thread_number')
        .execute();
      return rows.map(rowToNudge);
    },

    ofThread: async (teamId, threadNumber) => {
      const rows = await db
        .selectFrom('nudges')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('thread_number', '=', threadNumber)
        .execute();
      return rows.map(rowToNudge);
    },

    newestSent: async (teamId, threadNumber) => {
      const newest = (kinds: '=' | '<>') =>
        db
          .selectFrom('nudges')
          .selectAll()
          .where('team_id', '=', teamId)
          .where('thread_number', '=', threadNumber)
          .where('state', '=', sql.lit('sent'))
          .where('kind', '<>', 'escalation')
          .where('kind', kinds, 'question')
          .orderBy('sent_at', 'desc')
          .limit(1)
          .executeTakeFirst();
      const rows = [await newest('<>'), await newest('=')];
      return rows.flatMap((row) => (row ? [rowToNudge(row)] : []));
    },
  };
}
