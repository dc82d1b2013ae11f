import { type Kysely, sql } from 'kysely';
import type { Nudge, NudgeState, Settlement } from '../../../domain/nudges/nudge.ts';
import type { NudgeStore, Settled } from '../../../ports/nudge-store.ts';
import { engineOf, lockClause } from '../engine.ts';
import { DATABASE_NOW } from '../leases/leases.ts';
import { listStatement } from '../list-statement.ts';
import type { Tables } from '../schema.ts';
import { appendEvents } from '../threads/history.ts';
import { lockThreads } from '../threads/lock-threads.ts';
import { transact } from '../transact.ts';
import { backlog } from './backlog.ts';
import { advanceThreads, claimDue, isAnyDue } from './claim.ts';
import { rowToNudge, type StoredNudge } from './nudge-row.ts';

/** The factor by which more nudges are read than asked for, to find all nudges of the most urgent recipients. */
const MOST_OF_THEM = 5;
const UNSETTLED = ['sending', 'unknown', 'queued'] as const;

/**
 * Returns states as literals for a statement. With parameters, the indexes for single states would not be used, and
 * SQLite would prepare the statement again for each value.
 */
function literal(...states: readonly NudgeState[]) {
  return states.map((state) => sql.lit(state));
}

/**
 * Settles one nudge; false if it has changed since it was read. A sent nudge is settled in any unsettled state,
 * because its message exists in Slack.
 */
async function settleOne(db: Kysely<Tables>, { nudge, settlement }: Settled): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('nudges')
    .set(settledColumns(nudge, settlement))
    .where('team_id', '=', nudge.teamId)
    .where('id', '=', nudge.id)
    .where('attempts', '=', nudge.attempts)
    .where('state', 'in', literal(...(settlement.state === 'sent' ? UNSETTLED : [nudge.state])))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const SENT = {
  team_id: 'text',
  id: 'text',
  attempts: 'integer',
  channel_id: 'text',
  message_ts: 'text',
  sent_at: 'integer',
} as const;

interface SentRow {
  readonly id: string;
}

const storeSent = listStatement<Record<keyof typeof SENT, unknown>, SentRow>(
  SENT,
  (done) => sql`
    with done as ${done}
    update nudges set state = 'sent', channel_id = done.channel_id, message_ts = done.message_ts,
      sent_at = done.sent_at, error = null
    from done where nudges.id = done.id and nudges.team_id = done.team_id and nudges.attempts = done.attempts
      and nudges.state in ('sending', 'unknown', 'queued')
    returning nudges.id`,
);

/** Settles all sent nudges in one statement; resolves with the ids of those that had not changed since they were read. */
async function settleSent(db: Kysely<Tables>, settled: readonly Settled[]): Promise<ReadonlySet<string>> {
  const sent = settled.flatMap(({ nudge: { teamId, id, attempts }, settlement }) => {
    if (settlement.state !== 'sent') return [];
    const { channelId, messageTs, sentAt } = settlement;
    return [{ team_id: teamId, id, attempts, channel_id: channelId, message_ts: messageTs, sent_at: sentAt }];
  });
  if (sent.length === 0) return new Set();
  const { rows } = await storeSent(db, sent);
  return new Set(rows.map(({ id }) => id));
}

/** Settles nudges and adds the entries to the histories of their threads, in one transaction. */
async function settleAll(trx: Kysely<Tables>, settled: readonly Settled[]): Promise<void> {
  await lockThreads(
    trx,
    settled.flatMap(({ nudge, event }) => (event ? [nudge] : [])),
  );
  const done = new Set(await settleSent(trx, settled));
  const others = settled.filter(({ settlement }) => settlement.state !== 'sent');
  for (const one of byId(others, ({ nudge }) => nudge.id)) {
    if (await settleOne(trx, one)) done.add(one.nudge.id);
  }
  await appendEvents(
    trx,
    settled.flatMap(({ nudge: { id, teamId, threadNumber }, event }) =>
      event && done.has(id) ? [{ teamId, threadNumber, event }] : [],
    ),
  );
}

