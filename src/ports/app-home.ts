import type { Home } from '../domain/home/home.ts';

/** The App Home of each person. */
export interface AppHomePublisher {
  /** Publishes somebody's App Home, replacing what was there; rejects when Slack does not accept it. */
  showHome(home: Home): Promise<void>;
}
