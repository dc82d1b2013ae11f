import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Log } from '../../../ports/log.ts';
import type { UseCases } from '../../../usecases/index.ts';
import { readBoundedBody } from '../bounded-body.ts';
import type { RequestHandler, Routes } from '../server.ts';

const BODY_LIMIT = 1_000_000;
const SECRET = /^[\w-]{20,100}$/;
const TRY_AGAIN_SECONDS = '60';

/** What hooks work with. */
export interface HookDeps {
  readonly useCases: UseCases;
  readonly log: Log;
}

function read(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * `POST /hooks/<secret>`: what other programs send. The secret stands in the address, so that addresses are never
 * logged. What is not understood is answered as taken, since no sender mends its bodies; 503 asks to send again.
 */
export function hookRoutes({ useCases, log }: HookDeps): Routes {
  const app = new Hono();
  app.post('/hooks/:secret', async (c) => {
    const secret = c.req.param('secret');
    const found = SECRET.test(secret) ? await useCases.findHookBySecret(secret) : null;
    if (!found) return c.json({ error: 'unknown_hook' }, 404);
    const bytes = await readBoundedBody(c.req.raw, BODY_LIMIT);
    if (bytes === null) return c.json({ error: 'too_large' }, 413, { connection: 'close' });
    const body = read(bytes);
    if (body === undefined) return c.json({ error: 'not_json' }, 400);
    return c.json(await useCases.receiveHook(found.hook, body), 202);
  });
  app.notFound((c) => c.json({ error: 'unknown_hook' }, 404));
  app.onError((error, c) => {
    log.error({ err: error }, 'What was sent to a hook could not be taken; its sender is asked to try again');
    return c.json({ error: 'try_again' }, 503, { 'retry-after': TRY_AGAIN_SECONDS });
  });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const handler: RequestHandler = (request, response) => void listener(request, response);
  return { '/hooks/*': handler };
}
