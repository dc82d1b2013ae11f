import type { Kysely } from 'kysely';
import type { ProposalPlace } from '../../../domain/proposals/proposal.ts';
import type { ProposalStore } from '../../../ports/proposal-store.ts';
import { lockRows } from '../engine.ts';
import { boxDigest } from '../mail/box-digest.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { transact } from '../transact.ts';
import { sqlUnansweredMessages } from './unanswered-messages.ts';

/** The subject of a ban for a person who wants no proposals. */
const personSubject = (userId: string) => `person:${userId}`;

/** The subject of a ban for an address or a channel. */
function placeSubject(place: ProposalPlace): string {
  if (place.kind === 'channel') return `channel:${place.channelId}`;
  return `address:${boxDigest(place.box)}`;
}

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
  const isBanned = async (teamId: string, subject: string) =>
    (await db
      .selectFrom('proposal_bans')
      .select('subject')
      .where('team_id', '=', teamId)
      .where('subject', '=', subject)
      .executeTakeFirst()) !== undefined;
  const setBanned = async (teamId: string, subject: string, banned: boolean) => {
    if (!banned) {
      await db
        .deleteFrom('proposal_bans')
        .where('team_id', '=', teamId)
        .where('subject', '=', subject)
        .execute();
      return;
    }
    await db
      .insertInto('proposal_bans')
      .values({ team_id: teamId, subject })
      .onConflict((conflict) => conflict.columns(['team_id', 'subject']).doNothing())
      .execute();
  };

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
      if (await isBanned(teamId, placeSubject(place))) return 'known';
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
    isBanned: (teamId, place) => isBanned(teamId, placeSubject(place)),
    setBanned: (teamId, place, banned) => setBanned(teamId, placeSubject(place), banned),
    isOff: ({ teamId, userId }) => isBanned(teamId, personSubject(userId)),
    setOff: ({ teamId, userId }, isOff) => setBanned(teamId, personSubject(userId), isOff),
  };
}
