import type { Kysely } from 'kysely';
import type { ProposalStore } from '../../../ports/proposal-store.ts';
import { boxDigest } from '../mail/box-digest.ts';
import type { Tables } from '../schema.ts';

/** Somebody who wants no proposals, as a ban names them. */
const personSubject = (userId: string) => `person:${userId}`;

/** An address as a ban names it. */
const addressSubject = (box: string) => `address:${boxDigest(box)}`;

/** What was proposed, in SQL. */
export function sqlProposals(db: Kysely<Tables>): ProposalStore {
  const isBanned = async (teamId: string, subject: string) =>
    (await db
      .selectFrom('proposal_bans')
      .select('subject')
      .where('team_id', '=', teamId)
      .where('subject', '=', subject)
      .executeTakeFirst()) !== undefined;
  const ban = async (teamId: string, subject: string) => {
    await db
      .insertInto('proposal_bans')
      .values({ team_id: teamId, subject })
      .onConflict((conflict) => conflict.columns(['team_id', 'subject']).doNothing())
      .execute();
  };

  return {
    add: async ({ teamId, userId }, key, box, now) => {
      if (await isBanned(teamId, addressSubject(box))) return false;
      const added = await db
        .insertInto('proposals')
        .values({ team_id: teamId, key, user_id: userId, proposed_at: now })
        .onConflict((conflict) => conflict.columns(['team_id', 'key']).doNothing())
        .executeTakeFirst();
      return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    countSince: async ({ teamId, userId }, since) => {
      const { count } = await db
        .selectFrom('proposals')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('team_id', '=', teamId)
        .where('user_id', '=', userId)
        .where('proposed_at', '>=', since)
        .executeTakeFirstOrThrow();
      return Number(count);
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

    ban: (teamId, box) => ban(teamId, addressSubject(box)),
    isOff: ({ teamId, userId }) => isBanned(teamId, personSubject(userId)),

    setOff: async ({ teamId, userId }, isOff) => {
      if (isOff) return ban(teamId, personSubject(userId));
      await db
        .deleteFrom('proposal_bans')
        .where('team_id', '=', teamId)
        .where('subject', '=', personSubject(userId))
        .execute();
    },
  };
}