function settledColumns(nudge: Nudge, settlement: Settlement): Partial<StoredNudge> {
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

/** Sorts by id. Rows are locked in this order everywhere, so that transactions do not deadlock. */
function byId<T>(things: readonly T[], idOf: (thing: T) => string): readonly T[] {
  return things.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** Thrown to roll back a transaction because rows have changed; `transactionOrNull` catches it. */
class StaleRowError extends Error {}

/** Runs a transaction; if `work` throws `StaleRowError`, changes nothing and resolves with null. */
async function transactionOrNull<T>(
  db: Kysely<Tables>,
  work: (trx: Kysely<Tables>) => Promise<T>,
): Promise<T | null> {
  try {
    return await transact(db, work);
  } catch (error) {
    if (error instanceof StaleRowError) return null;
    throw error;
  }
}

/**
 * The nudges of one message to be marked as `sending` from `at` on; from `doubtfulAt` on the result counts as unknown
 * (UTC ms).
 */
export interface Start {
  readonly nudges: readonly Nudge[];
  readonly at: number;
  readonly doubtfulAt: number;
}

type QueuedRow = Pick<StoredNudge, 'id' | 'team_id' | 'attempts' | 'recipient_id'>;

const selectQueued = listStatement<{ readonly id: string }, QueuedRow>(
  { id: 'text' },
  (started, engine) => sql`
    with started as ${started}
    select nudges.id, nudges.team_id, nudges.attempts, nudges.recipient_id
    from started cross join nudges where nudges.id = started.id and nudges.state = 'queued'
    order by nudges.id ${lockClause(engine, 'nudges')}`,
);

const STARTED = { id: 'text', attempted_at: 'integer', available_at: 'integer' } as const;

const storeStarted = listStatement(
  STARTED,
  (started) => sql`
    with started as ${started}
    update nudges set state = 'sending', attempted_at = started.attempted_at,
      available_at = started.available_at, attempts = attempts + 1
    from started where nudges.id = started.id`,
);

/**
 * Marks messages as being sent, in one transaction. A message is left out if any of its nudges is no longer queued as
 * it was read.
 */
export function startMessages(
  db: Kysely<Tables>,
  starts: readonly Start[],
): Promise<readonly (readonly Nudge[])[]> {
  return transact(db, async (trx) => {
    const ids = starts.flatMap(({ nudges }) => nudges.map(({ id }) => ({ id })));
    const { rows: queued } = await selectQueued(trx, ids);
    const known = new Map(queued.map((row) => [row.id, row]));
    const taken = new Set<string>();
    const isAsRead = ({ id, teamId, attempts, recipientId }: Nudge) => {
      const now = known.get(id);
      const isSame = now?.team_id === teamId && now.attempts === attempts && now.recipient_id === recipientId;
      return isSame && !taken.has(id);
    };
    const started = starts.map(({ nudges, at, doubtfulAt }) => {
      if (!nudges.every(isAsRead)) return [];
      for (const { id } of nudges) taken.add(id);
      return nudges.map((nudge) => ({
        ...nudge,
        state: 'sending' as const,
        attemptedAt: at,
        availableAt: doubtfulAt,
        attempts: nudge.attempts + 1,
      }));
    });
    const rows = started.flat().map((nudge) => ({
      id: nudge.id,
      attempted_at: nudge.attemptedAt,
      available_at: nudge.availableAt,
    }));
    if (rows.length > 0) await storeStarted(trx, rows);
    return started;
  });
}

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

    startSending: async (nudges, at, doubtfulAt) =>
      (await startMessages(db, [{ nudges, at, doubtfulAt }]))[0] ?? [],

    settle: (settled) => transact(db, (trx) => settleAll(trx, settled)),

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

/** Nudges, in SQL. */
export function sqlNudges(db: Kysely<Tables>): NudgeStore {
  return {
    isAnyDue: (now) => isAnyDue(db, now),
    claimDue: (now, limit, decide) => claimDue(db, now, limit, decide),
    backlog: (now) => backlog(db, now),
    withdraw: async (nudge, thread, before, nextNudgeAt) => {
      await transactionOrNull(db, async (trx) => {
        const settlement = { state: 'cancelled', error: null } as const;
        const done =
          (await advanceThreads(trx, [{ thread, before, nextNudgeAt }])) > 0 &&
          (await settleOne(trx, { nudge, settlement }));
        if (!done) throw new StaleRowError();
      });
    },
    ...sending(db),
    ...looking(db),
  };
}
