import type { Kysely } from 'kysely';
import type { ProposalStore } from '../../../ports/proposal-store.ts';
import { lockRows } from '../engine.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { transact } from '../transact.ts';
import { sqlProposalBans } from './bans.ts';
import { sqlUnansweredMessages } from './unanswered-messages.ts';

async function countSince(
  db: Kysely<Tables>,
  teamId: string,
  userId: string,
  since: number,
): Promise<number> {
  const { count } = await db
    .selectFrom('proposals')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .where('proposed_at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Proposals, in SQL. */
export function sqlProposals(db: Kysely<Tables>): ProposalStore {
  const bans = sqlProposalBans(db);
  return {
    closedSince: async (teamId, since) => {
      const rows = await db
        .selectFrom('client_threads')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('status', '=', 'closed')
        .where('closed_at', '>=', since)
        .execute();
      return rows.map(rowToThread);
    },

    add: async ({ teamId, userId }, key, place, now, { most, since }) => {
      if (await bans.isBanned(teamId, place)) return 'known';
      return transact(db, async (trx) => {
        // The lock makes a second replica count what the first one has added.
        const person = trx.selectFrom('people').select('user_id').where('team_id', '=', teamId);
        await lockRows(trx, person.where('user_id', '=', userId)).execute();
        if ((await countSince(trx, teamId, userId, since)) >= most) return 'limit';
        const added = await trx
          .insertInto('proposals')
          .values({ team_id: teamId, key, user_id: userId, proposed_at: now })
          .onConflict((conflict) => conflict.columns(['team_id', 'key']).doNothing())
          .executeTakeFirst();
        return (added.numInsertedOrUpdatedRows ?? 0n) > 0n ? 'added' : 'known';
      });
    },

    recipientOf: async (teamId, key) => {
      const row = await db
        .selectFrom('proposals')
        .select('user_id')
        .where('team_id', '=', teamId)
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.user_id ?? null;
    },

    ...sqlUnansweredMessages(db),
    ...bans,
  };
}
