import type { Server, ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { serveDownload, serveUpload } from '../delivery/serve-files.ts';
import { serveResponseUrl } from '../delivery/serve-response-urls.ts';
import type { RequestHandler } from '../sandbox.ts';
import { serveMethod } from '../web-api/serve-methods.ts';
import { serveAuthorizePage } from '../web-api/serve-oauth.ts';
import type { Host } from './host.ts';

/** A running HTTP server and the means to stop it. */
export interface Served {
  readonly url: string;
  /** Passes every request that is not Slack's own to this handler. */
  handOver(handler: RequestHandler): void;
  close(): Promise<void>;
}

/** The longest request body (bytes): far more than the largest message or view that Slack accepts. */
const LONGEST_BODY = 2 ** 20;
/** The longest file (bytes); Slack itself accepts larger ones. */
const LONGEST_FILE = 2 ** 26;

/**
 * Serves the Web API, the response_urls and Socket Mode on the loopback interface only.
 * @param requestTimeoutMs real milliseconds that a request may take to arrive
 */
export async function serve(host: Host, port: number, requestTimeoutMs: number): Promise<Served> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  const limited = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (context) => context.text('The request is too large.', 413) });
  routes.post('/upload/v1/:ticket', limited(LONGEST_FILE), (context) => serveUpload(host, context));
  // Files that somebody chooses on the page.
  routes.post('/page/people/:person/uploads', limited(LONGEST_FILE), (context) => others(context.req.raw));
  routes.use(limited(LONGEST_BODY));
  routes.onError((error) => answerFailure(error));
  routes.all('/api/:method', (context) => serveMethod(host, context));
  routes.post('/actions/*', (context) => serveResponseUrl(host, context));
  routes.post('/commands/*', (context) => serveResponseUrl(host, context));
  routes.get('/files-pri/:file/download/:name', (context) => serveDownload(host, context));
  routes.get('/files-pri/:file/:name', (context) => serveDownload(host, context));
  routes.get('/oauth/v2/authorize', (context) => serveAuthorizePage(host, context));
  let others: RequestHandler = () => new Response('Not found', { status: 404 });
  routes.notFound((context) => others(context.req.raw));
  const server = createAdaptorServer({
    fetch: routes.fetch,
    serverOptions: timeouts(requestTimeoutMs),
  }) as Server;
  server.on('upgrade', (request, socket, head) => {
    if (host.apis.some(({ socketMode }) => socketMode.upgrade(request, socket, head))) return;
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
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

/** A client that hung up in the middle of a request needs no answer; anything else is a fault of the sandbox. */
function answerFailure(error: Error): Response {
  const hungUp = 'code' in error && error.code === 'ECONNRESET';
  if (!hungUp) process.stderr.write(`${error.stack}\n`);
  return new Response(null, { status: hungUp ? 400 : 500 });
}

/** Requests that take longer to arrive are answered with 408 and cut. */
function timeouts(requestTimeout: number): ServerOptions {
  return {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.ceil(requestTimeout / 4),
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
