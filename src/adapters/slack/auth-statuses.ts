import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { type AuthStatus, createAuthStatus } from './auth-status.ts';

/** What Slack has said is kept of at most so many workspaces; those asked about longest ago are forgotten first. */
const REMEMBERED = 10_000;

/** Whether Slack lets the bot into each of its workspaces. */
export interface AuthStatuses {
  /** Takes note of how a call for a workspace ended: with an error, or with null. */
  observe(teamId: string, error: unknown): void;
  /** Why Slack does not let the bot into a workspace, in words; null when it does. Asks Slack when nothing is known yet. */
  refusal(teamId: string): Promise<string | null>;
}

/** What is asked of Slack, and what the token of a workspace is called. */
interface AuthQuestions {
  readonly ask: (teamId: string) => Promise<unknown>;
  readonly tokenName: (teamId: string) => string;
}

/** Keeps in mind for each workspace whether Slack takes our token there. */
export function createAuthStatuses({ ask, tokenName }: AuthQuestions, clock: Clock, log: Log): AuthStatuses {
  const statuses = new Map<string, AuthStatus>();

  function statusOf(teamId: string): AuthStatus {
    const known = statuses.get(teamId);
    const status = known ?? createAuthStatus(() => ask(teamId), clock, log, tokenName(teamId));
    statuses.delete(teamId);
    statuses.set(teamId, status);
    const [oldest] = statuses.keys();
    if (statuses.size > REMEMBERED && oldest !== undefined) statuses.delete(oldest);
    return status;
  }

  return {
    observe: (teamId, error) => statusOf(teamId).observe(error),
    refusal: (teamId) => statusOf(teamId).refusal(),
  };
}
