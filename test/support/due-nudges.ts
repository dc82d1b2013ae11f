import { randomUUID } from 'node:crypto';
import type { Sandbox, Person as SlackPerson } from 'slack-sandbox';
import type { Week } from '../../src/domain/calendar/calendar.ts';
import type { Store } from '../../src/ports/store.ts';
import { newThread, person } from '../sql/samples.ts';

const DAY = 86_400_000;
const ALWAYS = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]) as unknown as Week;

/**
 * Adds clients, each of another owner who works at any hour, whose first nudge is due now.
 * @param now UTC ms
 */
export async function addDue(
  store: Store,
  slack: Sandbox,
  count: number,
  now: number,
): Promise<readonly SlackPerson[]> {
  const teamId = slack.team.id;
  const owners: SlackPerson[] = [];
  for (let index = 0; index < count; index++) {
    const owner = slack.addPerson({ name: `owner${randomUUID().slice(0, 8)}`, timeZone: 'Etc/UTC' });
    const zone = { timeZone: 'Etc/UTC', slackTimeZone: 'Etc/UTC', region: 'off', week: ALWAYS };
    await store.people.save(person({ teamId, userId: owner.id, ...zone, profileSyncedAt: now }));
    const { thread, event } = newThread({ teamId, ownerId: owner.id });
    const since = now - 14 * DAY;
    await store.threads.add({ ...thread, createdAt: since, silentSince: since }, event, now - 1000);
    owners.push(owner);
  }
  return owners;
}

/** How many nudges each of these people has in their direct messages. */
export function arrivals(owners: readonly SlackPerson[]): readonly number[] {
  return owners.map(
    ({ dm }) => dm.filter(({ metadata }) => metadata?.event_type === 'ghostwatch_nudge').length,
  );
}
