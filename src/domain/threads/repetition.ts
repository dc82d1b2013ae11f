import type { Pause } from './thread.ts';
import type { ThreadEvent } from './thread-event.ts';
import { changesIn, factOf } from './undo.ts';

/** Within this time (ms), the same event by the same person counts as pressed or sent twice. */
const ONE_MINUTE = 60_000;

/** Events that would count again if repeated; others are refused, or say what they changed. */
const REPEATABLE: ReadonlySet<string> = new Set(['followed_up', 'answered', 'called', 'paused', 'noted']);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < ONE_MINUTE;

/** The fields that must be equal in a repetition, as a text; times are compared separately. */
function comparedFields(event: ThreadEvent): string {
  const { wording: _, pause, ...fact } = factOf(event) as { wording?: unknown; pause?: Pause };
  return JSON.stringify({ ...fact, ...(pause ? { ...pause, until: 0 } : {}) });
}

function endAtSameTime(a: ThreadEvent, b: ThreadEvent): boolean {
  return a.kind !== 'paused' || b.kind !== 'paused' || isNear(a.pause.until, b.pause.until);
}

/** The last change of a history if an event repeats it: by the same person, within a minute; null otherwise. */
export function findRepetition(event: ThreadEvent, history: readonly ThreadEvent[]): ThreadEvent | null {
  const last = changesIn(history).at(-1);
  if (
    !last ||
    !REPEATABLE.has(event.kind) ||
    last.by !== event.by ||
    comparedFields(last) !== comparedFields(event)
  )
    return null;
  const isRepeated = isNear(last.recordedAt, event.recordedAt) && isNear(last.at, event.at);
  return isRepeated && endAtSameTime(last, event) ? last : null;
}
