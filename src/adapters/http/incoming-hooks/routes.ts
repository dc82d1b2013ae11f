import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { IncomingHook } from '../../../domain/incoming-hooks/incoming-hook.ts';
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
/** The number of requests per minute that each process accepts for one hook. */
const REQUESTS_PER_MINUTE = 300;

/**
 * What the hook routes depend on. `publicUrl` is the address at which other programs reach the bot; null if not set.
 */
export interface HookDeps {
  readonly useCases: UseCases;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicUrl: string | null;
}

/** The parsed body; undefined if it is not JSON in UTF-8 or is nested too deeply. */
function read(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isTooDeep(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The URL that the sender called, even behind a reverse proxy. */
function calledUrl({ req }: Context, publicUrl: string | null): string {
  const { origin } = new URL(req.url);
  return (publicUrl ?? origin) + req.url.slice(origin.length);
}

/**
 * Refuses a request with a missing or wrong signature: the sender gets the code, and the log gets the hook's id. The
 * secret appears in neither.
 */
function refused(c: Context, { teamId, id }: IncomingHook, fault: SignatureFault, log: Log): Response {
  log.warn({ teamId, hookId: id, fault }, 'What was sent to a hook is not signed by its sender');
  return c.json({ error: fault }, 401);
}

/**
 * `POST /hooks/<secret>`: receives events from other programs. The address contains the secret, so addresses are never
 * logged. JSON that cannot be used is answered with 202 all the same, since senders do not correct their bodies; 503
 * asks the sender to try again.
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
