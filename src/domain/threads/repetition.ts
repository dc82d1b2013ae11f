import type { Pause } from './thread.ts';
import type { ThreadEvent } from './thread-event.ts';
import { changesIn, factOf } from './undo.ts';

/** Who says the same twice within this time (ms) has pressed or sent twice. */
const ONE_MINUTE = 60_000;

/** What can be said again and would count again; the rest is refused, or says what it changed. */
const REPEATABLE: ReadonlySet<string> = new Set(['followed_up', 'answered', 'called', 'paused', 'noted']);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < ONE_MINUTE;

/** What must be equal in two events that say the same; moments are compared apart. */
function essence(event: ThreadEvent): string {
  const { wording: _, pause, ...fact } = factOf(event) as { wording?: unknown; pause?: Pause };
  return JSON.stringify({ ...fact, ...(pause ? { ...pause, until: 0 } : {}) });
}

function endsAlike(a: ThreadEvent, b: ThreadEvent): boolean {
  return a.kind !== 'paused' || b.kind !== 'paused' || isNear(a.pause.until, b.pause.until);
}

/** The last change of a history where the same person says just the same within a minute of it; null otherwise. */
export function saidBefore(event: ThreadEvent, history: readonly ThreadEvent[]): ThreadEvent | null {
  const last = changesIn(history).at(-1);
  if (!last || !REPEATABLE.has(event.kind) || last.by !== event.by || essence(last) !== essence(event))
    return null;
  const isRepeated = isNear(last.recordedAt, event.recordedAt) && isNear(last.at, event.at);
  return isRepeated && endsAlike(last, event) ? last : null;
}
