import type { HomeScreen } from '../domain/home.ts';

/** What people have on their App Home. */
export interface HomeStore {
  find(teamId: string, userId: string): Promise<HomeScreen | null>;
  save(screen: HomeScreen): Promise<void>;
}
