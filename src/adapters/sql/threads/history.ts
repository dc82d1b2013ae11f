import { type Kysely, sql } from 'kysely';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import { listStatement } from '../list-statement.ts';
import type { Tables } from '../schema.ts';
import { queueDeliveries } from '../webhooks/queue-deliveries.ts';
import { eventToRow } from './event-row.ts';

const LINES = {
  team_id: 'text',
  thread_number: 'integer',
  line: 'integer',
  occurred_at: 'integer',
  recorded_at: 'integer',
  by: 'text',
  kind: 'text',
  payload: 'text',
} as const;

const append = listStatement(
  LINES,
  (added) => sql`
    with added as ${added}
    insert into thread_events (team_id, thread_number, position, occurred_at, recorded_at, by, kind, payload)
    select team_id, thread_number, row_number() over (partition by team_id, thread_number order by line)
        + coalesce((select max(position) from thread_events as known
          where known.team_id = added.team_id and known.thread_number = added.thread_number), 0),
      occurred_at, recorded_at, by, kind, payload
    from added`,
);

const selectTeamsWithWebhooks = listStatement<{ readonly team_id: string }, { readonly team_id: string }>(
  { team_id: 'text' },
  (teams) => sql`
    with teams as ${teams}
    select distinct teams.team_id from teams cross join webhooks
    where webhooks.team_id = teams.team_id and webhooks.disabled_at is null`,
);

/** Appends events to several histories, in one statement and in the order of the list, and queues them for webhooks. */
export async function appendEvents(
  db: Kysely<Tables>,
  events: readonly { readonly teamId: string; readonly threadNumber: number; readonly event: ThreadEvent }[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ teamId, threadNumber, event }, line) => ({
    ...eventToRow(teamId, threadNumber, event),
    line,
  }));
  await append(db, rows);
  const teams = [...new Set(events.map(({ teamId }) => teamId))];
  const withWebhooks = await selectTeamsWithWebhooks(
    db,
    teams.map((team_id) => ({ team_id })),
  );
  const told = new Set(withWebhooks.rows.map(({ team_id }) => team_id));
  for (const { teamId, threadNumber, event } of events) {
    if (told.has(teamId)) await queueDeliveries(db, teamId, threadNumber, event);
  }
}

/** Appends an event to a thread's history, and queues it for webhooks; the thread must be stored before. */
export function appendEvent(
  db: Kysely<Tables>,
  teamId: string,
  threadNumber: number,
  event: ThreadEvent,
): Promise<void> {
  return appendEvents(db, [{ teamId, threadNumber, event }]);
}
