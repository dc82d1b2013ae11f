import type { PlannedThread } from '../threads/thread.ts';
import type { Nudge } from './nudge.ts';

/** An expected nudge at `at` (UTC ms), and its thread as it is now. */
export interface ForecastNudge extends Pick<Nudge, 'recipientId' | 'kind' | 'remedy'> {
  readonly at: number;
  readonly thread: PlannedThread;
}

/**
 * The expected nudges until `until` (UTC ms), the end of the last of a number of working days in a time zone; the
 * soonest first.
 */
export interface Forecast {
  readonly days: number;
  readonly timeZone: string;
  readonly until: number;
  readonly nudges: readonly ForecastNudge[];
}
