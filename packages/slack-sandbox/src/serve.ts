import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { serveResponseUrl } from './delivery/serve-response-urls.ts';
import type { RequestHandler } from './sandbox.ts';
import { serveMethod, type WebApi } from './web-api/serve-methods.ts';
import { serveAuthorizePage } from './web-api/serve-oauth.ts';

/** A running HTTP server and the way to end it. */
export interface Served {
  readonly url: string;
  /** Hands every request that is not Slack's own to this handler. */
  handOver(handler: RequestHandler): void;
  close(): Promise<void>;
}

/** Serves the Web API, the response_urls and Socket Mode on the loopback interface only. */
export async function serve(api: WebApi, port: number): Promise<Served> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.all('/api/:method', (context) => serveMethod(api, context));
  routes.post('/actions/*', (context) => serveResponseUrl(api, context));
  routes.post('/commands/*', (context) => serveResponseUrl(api, context));
  routes.get('/oauth/v2/authorize', (context) => serveAuthorizePage(api, context));
  let others: RequestHandler = () => new Response('Not found', { status: 404 });
  routes.notFound((context) => others(context.req.raw));
  const server = createAdaptorServer({ fetch: routes.fetch }) as Server;
  server.on('upgrade', (request, socket, head) => api.socketMode.upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    handOver: (handler) => {
      others = handler;
    },
    close: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
