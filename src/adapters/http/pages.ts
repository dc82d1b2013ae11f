import type { ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';
import type { Routes } from './server.ts';

/**
 * The parts that must work for the bot to be ready. Each probe resolves with null, or with a public message of what is
 * wrong.
 */
export type HealthProbes = Readonly<Record<string, () => Promise<string | null>>>;

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Shown instead of an unexpected error, whose message might reveal paths, addresses or versions. */
const UNFORESEEN = 'not well; see the log';

async function readiness(probes: HealthProbes, warnings: () => Promise<readonly string[]>): Promise<Page> {
  const parts: Record<string, string> = {};
  for (const [part, ask] of Object.entries(probes)) {
    parts[part] = (await ask().catch(() => UNFORESEEN)) ?? 'ok';
  }
  const ready = Object.values(parts).every((answer) => answer === 'ok');
  const found = await warnings().catch(() => [UNFORESEEN]);
  const text = `${JSON.stringify({ ready, ...parts, ...(found.length > 0 ? { warnings: found } : {}) })}\n`;
  return { status: ready ? 200 : 503, type: 'application/json', text };
}

function answer(page: () => Promise<Page>, response: ServerResponse): void {
  page()
    .catch((): Page => ({ status: 500, type: 'text/plain', text: `${UNFORESEEN}\n` }))
    .then(({ status, type, text }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    });
}

/**
 * The pages for operators. `/healthz`: the process is running. `/readyz`: all parts work. `/metrics`: for Prometheus.
 * @param warnings problems to look at although everything works
 */
export function operatorPages(
  probes: HealthProbes,
  warnings: () => Promise<readonly string[]>,
  metrics: Pick<Metrics, 'page'>,
): Routes {
  const pages: Readonly<Record<string, () => Promise<Page>>> = {
    'GET /healthz': async () => ({ status: 200, type: 'text/plain', text: 'ok\n' }),
    'GET /readyz': () => readiness(probes, warnings),
    'GET /metrics': async () => ({ status: 200, ...(await metrics.page()) }),
  };
  return Object.fromEntries(
    Object.entries(pages).map(([route, page]) => [route, (_, response) => answer(page, response)]),
  );
}
