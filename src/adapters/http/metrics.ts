import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { NudgeState } from '../../domain/nudges/nudge.ts';
import type { InstallationState } from '../../ports/installation-store.ts';
import type { Backlog } from '../../ports/nudge-store.ts';

/** Buckets (seconds): ticks take milliseconds when nothing is due, and seconds under load. */
const TICK_SECONDS = [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

const STATES: readonly InstallationState[] = ['active', 'refused', 'uninstalled', 'deleting'];

/** The counters that the running bot updates, and the page that Prometheus reads. */
export interface Metrics {
  settled(state: NudgeState): void;
  ticked(milliseconds: number): void;
  tickFailed(): void;
  page(): Promise<{ readonly type: string; readonly text: string }>;
}

function gauges(registers: Registry[]) {
  return {
    up: new Gauge({
      name: 'ghostwatch_store_up',
      help: '1 when the database answers',
      registers,
    }),
    due: new Gauge({
      name: 'ghostwatch_threads_due',
      help: 'Client threads whose nudge is due and not claimed yet',
      registers,
    }),
    nudges: new Gauge({
      name: 'ghostwatch_nudges',
      help: 'Nudges on their way, by state',
      labelNames: ['state'] as const,
      registers,
    }),
    installed: new Gauge({
      name: 'ghostwatch_installations',
      help: 'Workspaces and organisations in which the app was installed, by state',
      labelNames: ['state'] as const,
      registers,
    }),
    age: new Gauge({
      name: 'ghostwatch_queue_age_seconds',
      help: 'How long the nudge that may go out and has waited longest has waited',
      registers,
    }),
  };
}

function counters(registers: Registry[]) {
  return {
    settled: new Counter({
      name: 'ghostwatch_nudges_settled_total',
      help: 'Attempts to send nudges, by how they ended: sent, failed, unknown, queued again, cancelled',
      labelNames: ['state'] as const,
      registers,
    }),
    ticks: new Histogram({
      name: 'ghostwatch_tick_seconds',
      help: 'How long the ticks took',
      buckets: TICK_SECONDS,
      registers,
    }),
    failures: new Counter({
      name: 'ghostwatch_tick_failures_total',
      help: 'Ticks that failed; the log says why',
      registers,
    }),
  };
}

/** What is read from the store each time the metrics are requested. */
export interface MetricSources {
  /** The backlog of nudges; if it rejects, `ghostwatch_store_up` is 0. */
  readonly backlog: () => Promise<Backlog>;
  /** How many installations are in each state. */
  readonly installations: () => Promise<Readonly<Partial<Record<InstallationState, number>>>>;
}

/** Collected once for all bots in the process, because prom-client has no way to stop measuring the event loop. */
const ofProcess = new Registry();
collectDefaultMetrics({ register: ofProcess });
// Not published: Node's version tells readers of the metrics which known vulnerabilities apply.
ofProcess.removeSingleMetric('nodejs_version_info');

/**
 * Metrics for Prometheus, including those of the process (event-loop delay, memory, …).
 * @param now UTC ms
 */
export function prometheusMetrics({ backlog, installations }: MetricSources, now: () => number): Metrics {
  const ofBot = new Registry();
  const { up, due, nudges, age, installed } = gauges([ofBot]);
  const { settled, ticks, failures } = counters([ofBot]);
  const registry = Registry.merge([ofProcess, ofBot]);
  for (const state of ['sent', 'failed', 'unknown', 'queued', 'cancelled']) settled.inc({ state }, 0);

  function show(found: Backlog, states: Awaited<ReturnType<MetricSources['installations']>>): void {
    due.set(found.due);
    for (const state of ['queued', 'sending', 'unknown'] as const) nudges.set({ state }, found[state]);
    for (const state of STATES) installed.set({ state }, states[state] ?? 0);
    age.set(found.waitingSince === null ? 0 : Math.max(0, now() - found.waitingSince) / 1000);
  }

  return {
    settled: (state) => settled.inc({ state }),
    ticked: (milliseconds) => ticks.observe(milliseconds / 1000),
    tickFailed: () => failures.inc(),
    page: async () => {
      const found = await Promise.all([backlog(), installations()]).catch(() => null);
      up.set(found === null ? 0 : 1);
      if (found !== null) show(...found);
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
