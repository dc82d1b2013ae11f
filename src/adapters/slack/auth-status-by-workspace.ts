import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { type AuthStatus, createAuthStatus } from './auth-status.ts';
import { createRecentMap } from './recent-map.ts';

/** The number of workspaces whose status is kept; the ones asked about longest ago are dropped first. */
const REMEMBERED = 10_000;

/** Whether Slack accepts the bot's token in each of its workspaces. */
export interface AuthStatuses {
  /** Records how a call for a workspace ended: with an error, or with null. */
  observe(teamId: string, error: unknown): void;
  /**
   * Why Slack refuses the bot in a workspace, in words; null if it does not. Asks Slack if the last answer is too old.
   */
  refusal(teamId: string): Promise<string | null>;
}

/** How to ask Slack, and the name of a workspace's token. */
interface AuthQuestions {
  readonly ask: (teamId: string) => Promise<unknown>;
  readonly tokenName: (teamId: string) => string;
}

/** Tracks for each workspace whether Slack accepts our token there. */
export function createAuthStatuses({ ask, tokenName }: AuthQuestions, clock: Clock, log: Log): AuthStatuses {
  const statuses = createRecentMap<string, AuthStatus>(REMEMBERED);

  function statusOf(teamId: string): AuthStatus {
    const known = statuses.get(teamId);
    const status = known ?? createAuthStatus(() => ask(teamId), clock, log, tokenName(teamId));
    statuses.set(teamId, status);
    return status;
  }

  return {
    observe: (teamId, error) => statusOf(teamId).observe(error),
    refusal: (teamId) => statusOf(teamId).refusal(),
  };
}
