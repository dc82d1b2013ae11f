import type { Kysely } from 'kysely';
import type { Claim, DueThread } from '../../../ports/nudge-store.ts';
import { rowToPerson } from '../people/person-row.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { applyQuotas, peopleBy } from './daily-quota.ts';
import { nudgeToRow } from './nudge-row.ts';

async function dueThreads(db: Kysely<Tables>, now: number, limit: number): Promise<readonly DueThread[]> {
  const rows = await db
    .selectFrom('client_threads')
    .selectAll()
    .where('next_nudge_at', '<=', now)
    .orderBy('next_nudge_at')
    .limit(limit)
    .execute();
  const owners = await peopleBy(
    db,
    rows.map(({ team_id, owner_id }) => [team_id, owner_id] as const),
  );
  const channels = await escalationChannels(db);
  const { rows: due, rationOf } = await applyQuotas(db, rows, owners, now);
  return due.map((row) => {
    const owner = owners.get(`${row.team_id}/${row.owner_id}`);
    return {
      thread: rowToThread(row),
      owner: owner ? rowToPerson(owner) : null,
      ration: rationOf(row),
      escalationChannelId: channels.get(row.team_id) ?? null,
    };
  });
}

/** Few workspaces name one. */
async function escalationChannels(db: Kysely<Tables>): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('workspaces')
    .select(['team_id', 'escalation_channel_id'])
    .where('escalation_channel_id', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.team_id, row.escalation_channel_id]));
}

/** Moves a thread to its next step; false, and nothing is stored, when it has changed since it was read. */
export async function advanceThread(
  db: Kysely<Tables>,
  { thread, before, nextNudgeAt }: Pick<Claim, 'thread' | 'before' | 'nextNudgeAt'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('client_threads')
    .set({
      step: thread.step,
      last_nudge_at: thread.lastNudgeAt,
      ignored_nudges: thread.ignoredNudges,
      pending_question: thread.pendingQuestion === null ? null : JSON.stringify(thread.pendingQuestion),
      asked_again_at: thread.askAgain?.askedAt ?? null,
      version: thread.version,
      next_nudge_at: nextNudgeAt,
    })
    .where('team_id', '=', thread.teamId)
    .where('number', '=', thread.number)
    .where('version', '=', before)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** One transaction: reads the due threads, stores their nudges, and moves the threads on. */
export function claimDue(
  db: Kysely<Tables>,
  now: number,
  limit: number,
  decide: (due: readonly DueThread[]) => readonly Claim[],
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const due = await dueThreads(trx, now, limit);
    const claims = due.length === 0 ? [] : decide(due);
    const nudges = claims
      .flatMap(({ nudge, escalation }) => [nudge, escalation ?? null])
      .flatMap((nudge) => (nudge === null ? [] : [nudgeToRow(nudge)]));
    if (nudges.length > 0) {
      await trx
        .insertInto('nudges')
        .values(nudges)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    for (const claim of claims) await advanceThread(trx, claim);
    return due.length;
  });
}
