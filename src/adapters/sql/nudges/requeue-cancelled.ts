import { type Kysely, sql } from 'kysely';
import type { ClientThread } from '../../../domain/threads/thread.ts';
import { lockRows } from '../engine.ts';
import type { Tables } from '../schema.ts';

/**
 * Whether a nudge of a thread is being sent, or it is unknown whether it was. If none is, the locks keep any from
 * being sent until the end of the transaction.
 */
export async function isSending(trx: Kysely<Tables>, teamId: string, number: number): Promise<boolean> {
  const query = trx
    .selectFrom('nudges')
    .select('state')
    .where('team_id', '=', teamId)
    .where('thread_number', '=', number)
    .where('state', 'in', [sql.lit('queued'), sql.lit('sending'), sql.lit('unknown')])
    .orderBy('id');
  const rows = await lockRows(trx, query).execute();
  return rows.some(({ state }) => state !== 'queued');
}

/**
 * Queues the last nudge of the silence again if the thread counts it as given although it was cancelled before it was
 * sent. It is checked again before it is sent, from `now` (UTC ms) on.
 */
export async function requeueCancelled(
  db: Kysely<Tables>,
  { teamId, number, episode, step, lastNudgeAt }: ClientThread,
  now: number,
): Promise<void> {
  if (lastNudgeAt === null) return;
  await db
    .updateTable('nudges')
    .set({ state: 'queued', available_at: now })
    .where('team_id', '=', teamId)
    .where('thread_number', '=', number)
    .where('episode', '=', episode)
    .where('step', '=', step - 1)
    .where('claimed_at', '=', lastNudgeAt)
    .where('state', '=', sql.lit('cancelled'))
    .where('kind', '<>', 'escalation')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('nudges as other')
            .select('other.id')
            .whereRef('other.team_id', '=', 'nudges.team_id')
            .whereRef('other.thread_number', '=', 'nudges.thread_number')
            .whereRef('other.episode', '=', 'nudges.episode')
            .whereRef('other.step', '=', 'nudges.step')
            .where('other.state', '<>', sql.lit('cancelled')),
        ),
      ),
    )
    .execute();
}
