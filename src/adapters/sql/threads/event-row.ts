import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import type { EventRow } from '../schema.ts';

export function eventToRow(
  teamId: string,
  threadNumber: number,
  { at, recordedAt, by, kind, ...facts }: ThreadEvent,
): Omit<EventRow, 'position'> {
  return {
    team_id: teamId,
    thread_number: threadNumber,
    at,
    recorded_at: recordedAt,
    by,
    kind,
    facts: JSON.stringify(facts),
  };
}

export function rowToEvent({ at, recorded_at, by, kind, facts }: EventRow): ThreadEvent {
  return { at, recordedAt: recorded_at, by, kind, ...JSON.parse(facts) } as ThreadEvent;
}
