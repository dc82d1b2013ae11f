import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, isValidSlackRequest, type Receiver } from '@slack/bolt';
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import { sdkLog } from '../sdk-log.ts';

/** Slack's tolerance for the difference between a request's time and ours (ms); Bolt checks it only for the past. */
const TOLERANCE = 300_000;
/** The largest accepted body (bytes); Slack's largest contain a view of 250 kB. */
const BODY_LIMIT = 1_000_000;

type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Bolt's receiver, with the handler and the signature check for its app's requests. */
export interface HttpReceiver {
  readonly receiver: Receiver;
  readonly handle: RequestListener;
  readonly isSignedFor: (request: SlackRequest) => boolean;
}

/** The parts of a request that its signature is checked against. */
type SlackRequest = Pick<Parameters<typeof isValidSlackRequest>[0], 'body' | 'headers'>;

/** Bolt's receiver for the requests of one app. */
export function httpReceiver(signingSecret: string, log: Log): HttpReceiver {
  const bolt = new HTTPReceiver({ signingSecret, logger: sdkLog(log) });
  return {
    receiver: { init: (app) => bolt.init(app), start: async () => {}, stop: async () => {} },
    handle: (request, response) => bolt.requestListener(request, response),
    isSignedFor: (request) => isValidSlackRequest({ signingSecret, ...request }),
  };
}

/** An app that receives requests over HTTP. */
export interface HttpApp extends Omit<HttpReceiver, 'receiver'> {
  /** Null if Slack did not say. */
  readonly appId: string | null;
}

/** Receives Slack's requests for all apps; the caller starts and stops the server. */
export interface SharedHttpReceiver {
  readonly listener: RequestListener;
  /** Answers all further requests with 503, so that Slack tries again elsewhere or later. */
  readonly refuseAll: () => void;
}

/** What checking a request depends on. */
export interface SharedHttpOptions {
  readonly clock: Clock;
  /** Should limit repeated lines: anybody who reaches the port can cause them. */
  readonly log: Log;
}

function isFromTheFuture({ headers }: IncomingMessage, now: number): boolean {
  return Number(headers['x-slack-request-timestamp']) * 1000 > now + TOLERANCE;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}

/** The body; null if it is larger than anything that Slack sends. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > BODY_LIMIT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * The content type without parameters. Bolt compares the whole header, and would take a form that names its charset for
 * JSON.
 */
function mediaType({ headers }: IncomingMessage): string {
  return (headers['content-type'] ?? '').split(';', 1).join().trim().toLowerCase();
}

/**
 * The object in the body of a request; null if it is not an object, since Bolt would fail on other JSON, such as
 * `null`.
 */
function objectIn(body: Buffer, type: string): object | null {
  const text = body.toString();
  const form = type === 'application/x-www-form-urlencoded' && new URLSearchParams(text);
  const payload = form ? form.get('payload') : text;
  if (form && payload === null) return Object.fromEntries(form);
  try {
    const value: unknown = JSON.parse(payload ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The app that a request names, which then checks the signature with its own secret. Only Slack's address checks name
 * no app: they go to the app whose signature they carry.
 */
function appFor(apps: readonly HttpApp[], content: object, request: SlackRequest): HttpApp | null {
  const { api_app_id: appId } = content as { readonly api_app_id?: unknown };
  const [only, ...others] = apps;
  if (only && others.length === 0) return only;
  return apps.find((app) => (appId === undefined ? app.isSignedFor(request) : app.appId === appId)) ?? null;
}

function signedPart({ headers }: IncomingMessage, body: Buffer): SlackRequest {
  return {
    body: body.toString(),
    headers: {
      'x-slack-signature': String(headers['x-slack-signature']),
      'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
    },
  };
}

/** Checks what Bolt does not, and passes each request to its app. */
export function sharedHttpReceiver(
  apps: readonly HttpApp[],
  { clock, log }: SharedHttpOptions,
): SharedHttpReceiver {
  let isOpen = true;

  async function check(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOpen) return refuse(response, 503);
    if (isFromTheFuture(request, clock.now())) {
      log.warn({}, 'A request from the future was refused; is the clock right?');
      return refuse(response, 401);
    }
    const body = await bodyOf(request);
    if (body === null) {
      log.warn({ limit: BODY_LIMIT }, 'A request was too large');
      return refuse(response, 413);
    }
    const type = mediaType(request);
    const content = objectIn(body, type);
    if (content === null) {
      log.warn({ bytes: body.length }, 'A request made no sense');
      return refuse(response, 400);
    }
    const app = appFor(apps, content, signedPart(request, body));
    if (app === null) {
      log.warn({}, 'A request for an unknown app was refused');
      return refuse(response, 401);
    }
    request.headers['content-type'] = type;
    app.handle(Object.assign(request, { rawBody: body }), response);
  }

  return {
    refuseAll: () => {
      isOpen = false;
    },
    listener: (request, response) => {
      check(request, response).catch((error: unknown) => {
        log.warn({ err: error }, 'A request broke off');
        response.destroy();
      });
    },
  };
}
