import type { Kysely } from 'kysely';
import type { HealthCheck } from '../../../ports/health-check.ts';
import type { Tables } from '../schema.ts';

/** Checks whether Slack counted more than one connection of the app when the bot last connected. */
export async function checkConnections(db: Kysely<Tables>): Promise<readonly HealthCheck[]> {
  const shared = await db
    .selectFrom('installations')
    .select(['connections', 'connected_at'])
    .where('connections', '>', 1)
    .execute();
  return shared.map(({ connections, connected_at }) => ({
    about: 'Connection',
    state: 'warning',
    says: `Slack counted ${connections} connections of this app on ${new Date(connected_at ?? 0).toISOString()}: another process seems to run with the same tokens`,
    remedy: 'Stop the other one, then start this one again; see docs/moving.md.',
  }));
}
