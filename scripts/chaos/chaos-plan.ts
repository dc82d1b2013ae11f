import type { Arrivals } from './clients.ts';
import type { Recoveries } from './doubts.ts';

/** What is done to the bot. */
export interface ChaosPlan {
  readonly nudges: number;
  readonly kills: number;
  readonly seed: number;
  /** Arguments for Node that start the bot. */
  readonly bot: readonly string[];
  /** How long a call may take (s), and how long a late message may take beyond that (s). */
  readonly sendTimeout: number;
  readonly settle: number;
  /** How long the bot lives on average before it is killed (s), its start included. */
  readonly life: number;
  /** How many replicas on PostgreSQL; null for a single bot on SQLite. */
  readonly replicas: number | null;
  /** How many workspaces the nudges are spread over. */
  readonly workspaces: number;
  /** Whether each workspace has an app of its own, rather than one app that all of them install. */
  readonly hasOwnApps: boolean;
  /** How often the database server is restarted during the run. */
  readonly restarts: number;
  /** The folder for the bots' logs, which is kept; null if they are not of interest. */
  readonly logs: string | null;
  /** Called with a line about the progress. */
  readonly report: (line: string) => void;
}

export interface ChaosResult extends Arrivals {
  readonly kills: number;
  /** How many of them hit a bot that was running, rather than starting. */
  readonly killedRunning: number;
  /** Starts that failed, and exits that nobody asked for. */
  readonly gaveUp: number;
  readonly restarts: number;
  readonly recoveries: Recoveries;
  /** From the first kill until everything was settled. */
  readonly tookMs: number;
}
