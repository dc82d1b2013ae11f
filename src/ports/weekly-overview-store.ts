import type { Overview, OverviewRecipient } from '../domain/weekly-overviews/overview-schedule.ts';

/** Subscriptions to weekly overviews. A rejected promise means that nothing was changed. */
export interface WeeklyOverviewStore {
  find(teamId: string, recipient: OverviewRecipient): Promise<Overview | null>;
  /** The channels of a workspace that get an overview. */
  channels(teamId: string): Promise<readonly Overview[]>;
  save(overview: Overview): Promise<void>;
  forget(teamId: string, recipient: OverviewRecipient): Promise<void>;
  /** The overviews of all workspaces that are due at `now` (UTC ms), the longest due first. */
  due(now: number, limit: number): Promise<readonly Overview[]>;
  /** Compare-and-set of the next moment: false, and nothing changed, if it is no longer that of `overview`. */
  advance(overview: Overview, nextAt: number | null): Promise<boolean>;
}
