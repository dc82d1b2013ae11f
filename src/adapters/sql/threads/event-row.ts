import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import type { EventRow } from '../schema.ts';

export function eventToRow(
  teamId: string,
  threadNumber: number,
  { at, recordedAt, by, kind, ...payload }: ThreadEvent,
): Omit<EventRow, 'position'> {
  return {
    team_id: teamId,
    thread_number: threadNumber,
    occurred_at: at,
    recorded_at: recordedAt,
    by,
    kind,
    payload: JSON.stringify(payload),
  };
}

export function rowToEvent({ occurred_at, recorded_at, by, kind, payload }: EventRow): ThreadEvent {
  return { at: occurred_at, recordedAt: recorded_at, by, kind, ...JSON.parse(payload) } as ThreadEvent;
}
