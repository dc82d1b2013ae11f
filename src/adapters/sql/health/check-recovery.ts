import type { Kysely } from 'kysely';
import type { HealthCheck } from '../../../ports/health-check.ts';
import { LOST_AT_MOST, recoveredAt } from '../recovery/recovered.ts';
import type { Tables } from '../schema.ts';

/** Says that the database has lost its last commits, as long as people may miss what they entered. `now` is UTC ms. */
export async function checkRecovery(db: Kysely<Tables>, now: number): Promise<readonly HealthCheck[]> {
  const at = await recoveredAt(db);
  if (at === null || now - at > LOST_AT_MOST) return [];
  const noticed = new Date(at).toISOString();
  return [
    {
      about: 'Database',
      state: 'warning',
      says: `its last changes were lost (a backup was restored, or the server failed over; noticed on ${noticed}). Nudges are not repeated: for seven days the direct messages are searched before each one is sent`,
      remedy:
        'Tell people to enter again what they did shortly before: new clients, notes, snoozes and settings. Replies in Slack and by mail are read again.',
    },
  ];
}
