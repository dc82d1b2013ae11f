import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Lease, LeaseKey, Leases } from '../../../ports/leases.ts';
import type { Tables } from '../schema.ts';
import { countDown } from './remaining.ts';

/** PostgreSQL's clock (UTC ms) when the expression is evaluated; `now()` would be the start of the transaction. */
export const DATABASE_NOW = sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;

/** How long (ms) unused rows are kept. Lease numbers begin with the time, so they increase even after a row was deleted. */
const KEPT = 3_600_000;

export async function deleteOldLeases(db: Kysely<Tables>): Promise<void> {
  await db
    .deleteFrom('leases')
    .where('ends_at', '<', sql<number>`${DATABASE_NOW} - ${sql.lit(KEPT)}`)
    .execute();
}

/** Leases as rows in PostgreSQL. Each opened store is a separate holder, even on the same machine. */
export function sqlLeases(db: Kysely<Tables>): Leases {
  const holder = randomUUID();
  const endingIn = (ms: number) => sql<number>`${DATABASE_NOW} + ${ms}`;
  const held = ({ teamId, name }: LeaseKey, number: number, remaining: () => number): Lease => ({
    teamId,
    name,
    number,
    remaining,
  });
  const own = ({ teamId, name, number }: Lease) =>
    db
      .updateTable('leases')
      .where('team_id', '=', teamId)
      .where('name', '=', name)
      .where('holder', '=', holder)
      .where('number', '=', number)
      .where('ends_at', '>', DATABASE_NOW);

  return {
    take: async (key, ms) => {
      const remaining = countDown(ms);
      const taken = await db
        .insertInto('leases')
        .values({ team_id: key.teamId, name: key.name, holder, number: DATABASE_NOW, ends_at: endingIn(ms) })
        .onConflict((conflict) =>
          conflict
            .columns(['team_id', 'name'])
            .doUpdateSet((eb) => ({
              holder,
              number: eb('leases.number', '+', 1),
              ends_at: endingIn(ms),
            }))
            .where('leases.ends_at', '<=', DATABASE_NOW),
        )
        .returning('number')
        .executeTakeFirst();
      return taken ? held(key, taken.number, remaining) : null;
    },

    renew: async (lease, ms) => {
      const remaining = countDown(ms);
      const renewed = await own(lease)
        .set({ ends_at: endingIn(ms) })
        .returning('number')
        .executeTakeFirst();
      return renewed ? held(lease, renewed.number, remaining) : null;
    },

    release: async (lease) => {
      await own(lease).set({ ends_at: 0 }).execute();
    },
  };
}
