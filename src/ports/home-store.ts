import type { HomeScreen } from '../domain/home/home.ts';
import type { PersonKey } from '../domain/people/person.ts';

/** Somebody who looks at their App Home; everybody in the workspace who does where `userId` is null. */
export interface HomeViewer {
  readonly teamId: string;
  readonly userId: string | null;
}

/** An App Home that shows something else than is true by now; `owed` goes up with every change. */
export interface OwedHome extends PersonKey {
  readonly owed: number;
}

/** What people have on their App Home. */
export interface HomeStore {
  find(teamId: string, userId: string): Promise<HomeScreen | null>;
  save(screen: HomeScreen): Promise<void>;
  /** These people, and whoever covers for them, see something else now. Writes of the store note that by themselves. */
  owe(viewers: readonly HomeViewer[]): Promise<void>;
  /** Up to `limit` App Homes that are to be drawn. */
  owed(limit: number): Promise<readonly OwedHome[]>;
  /** It was drawn as it was when it was read; it stays owed if something has changed since. */
  drawn(home: OwedHome): Promise<void>;
  /** Calls `listener` whenever a write of this process has made an App Home owed. */
  whenOwed(listener: () => void): void;
}
