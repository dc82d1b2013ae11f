import type { Pause } from './thread.ts';
import type { ThreadEvent } from './thread-event.ts';
import { changesIn, factOf } from './undo.ts';

/** The same event by the same person within this time (ms) was pressed or sent twice. */
const ONE_MINUTE = 60_000;

/** Events that would count again if repeated; others are refused, or say what they changed. */
const REPEATABLE: ReadonlySet<string> = new Set(['followed_up', 'answered', 'called', 'paused', 'noted']);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < ONE_MINUTE;

/** The fields that must be equal in two equal events; times are compared separately. */
function essence(event: ThreadEvent): string {
  const { wording: _, pause, ...fact } = factOf(event) as { wording?: unknown; pause?: Pause };
  return JSON.stringify({ ...fact, ...(pause ? { ...pause, until: 0 } : {}) });
}

function endsAlike(a: ThreadEvent, b: ThreadEvent): boolean {
  return a.kind !== 'paused' || b.kind !== 'paused' || isNear(a.pause.until, b.pause.until);
}

/** The last change of a history if the same person made exactly the same one within a minute of it; null otherwise. */
export function saidBefore(event: ThreadEvent, history: readonly ThreadEvent[]): ThreadEvent | null {
  const last = changesIn(history).at(-1);
  if (!last || !REPEATABLE.has(event.kind) || last.by !== event.by || essence(last) !== essence(event))
    return null;
  const isRepeated = isNear(last.recordedAt, event.recordedAt) && isNear(last.at, event.at);
  return isRepeated && endsAlike(last, event) ? last : null;
}
