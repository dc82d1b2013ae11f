import { type Kysely, sql } from 'kysely';
import type { Claim, DueThread } from '../../../ports/nudge-store.ts';
import { lockFreeRows, takeTurn } from '../engine.ts';
import { listStatement } from '../list-statement.ts';
import { recoveredAt } from '../recovery/recovered.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { transact } from '../transact.ts';
import { applyQuotas, peopleBy } from './daily-limit.ts';
import { insertNudges } from './insert-nudges.ts';

async function dueThreads(db: Kysely<Tables>, now: number, limit: number): Promise<readonly DueThread[]> {
  const query = db
    .selectFrom('client_threads')
    .selectAll()
    .where('next_nudge_at', '<=', now)
    .orderBy('next_nudge_at')
    .limit(limit);
  const rows = await lockFreeRows(db, query).execute();
  const owners = await peopleBy(
    db,
    rows.map(({ team_id, owner_id }) => [team_id, owner_id] as const),
  );
  const teams = new Set(rows.map(({ team_id }) => team_id));
  const channels = await escalationChannels(db, [...teams]);
  const { rows: due, quotaOf } = await applyQuotas(db, rows, owners, now);
  return due.map((row) => ({
    thread: rowToThread(row),
    owner: owners.get(`${row.team_id}/${row.owner_id}`) ?? null,
    quota: quotaOf(row),
    escalationChannelId: channels.get(row.team_id) ?? null,
  }));
}

/** The escalation channels of these workspaces. */
async function escalationChannels(
  db: Kysely<Tables>,
  teams: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('workspaces')
    .select(['team_id', 'escalation_channel_id'])
    .where('team_id', 'in', teams)
    .where('escalation_channel_id', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.team_id, row.escalation_channel_id]));
}

type Advance = Pick<Claim, 'thread' | 'before' | 'nextNudgeAt'>;

const ADVANCED = {
  team_id: 'text',
  number: 'integer',
  before: 'integer',
  step: 'integer',
  last_nudge_at: 'integer',
  ignored_nudges: 'integer',
  pending_question: 'json',
  asked_again_at: 'integer',
  version: 'integer',
  next_nudge_at: 'integer',
} as const;

function advancedRow({ thread, before, nextNudgeAt }: Advance): Record<keyof typeof ADVANCED, unknown> {
  return {
    team_id: thread.teamId,
    number: thread.number,
    before,
    step: thread.step,
    last_nudge_at: thread.lastNudgeAt,
    ignored_nudges: thread.ignoredNudges,
    pending_question: thread.pendingQuestion,
    asked_again_at: thread.askAgain?.askedAt ?? null,
    version: thread.version,
    next_nudge_at: nextNudgeAt,
  };
}

const advance = listStatement(
  ADVANCED,
  (next) => sql`
    with next as ${next}
    update client_threads set step = next.step, last_nudge_at = next.last_nudge_at,
      ignored_nudges = next.ignored_nudges, pending_question = next.pending_question,
      asked_again_at = next.asked_again_at, version = next.version, next_nudge_at = next.next_nudge_at
    from next where client_threads.team_id = next.team_id and client_threads.number = next.number
      and client_threads.version = next.before`,
);

/** Updates the threads that have not changed since they were read to their next steps; resolves with their number. */
export async function advanceThreads(db: Kysely<Tables>, advances: readonly Advance[]): Promise<number> {
  const { numAffectedRows } = await advance(db, advances.map(advancedRow));
  return Number(numAffectedRows ?? 0);
}

/** Whether a thread is due at `now` (UTC ms), from an index. */
export async function isAnyDue(db: Kysely<Tables>, now: number): Promise<boolean> {
  const { rows } = await sql`select 1 from client_threads where next_nudge_at <= ${now} limit 1`.execute(db);
  return rows.length > 0;
}

/** Reads the due threads, stores their nudges and updates the threads, in one transaction. */
export function claimDue(
  db: Kysely<Tables>,
  now: number,
  limit: number,
  decide: (due: readonly DueThread[]) => readonly Claim[],
): Promise<readonly Claim[]> {
  return transact(db, async (trx) => {
    await takeTurn(trx, 'claim');
    const due = await dueThreads(trx, now, limit);
    const claims = due.length === 0 ? [] : decide(due);
    await insertNudges(trx, claims, await recoveredAt(trx));
    if (claims.length > 0) await advanceThreads(trx, claims);
    return claims;
  });
}
