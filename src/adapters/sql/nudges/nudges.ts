import { type Kysely, sql } from 'kysely';
import type { Nudge, Settlement } from '../../../domain/nudges/nudge.ts';
import type { NudgeStore, Settled } from '../../../ports/nudge-store.ts';
import { lockClause } from '../engine.ts';
import { listStatement } from '../list-statement.ts';
import type { Tables } from '../schema.ts';
import { appendEvents } from '../threads/history.ts';
import { lockThreads } from '../threads/lock-threads.ts';
import { transact } from '../transact.ts';
import { backlog } from './backlog.ts';
import { advanceThreads, claimDue, isAnyDue } from './claim.ts';
import { findNudges } from './find-nudges.ts';
import type { StoredNudge } from './nudge-row.ts';
import { queuedNudges } from './queued-nudges.ts';
import { stateLiterals } from './state-literals.ts';
import { unconfirmedNudges } from './unconfirmed-nudges.ts';

const UNSETTLED = ['sending', 'unknown', 'queued'] as const;

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
    .where('state', 'in', stateLiterals(...(settlement.state === 'sent' ? UNSETTLED : [nudge.state])))
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
    ...queuedNudges(db),
    ...unconfirmedNudges(db),
    ...findNudges(db),
    startSending: async (nudges, at, doubtfulAt) =>
      (await startMessages(db, [{ nudges, at, doubtfulAt }]))[0] ?? [],
    settle: (settled) => transact(db, (trx) => settleAll(trx, settled)),
  };
}
