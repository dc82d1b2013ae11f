import type { Metrics } from './adapters/http/metrics.ts';
import type { HealthProbes, Pages } from './adapters/http/pages.ts';
import type { Config } from './config.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';

/** A beat that is later than this (ms) does not come by itself any more. */
const LATE = 60_000;

/** How the world outside takes the bot: whether Slack reaches it and lets it in, and when the next tick comes. */
interface WorldOutside {
  readonly connected: () => boolean;
  /** Why Slack does not let the bot in; null when it does. */
  readonly refusal: () => Promise<string | null>;
  /** UTC ms; null before the first tick. */
  readonly nextTickAt: () => number | null;
}

/** What shows whoever runs the bot how it is. */
export interface Operations {
  /** The store, in which settled nudges are counted. */
  readonly store: Store;
  /** The pages to serve; none where no port is set. */
  readonly pages: Pages;
  /** A beat, timed, whose failures are noticed. */
  tick(tick: () => Promise<void>): Promise<void>;
  /** From now on `/readyz` asks these about the world outside. */
  watch(facts: WorldOutside): void;
  /** Opens the port with `comeIn`, the way in for Slack, which brings the pages with it in HTTP mode. */
  open(comeIn: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Counts what becomes of nudges. */
function counting(store: Store, metrics: Metrics): Store {
  const { nudges } = store;
  const settle: Store['nudges']['settle'] = async (settled) => {
    await nudges.settle(settled);
    for (const { settlement } of settled) metrics.settled(settlement.state);
  };
  return { ...store, nudges: { ...nudges, settle } };
}

function notTicking(nextTickAt: number | null, lastFailed: boolean, now: number): string | null {
  if (nextTickAt === null) return 'not started yet';
  if (lastFailed) return 'the last tick failed; see the log';
  return now > nextTickAt + LATE ? 'the next tick is overdue' : null;
}

/**
 * Health, readiness and metrics. Where nobody can ask for them nothing is loaded.
 * @throws PortError from `open`
 */
export async function makeOperations(config: Config, store: Store, clock: Clock): Promise<Operations> {
  const { operatorPort, transport } = config;
  const nobody = { store, pages: {}, watch: () => undefined, close: async () => {} };
  if (operatorPort === null) return { ...nobody, tick: (tick) => tick(), open: (comeIn) => comeIn() };

  const { prometheusMetrics } = await import('./adapters/http/metrics.ts');
  const { operatorPages } = await import('./adapters/http/pages.ts');
  const { portError, servePages } = await import('./adapters/http/serve-pages.ts');
  const metrics = prometheusMetrics(() => store.nudges.backlog(clock.now()), clock.now);
  let lastFailed = false;
  let facts: WorldOutside = {
    connected: () => false,
    refusal: async () => null,
    nextTickAt: () => null,
  };
  let server: { close(): Promise<void> } | undefined;
  const vitals: HealthProbes = {
    store: async () => {
      await store.nudges.backlog(clock.now());
      return null;
    },
    slack: async () => (facts.connected() ? facts.refusal() : 'not connected'),
    ticks: async () => notTicking(facts.nextTickAt(), lastFailed, clock.now()),
  };
  const pages = operatorPages(vitals, metrics);

  return {
    store: counting(store, metrics),
    pages,
    tick: async (tick) => {
      const began = performance.now();
      await tick().catch((error: unknown) => {
        lastFailed = true;
        metrics.tickFailed();
        throw error;
      });
      lastFailed = false;
      metrics.ticked(performance.now() - began);
    },
    watch: (found) => {
      facts = found;
    },
    open: async (comeIn) => {
      if (transport.kind === 'socket') server = await servePages(pages, operatorPort);
      await comeIn().catch((error: unknown) => {
        throw portError(error, operatorPort);
      });
    },
    close: async () => server?.close(),
  };
}
