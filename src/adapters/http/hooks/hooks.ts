import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { IncomingHook } from '../../../domain/hooks/incoming-hook.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import type { UseCases } from '../../../usecases/index.ts';
import { readBoundedBody } from '../bounded-body.ts';
import { isTooDeep } from '../json-depth.ts';
import { createRateWindows } from '../rate-windows.ts';
import type { RequestHandler, Routes } from '../server.ts';
import { type SignatureFault, signatureFault } from './hubspot-signature.ts';

const BODY_LIMIT = 1_000_000;
const SECRET = /^[\w-]{20,100}$/;
const TRY_AGAIN_SECONDS = '60';
/** So many requests to one hook are taken within a minute, by each process. */
const REQUESTS_PER_MINUTE = 300;

/** What hooks work with. `publicUrl` is where other programs reach the bot, null where nobody has said. */
export interface HookDeps {
  readonly useCases: UseCases;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicUrl: string | null;
}

/** What was sent; undefined for what is no JSON in UTF-8, or is nested deeper than any program does. */
function read(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isTooDeep(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The address as the sender has called it, whatever a reverse proxy has made of it. */
function calledUrl({ req }: Context, publicUrl: string | null): string {
  const { origin } = new URL(req.url);
  return (publicUrl ?? origin) + req.url.slice(origin.length);
}

/** Says what a signature lacks: its sender gets the code, the log the hook, and nobody the secret. */
function refused(c: Context, { teamId, id }: IncomingHook, fault: SignatureFault, log: Log): Response {
  log.warn({ teamId, hookId: id, fault }, 'What was sent to a hook is not signed by its sender');
  return c.json({ error: fault }, 401);
}

/**
 * `POST /hooks/<secret>`: what other programs send. The secret stands in the address, so that addresses are never
 * logged. What is not understood is answered as taken, since no sender mends its bodies; 503 asks to send again.
 */
export function hookRoutes({ useCases, clock, log, publicUrl }: HookDeps): Routes {
  const app = new Hono();
  const count = createRateWindows(REQUESTS_PER_MINUTE, () => performance.now());
  app.post('/hooks/:secret', async (c) => {
    const secret = c.req.param('secret');
    const found = SECRET.test(secret) ? await useCases.findHookBySecret(secret) : null;
    if (!found) return c.json({ error: 'unknown_hook' }, 404);
    const { hook, signingSecret } = found;
    const { isOver, seconds } = count(hook.id);
    if (isOver) return c.json({ error: 'too_many_requests' }, 429, { 'retry-after': String(seconds) });
    const bytes = await readBoundedBody(c.req.raw, BODY_LIMIT);
    if (bytes === null) return c.json({ error: 'too_large' }, 413, { connection: 'close' });
    if (signingSecret !== null) {
      const header = (name: string) => c.req.header(name);
      const request = { url: calledUrl(c, publicUrl), header, body: bytes, now: clock.now() };
      const fault = signatureFault(request, signingSecret);
      if (fault) return refused(c, hook, fault, log);
    }
    const body = read(bytes);
    if (body === undefined) return c.json({ error: 'not_json' }, 400);
    return c.json(await useCases.receiveHook(hook, body), 202);
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
