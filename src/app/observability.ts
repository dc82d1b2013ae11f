import type { Metrics } from '../adapters/http/metrics.ts';
import type { HealthProbes } from '../adapters/http/pages.ts';
import type { Routes } from '../adapters/http/server.ts';
import type { Clock } from '../ports/clock.ts';
import { type Store, StoreError, type StoreErrorCode } from '../ports/store.ts';

/** If a tick is later than this (ms), it is considered missing. */
const LATE = 60_000;

/** What `/readyz` reports: whether the bot has a connection to Slack and access to it, and when the next tick comes. */
interface RuntimeStatus {
  readonly connected: () => boolean;
  /** Why Slack refuses the bot; null if it does not. */
  readonly refusal: () => Promise<string | null>;
  /** UTC ms; null before the first tick. */
  readonly nextTickAt: () => number | null;
  /** Warnings that do not affect the bot's work. */
  readonly warnings: () => readonly string[];
}

/** Health, readiness and metrics of a running bot, for its operator. */
export interface Observability {
  /** The store, extended to count settled nudges. */
  readonly store: Store;
  /** The pages to serve; none if there is no server. */
  readonly routes: Routes;
  /** Runs a tick, measures its duration and records failures. */
  timed(tick: () => Promise<void>): Promise<void>;
  /** Sets the source of the status for `/readyz`. */
  setStatusSource(status: RuntimeStatus): void;
}

/** Returns a store that counts settled nudges by state. */
function counting(store: Store, metrics: Metrics): Store {
  const { nudges } = store;
  const settle: Store['nudges']['settle'] = async (settled) => {
    await nudges.settle(settled);
    for (const { settlement } of settled) metrics.settled(settlement.state);
  };
  return { ...store, nudges: { ...nudges, settle } };
}

/** Descriptions of store errors, without the path that the log's message contains. */
const CODES: Partial<Record<StoreErrorCode, string>> = {
  busy: 'another program holds the database',
  full: 'the disk is full',
  corrupt: 'the database is damaged',
  no_access: 'the database cannot be opened',
  read_only: 'the database cannot be written to',
  disk: 'the disk reports errors',
  moved: 'the database was deleted, moved or replaced',
  away: 'the database server does not answer',
  crowded: 'the database server has no connection left',
};

async function storeProblem(store: Store, now: number): Promise<string | null> {
  try {
    await store.check();
    await store.nudges.backlog(now);
    return null;
  } catch (error) {
    const known = error instanceof StoreError ? CODES[error.code] : undefined;
    return known ?? 'the database cannot be used; see the log';
  }
}

/** Workspaces in which Slack refuses the bot; this does not make the whole process unready. */
async function refusedWorkspaces({ installations }: Store): Promise<readonly string[]> {
  const { refused = 0 } = await installations.countByState();
  if (refused === 0) return [];
  const which = refused === 1 ? 'one workspace' : `${refused} workspaces`;
  return [`Slack refuses the token of ${which}; see which with: ghostwatch doctor`];
}

function tickProblem(nextTickAt: number | null, lastFailed: boolean, now: number): string | null {
  if (nextTickAt === null) return 'not started yet';
  if (lastFailed) return 'the last tick failed; see the log';
  return now > nextTickAt + LATE ? 'the next tick is overdue' : null;
}

/** For a bot without a server: counts nothing and loads nothing. */
export function noObservability(store: Store): Observability {
  return { store, routes: {}, timed: (tick) => tick(), setStatusSource: () => undefined };
}

/** Creates health, readiness and metrics for a bot. */
export async function createObservability(store: Store, clock: Clock): Promise<Observability> {
  const { prometheusMetrics } = await import('../adapters/http/metrics.ts');
  const { operatorPages } = await import('../adapters/http/pages.ts');
  const metrics = prometheusMetrics(
    {
      backlog: () => store.nudges.backlog(clock.now()),
      installations: store.installations.countByState,
    },
    clock.now,
  );
  let lastFailed = false;
  let status: RuntimeStatus = {
    connected: () => false,
    refusal: async () => null,
    nextTickAt: () => null,
    warnings: () => [],
  };
  const probes: HealthProbes = {
    store: () => storeProblem(store, clock.now()),
    slack: async () => (status.connected() ? status.refusal() : 'not connected'),
    ticks: async () => tickProblem(status.nextTickAt(), lastFailed, clock.now()),
  };

  return {
    store: counting(store, metrics),
    routes: operatorPages(
      probes,
      async () => [...status.warnings(), ...(await refusedWorkspaces(store))],
      metrics,
    ),
    timed: async (tick) => {
      const began = performance.now();
      await tick().catch((error: unknown) => {
        lastFailed = true;
        metrics.tickFailed();
        throw error;
      });
      lastFailed = false;
      metrics.ticked(performance.now() - began);
    },
    setStatusSource: (source) => {
      status = source;
    },
  };
}
