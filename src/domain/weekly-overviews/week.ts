import type { ForecastNudge } from '../nudges/forecast.ts';
import type { Person } from '../people/person.ts';
import type { SilentClient } from '../reports/report.ts';
import type { PlannedThread } from '../threads/thread.ts';
import type { OverviewRecipient } from './overview-schedule.ts';

/** Some threads, and the total number of them. */
export interface SomeThreads {
  readonly threads: readonly PlannedThread[];
  readonly total: number;
}

/** The content of a weekly overview, in the language of `reader`, at `now` (UTC ms). */
export interface WeekOverview {
  readonly reader: Person;
  readonly recipient: OverviewRecipient;
  readonly now: number;
  /** The nudges that are expected within five working days, by the forecast. */
  readonly due: readonly ForecastNudge[];
  readonly longest: readonly SilentClient[];
  /** Clients who replied last week after a follow-up. */
  readonly cameBack: SomeThreads;
  /** Clients with no further nudge until somebody decides. */
  readonly undecided: SomeThreads;
}
