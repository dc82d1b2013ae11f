import { type Kysely, sql } from 'kysely';
import type { Nudge, NudgeState, Settlement } from '../../../domain/nudges/nudge.ts';
import type { NudgeStore, Settled } from '../../../ports/nudge-store.ts';
import { engineOf } from '../engine.ts';
import { DATABASE_NOW } from '../leases/leases.ts';
import type { NudgeRow, Tables } from '../schema.ts';
import { appendEvent } from '../threads/history.ts';
import { lockThreads } from '../threads/lock-threads.ts';
import { transact } from '../transact.ts';
import { backlog } from './backlog.ts';
import { advanceThreads, claimDue } from './claim.ts';
import { rowToNudge } from './nudge-row.ts';

const UNSETTLED = ['sending', 'unknown', 'queued'] as const;

/**
 * States stand in the statement itself: only then do the indexes of single states serve it, and SQLite need not
 * prepare it anew whenever a state is bound.
 */
function literal(...states: readonly NudgeState[]) {
  return states.map((state) => sql.lit(state));
}

/** Whether the nudge still was as it was read; a message that stands in Slack is a fact in any case. */
async function settleOne(db: Kysely<Tables>, { nudge, settlement, event }: Settled): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('nudges')
    .set(settledColumns(nudge, settlement))
    .where('team_id', '=', nudge.teamId)
    .where('id', '=', nudge.id)
    .where('attempts', '=', nudge.attempts)
    .where('state', 'in', literal(...(settlement.state === 'sent' ? UNSETTLED : [nudge.state])))
    .executeTakeFirst();
  if (event && numUpdatedRows > 0n) await appendEvent(db, nudge.teamId, nudge.threadNumber, event);
  return numUpdatedRows > 0n;
}

function settledColumns(nudge: Nudge, settlement: Settlement): Partial<NudgeRow> {
  if (settlement.state === 'sent') {
    const { channelId, messageTs, sentAt } = settlement;
    return { state: 'sent', channel_id: channelId, message_ts: messageTs, sent_at: sentAt, error: null };
  }
  if (settlement.state === 'unknown') {
    return { state: 'unknown', available_at: settlement.availableAt, error: settlement.error };
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

/** Rows are locked in one order everywhere, so that two transactions do not wait for each other. */
function byId<T>(things: readonly T[], idOf: (thing: T) => string): readonly T[] {
  return things.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** Ends a transaction that found things changed; whoever began it goes on without. */
class ChangedMeanwhile extends Error {}

/** One transaction that changes nothing when `work` finds that things have changed: then it resolves with null. */
async function transactionOrNull<T>(
  db: Kysely<Tables>,
  work: (trx: Kysely<Tables>) => Promise<T>,
): Promise<T | null> {
  try {
    return await transact(db, work);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return null;
    throw error;
  }
}

async function startOne(db: Kysely<Tables>, nudge: Nudge, at: number, doubtfulAt: number): Promise<Nudge> {
  const row = await db
    .updateTable('nudges')
    .set({ state: 'sending', attempted_at: at, available_at: doubtfulAt, attempts: nudge.attempts + 1 })
    .where('team_id', '=', nudge.teamId)
    .where('id', '=', nudge.id)
    .where('state', '=', sql.lit('queued'))
    .where('attempts', '=', nudge.attempts)
    .where('recipient_id', '=', nudge.recipientId)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ChangedMeanwhile();
  return rowToNudge(row);
}

/** The workspaces that Slack wants left alone at `now`. */
function resting(db: Kysely<Tables>, now: number) {
  return db.selectFrom('workspaces').select('team_id').where('rests_until', '>', now);
}

/** The workspaces to which some replica is sending. */
function teamsSentTo(db: Kysely<Tables>) {
  return db
    .selectFrom('leases')
    .select('team_id')
    .where('name', '=', 'sending')
    .where('ends_at', '>', DATABASE_NOW);
}

function sending(
  db: Kysely<Tables>,
): Pick<
  NudgeStore,
  'waitingTeams' | 'queued' | 'startSending' | 'settle' | 'unconfirmed' | 'capTimestampsAfterClockRollback'
> {
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
      const rows = await db
        .selectFrom('nudges')
        .selectAll()
        .where('state', '=', sql.lit('queued'))
        .where('available_at', '<=', now)
        .$if(teamId !== undefined, (query) => query.where('team_id', '=', teamId ?? ''))
        .orderBy('team_id')
        .orderBy('recipient_id')
        .orderBy('available_at')
        .limit(limit)
        .execute();
      return rows.map(rowToNudge);
    },

    startSending: async (nudges, at, doubtfulAt) => {
      const started = await transactionOrNull(db, async (trx) => {
        const rows: Nudge[] = [];
        for (const nudge of byId(nudges, ({ id }) => id))
          rows.push(await startOne(trx, nudge, at, doubtfulAt));
        return nudges.flatMap(({ id }) => rows.filter((row) => row.id === id));
      });
      return started ?? [];
    },

    settle: (settled) =>
      transact(db, async (trx) => {
        await lockThreads(
          trx,
          settled.flatMap(({ nudge, event }) => (event ? [nudge] : [])),
        );
        for (const one of byId(settled, ({ nudge }) => nudge.id)) await settleOne(trx, one);
      }),

    unconfirmed: async (now, limit) => {
      const rows = await db
        .selectFrom('nudges')
        .selectAll()
        .where('state', 'in', literal('sending', 'unknown'))
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
          .where('state', 'in', literal(...states))
          .where('available_at', '>', latest)
          .execute();
      await hold(['queued'], now);
      await db.updateTable('workspaces').set({ rests_until: null }).where('rests_until', '>', now).execute();
      await hold(['sending', 'unknown'], doubtfulAt);
    },
  };
}

function looking(db: Kysely<Tables>): Pick<NudgeStore, 'recent' | 'inMessage' | 'ofThread' | 'newestSent'> {
  return {
    recent: async (teamId, since) => {
      const inTeam = db.selectFrom('nudges').selectAll().where('team_id', '=', teamId);
      const rows = [
        ...(await inTeam.where('state', '=', sql.lit('queued')).execute()),
        ...(await inTeam.where('state', 'in', literal('sending', 'unknown')).execute()),
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

/** Nudges in SQL. */
export function sqlNudges(db: Kysely<Tables>): NudgeStore {
  return {
    claimDue: (now, limit, decide) => claimDue(db, now, limit, decide),
    backlog: (now) => backlog(db, now),
    withdraw: async (nudge, thread, before, nextNudgeAt) => {
      await transactionOrNull(db, async (trx) => {
        const settlement = { state: 'cancelled', error: null } as const;
        const done =
          (await advanceThreads(trx, [{ thread, before, nextNudgeAt }])) > 0 &&
          (await settleOne(trx, { nudge, settlement }));
        if (!done) throw new ChangedMeanwhile();
      });
    },
    ...sending(db),
    ...looking(db),
  };
}
