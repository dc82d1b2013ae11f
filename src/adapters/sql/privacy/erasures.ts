import { createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { PrivacyStore } from '../../../ports/privacy-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';

/** Values per statement; both engines allow more. */
const AT_ONCE = 200;

/** Returns the hash key of a workspace, and creates it when it is first needed. */
async function keyOf(db: Kysely<Tables>, teamId: string): Promise<string> {
  await db
    .insertInto('erasure_keys')
    .values({ team_id: teamId, key: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('team_id').doNothing())
    .execute();
  const { key } = await db
    .selectFrom('erasure_keys')
    .select('key')
    .where('team_id', '=', teamId)
    .executeTakeFirstOrThrow();
  return key;
}

const hashed = (key: string, identifier: string) =>
  createHmac('sha256', key).update(identifier).digest('hex');

function inPieces<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, index) => all.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}

/** Stores who was erased, inside the caller's transaction. */
export async function rememberErased(
  db: Kysely<Tables>,
  teamId: string,
  identifiers: readonly string[],
  now: number,
): Promise<void> {
  if (identifiers.length === 0) return;
  const key = await keyOf(db, teamId);
  const rows = [...new Set(identifiers)].map((one) => ({
    team_id: teamId,
    hash: hashed(key, one),
    erased_at: now,
  }));
  for (const some of inPieces(rows)) {
    await db
      .insertInto('erasures')
      .values(some)
      .onConflict((conflict) => conflict.columns(['team_id', 'hash']).doUpdateSet({ erased_at: now }))
      .execute();
  }
}

/** Erased people, in SQL. */
export function sqlErasures(
  db: Kysely<Tables>,
): Pick<PrivacyStore, 'remember' | 'erasedAt' | 'forgetErasure' | 'hasErased'> {
  return {
    remember: (teamId, identifiers, now) =>
      transact(db, (trx) => rememberErased(trx, teamId, identifiers, now)),

    hasErased: async (teamId) => {
      const row = await db
        .selectFrom('erasures')
        .select('hash')
        .where('team_id', '=', teamId)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    erasedAt: async (teamId, identifiers) => {
      const found = new Map<string, number>();
      if (identifiers.length === 0) return found;
      const key = await keyOf(db, teamId);
      const byHash = new Map(identifiers.map((one) => [hashed(key, one), one]));
      for (const hashes of inPieces([...byHash.keys()])) {
        const rows = await db
          .selectFrom('erasures')
          .select(['hash', 'erased_at'])
          .where('team_id', '=', teamId)
          .where('hash', 'in', hashes)
          .execute();
        for (const { hash, erased_at } of rows) found.set(byHash.get(hash) ?? '', erased_at);
      }
      return found;
    },

    forgetErasure: (teamId, identifiers) =>
      transact(db, async (trx) => {
        if (identifiers.length === 0) return;
        const key = await keyOf(trx, teamId);
        const hashes = identifiers.map((one) => hashed(key, one));
        for (const some of inPieces(hashes))
          await trx.deleteFrom('erasures').where('team_id', '=', teamId).where('hash', 'in', some).execute();
      }),
  };
}
