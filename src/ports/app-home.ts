import type { Home } from '../domain/home/home.ts';

/** What people have in front of them beside their messages. */
export interface AppHomePublisher {
  /** Draws somebody's App Home, in place of what was there; rejects when Slack does not take it. */
  showHome(home: Home): Promise<void>;
}
