import type { HomeScreen } from '../domain/home/home.ts';

/** What people have on their App Home. */
export interface HomeStore {
  find(teamId: string, userId: string): Promise<HomeScreen | null>;
  /** Everybody in a workspace who has ever opened theirs. */
  opened(teamId: string): Promise<readonly string[]>;
  save(screen: HomeScreen): Promise<void>;
}
