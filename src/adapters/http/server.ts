import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from '../../ports/log.ts';
import { portError } from './port-error.ts';

/** Answers one request. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Request handlers by method and path: `POST /slack/events`; `/api/*` handles every method and path below it. */
export type Routes = Readonly<Record<string, RequestHandler>>;

/** How long a request may take to arrive (ms); requests from Slack and from probes arrive at once. */
export interface ArrivalLimits {
  readonly headers: number;
  readonly wholeRequest: number;
}

const LIMITS: ArrivalLimits = { headers: 5000, wholeRequest: 10_000 };
/** How long (ms) pending answers may take once the server stops accepting requests. */
const LAST_ANSWERS = 1000;

/** Where the server listens. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}

/** The HTTP server for all routes: Slack's requests, health and metrics. */
export interface HttpServer {
  /** @throws PortError if it cannot listen there */
  listen(): Promise<void>;
  close(): Promise<void>;
}

/** The handler for a method and path: an exact match, else the one of the folder (`/*`) that contains it. */
function handlerOf(routes: Routes, route: string): RequestHandler | undefined {
  if (Object.hasOwn(routes, route)) return routes[route];
  const path = route.slice(route.indexOf(' ') + 1);
  const folder = Object.keys(routes).find((key) => key.endsWith('/*') && path.startsWith(key.slice(0, -1)));
  return folder === undefined ? undefined : routes[folder];
}

/**
 * A server that answers only these routes; anything else gets 404.
 * @param log should limit repeated lines, since anybody who reaches the port can cause them
 */
export function httpServer(
  { host, port }: ServerAddress,
  routes: Routes,
  log: Log,
  limits = LIMITS,
): HttpServer {
  const timing = {
    headersTimeout: limits.headers,
    requestTimeout: limits.wholeRequest,
    connectionsCheckingInterval: Math.min(1000, limits.headers),
  };
  const server = createServer(timing, (request, response) => {
    const route = `${request.method} ${request.url?.split('?', 1).join()}`;
    const handler = handlerOf(routes, route);
    if (handler) return handler(request, response);
    log.warn({}, 'A request to an unknown address was refused');
    response.writeHead(404, { connection: 'close' }).end();
  });
  return {
    listen: () =>
      new Promise<void>((resolve, reject) => {
        server.once('error', (error) => reject(portError(error, host, port)));
        server.listen(port, host, resolve);
      }),
    close: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        const late = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
      }),
  };
}
