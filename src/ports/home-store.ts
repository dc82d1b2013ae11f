import type { HomeScreen } from '../domain/home/home.ts';
import type { PersonKey } from '../domain/people/person.ts';

/** Somebody who views their App Home; where `userId` is null, everybody in the workspace who does. */
export interface HomeViewer {
  readonly teamId: string;
  readonly userId: string | null;
}

/** An App Home that is out of date; `owed` is the number of changes since it was drawn. */
export interface StaleHome extends PersonKey {
  readonly owed: number;
}

/** The state of people's App Homes. */
export interface HomeStore {
  find(teamId: string, userId: string): Promise<HomeScreen | null>;
  save(screen: HomeScreen): Promise<void>;
  /**
   * Marks the App Homes of these people, and of whoever covers for them, as out of date. Every write of the store that
   * changes what they show includes this.
   */
  markStale(viewers: readonly HomeViewer[]): Promise<void>;
  /** Up to `limit` App Homes that are to be redrawn. */
  stale(limit: number): Promise<readonly StaleHome[]>;
  /** Marks an App Home as drawn in the state that was read; it stays stale if something has changed since. */
  markDrawn(home: StaleHome): Promise<void>;
  /** Calls `listener` whenever a write of this process has made an App Home stale. */
  onStale(listener: () => void): void;
}
