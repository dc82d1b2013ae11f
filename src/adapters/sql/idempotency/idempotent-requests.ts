import type { Kysely } from 'kysely';
import type { IdempotencyStore, IdempotentRequest, StoredAnswer } from '../../../ports/idempotency-store.ts';
import type { Tables } from '../schema.ts';

/** The columns that identify a request. */
function nameOf({ teamId, keyId, route, idempotencyKey }: IdempotentRequest) {
  return { team_id: teamId, key_id: keyId, route, idempotency_key: idempotencyKey };
}

/** Idempotent requests, in SQL. */
export function sqlIdempotentRequests(db: Kysely<Tables>): IdempotencyStore {
  const change = (request: IdempotentRequest) =>
    db.updateTable('idempotent_requests').where((eb) => eb.and(nameOf(request)));
  return {
    claim: async (request, now) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('idempotent_requests')
        .values({ ...nameOf(request), body_hash: request.bodyHash, claimed_at: now, answer: null })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 1n) return null;
      const row = await db
        .selectFrom('idempotent_requests')
        .select(['body_hash', 'claimed_at', 'answer'])
        .where((eb) => eb.and(nameOf(request)))
        .executeTakeFirst();
      if (!row) return { bodyHash: request.bodyHash, claimedAt: now, answer: null };
      const answer = row.answer === null ? null : (JSON.parse(row.answer) as StoredAnswer);
      return { bodyHash: row.body_hash, claimedAt: row.claimed_at, answer };
    },

    claimAgain: async (request, claimedAt, now) => {
      const { numUpdatedRows } = await change(request)
        .set({ claimed_at: now })
        .where('claimed_at', '=', claimedAt)
        .where('answer', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    answer: async (request, answer) => {
      await change(request)
        .set({ answer: JSON.stringify(answer) })
        .execute();
    },

    release: async (request) => {
      await db
        .deleteFrom('idempotent_requests')
        .where((eb) => eb.and(nameOf(request)))
        .execute();
    },

    forget: async (before) => {
      await db.deleteFrom('idempotent_requests').where('claimed_at', '<', before).execute();
    },
  };
}
