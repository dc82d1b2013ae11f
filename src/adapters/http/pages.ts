import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

/** What must work for the bot to do its duty: each part says null, or what is wrong with it. */
export type HealthProbes = Readonly<Record<string, () => Promise<string | null>>>;

/** The pages for whoever runs the bot, by path. */
export type Pages = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function readiness(vitals: HealthProbes): Promise<Page> {
  const parts: Record<string, string> = {};
  for (const [part, ask] of Object.entries(vitals)) {
    parts[part] = (await ask().catch((error: Error) => error.message)) ?? 'ok';
  }
  const ready = Object.values(parts).every((answer) => answer === 'ok');
  const text = `${JSON.stringify({ ready, ...parts })}\n`;
  return { status: ready ? 200 : 503, type: 'application/json', text };
}

function answer(page: () => Promise<Page>, response: ServerResponse): void {
  page()
    .catch((error: Error): Page => ({ status: 500, type: 'text/plain', text: `${error.name}\n` }))
    .then(({ status, type, text }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    });
}

/** `/healthz`: the process answers. `/readyz`: all parts work. `/metrics`: for Prometheus. */
export function operatorPages(vitals: HealthProbes, metrics: Pick<Metrics, 'page'>): Pages {
  const pages: Readonly<Record<string, () => Promise<Page>>> = {
    '/healthz': async () => ({ status: 200, type: 'text/plain', text: 'ok\n' }),
    '/readyz': () => readiness(vitals),
    '/metrics': async () => ({ status: 200, ...(await metrics.page()) }),
  };
  return Object.fromEntries(
    Object.entries(pages).map(([path, page]) => [path, (_, response) => answer(page, response)]),
  );
}
