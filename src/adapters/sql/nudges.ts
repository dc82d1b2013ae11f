import type { Kysely } from 'kysely';
import type { Nudge, Settlement } from '../../domain/nudge.ts';
import type { NudgeStore, Settled } from '../../ports/nudge-store.ts';
import { claimDue, moveOn } from './claim.ts';
import { appendEvent } from './history.ts';
import { rowToNudge } from './nudge-row.ts';
import type { NudgeRow, Tables } from './schema.ts';

const UNSETTLED = ['sending', 'unknown', 'queued'];

async function settleOne(db: Kysely<Tables>, { nudge, settlement, event }: Settled): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('nudges')
    .set(settledColumns(nudge, settlement))
    .where('team_id', '=', nudge.teamId)
    .where('id', '=', nudge.id)
    .where('state', 'in', UNSETTLED)
    .executeTakeFirst();
  if (event && numUpdatedRows > 0n) await appendEvent(db, nudge.teamId, nudge.threadNumber, event);
}

function settledColumns(nudge: Nudge, settlement: Settlement): Partial<NudgeRow> {
  if (settlement.state === 'sent') {
    const { channelId, messageTs, sentAt } = settlement;
    return { state: 'sent', channel_id: channelId, message_ts: messageTs, sent_at: sentAt, error: null };
  }
  if (settlement.state !== 'queued') return { state: settlement.state, error: settlement.error };
  return {
    state: 'queued',
    available_at: settlement.availableAt,
    error: settlement.error,
    recipient_id: settlement.recipientId ?? nudge.recipientId,
    tried_recipients: JSON.stringify(settlement.triedRecipients ?? nudge.triedRecipients),
  };
}

function sending(db: Kysely<Tables>): Pick<NudgeStore, 'queued' | 'startSending' | 'settle' | 'inDoubt'> {
  return {
    queued: async (now, limit) => {
      const rows = await db
        .selectFrom('nudges')
        .selectAll()
        .where('state', '=', 'queued')
        .where('available_at', '<=', now)
        .orderBy('team_id')
        .orderBy('recipient_id')
        .orderBy('available_at')
        .limit(limit)
        .execute();
      return rows.map(rowToNudge);
    },

    startSending: async (nudges, at) => {
      const rows = await db
        .updateTable('nudges')
        .set((eb) => ({ state: 'sending', attempted_at: at, attempts: eb('attempts', '+', 1) }))
        .where('state', '=', 'queued')
        .where(
          'id',
          'in',
          nudges.map(({ id }) => id),
        )
        .where('team_id', 'in', [...new Set(nudges.map(({ teamId }) => teamId))])
        .returningAll()
        .execute();
      return rows.map(rowToNudge);
    },

    settle: (settled) =>
      db.transaction().execute(async (trx) => {
        for (const one of settled) await settleOne(trx, one);
      }),

    inDoubt: async (attemptedBy, limit) => {
      const rows = await db
        .selectFrom('nudges')
        .selectAll()
        .where('state', 'in', ['sending', 'unknown'])
        .where('attempted_at', '<=', attemptedBy)
        .orderBy('attempted_at')
        .limit(limit)
        .execute();
      return rows.map(rowToNudge);
    },
  };
}

function looking(db: Kysely<Tables>): Pick<NudgeStore, 'inMessage' | 'latestSent'> {
  return {
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

    latestSent: async (teamId, threadNumber) => {
      const row = await db
        .selectFrom('nudges')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('thread_number', '=', threadNumber)
        .where('state', '=', 'sent')
        .orderBy('sent_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? rowToNudge(row) : null;
    },
  };
}

/** Nudges in SQL. */
export function sqlNudges(db: Kysely<Tables>): NudgeStore {
  return {
    claimDue: (now, limit, decide) => claimDue(db, now, limit, decide),
    withdraw: (nudge, thread, before, nextNudgeAt) =>
      db.transaction().execute(async (trx) => {
        await settleOne(trx, { nudge, settlement: { state: 'cancelled', error: null } });
        await moveOn(trx, { thread, before, nextNudgeAt });
      }),
    ...sending(db),
    ...looking(db),
  };
}
