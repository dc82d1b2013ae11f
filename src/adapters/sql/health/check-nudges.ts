import type { Kysely } from 'kysely';
import type { HealthCheck } from '../../../ports/health-check.ts';
import type { Tables } from '../schema.ts';

const MINUTE = 60_000;
/** How late (ms) nudges may be: the tick runs every minute, and Slack may ask for a pause. */
const LATE = 15 * MINUTE;
const WEEK = 7 * 24 * 60 * MINUTE;

function ago(since: number, now: number): string {
  const minutes = Math.round((now - since) / MINUTE);
  if (minutes < 2 * 60) return `${minutes} minutes`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`;
}

function some(count: number): string {
  return count === 1 ? '1 nudge' : `${count} nudges`;
}

async function unclaimed(db: Kysely<Tables>, now: number): Promise<readonly HealthCheck[]> {
  const { count, since } = await db
    .selectFrom('client_threads')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('next_nudge_at').as('since')])
    .where('next_nudge_at', '<=', now - LATE)
    .executeTakeFirstOrThrow();
  if (since === null) return [];
  const says = `${some(count)} due and not claimed, the oldest for ${ago(since, now)}`;
  return [
    { about: 'Nudges', state: 'warning', says, remedy: 'Start the bot; if it is running, see its log.' },
  ];
}

const WAITING: Readonly<Record<string, string>> = {
  queued: 'Start the bot; if it is running, its log says what Slack answers.',
  sending: 'Start the bot; it settles them by itself.',
  unknown: 'The bot searches the direct messages until it knows; check the scope im:history and the log.',
};

async function waiting(db: Kysely<Tables>, now: number): Promise<readonly HealthCheck[]> {
  const rows = await db
    .selectFrom('nudges')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count'), eb.fn.min('claimed_at').as('since')])
    .where('state', 'in', Object.keys(WAITING))
    .where('claimed_at', '<=', now - LATE)
    .where('available_at', '<=', now - LATE)
    .groupBy('state')
    .execute();
  return rows.map(({ state, count, since }) => ({
    about: 'Nudges',
    state: 'warning',
    says: `${some(count)} ${state === 'unknown' ? 'in doubt' : state} for up to ${ago(since, now)}`,
    remedy: WAITING[state] ?? '',
  }));
}

/** Nudges that Slack keeps refusing. Each attempt puts them off, so they never become overdue. */
async function heldBack(db: Kysely<Tables>, now: number): Promise<readonly HealthCheck[]> {
  const rows = await db
    .selectFrom('nudges')
    .select((eb) => ['error', eb.fn.countAll<number>().as('count'), eb.fn.min('claimed_at').as('since')])
    .where('state', '=', 'queued')
    .where('error', 'is not', null)
    .where('claimed_at', '<=', now - LATE)
    .where('available_at', '>', now - LATE)
    .groupBy('error')
    .execute();
  return rows.map(({ error, count, since }) => ({
    about: 'Nudges',
    state: 'warning',
    says: `${some(count)} held back for up to ${ago(since, now)}: ${error}`,
    remedy:
      'They go out by themselves once that is mended; after a change of tokens or scopes start the bot again.',
  }));
}

async function failed(db: Kysely<Tables>, now: number): Promise<readonly HealthCheck[]> {
  const rows = await db
    .selectFrom('nudges')
    .select((eb) => ['error', eb.fn.countAll<number>().as('count')])
    .where('state', '=', 'failed')
    .where('claimed_at', '>', now - WEEK)
    .groupBy('error')
    .execute();
  return rows.map(({ error, count }) => ({
    about: 'Nudges',
    state: 'warning',
    says: `${some(count)} refused by Slack in the last seven days: ${error}`,
    remedy: 'Look at the threads with /ghostwatch show; hand them to somebody who can be reached.',
  }));
}

/** Checks for nudges that are stuck or that Slack refused. `now` is UTC ms. */
export async function checkNudges(db: Kysely<Tables>, now: number): Promise<readonly HealthCheck[]> {
  const found = [
    ...(await unclaimed(db, now)),
    ...(await waiting(db, now)),
    ...(await heldBack(db, now)),
    ...(await failed(db, now)),
  ];
  if (found.length > 0) return found;
  return [{ about: 'Nudges', state: 'ok', says: 'none is stuck' }];
}
