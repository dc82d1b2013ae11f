import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import { sdkLog } from '../sdk-log.ts';

/** Slack's own tolerance for the age of a request; Bolt applies it to the past alone (ms). */
const TOLERANCE = 300_000;
/** Slack's largest payloads carry a view of 250 kB; whoever sends more is not Slack. */
const BODY_LIMIT = 1_000_000;

/** What is needed to judge a request. */
export interface HttpOptions {
  readonly signingSecret: string;
  readonly clock: Clock;
  /** Should limit repeated lines: anybody who reaches the port can cause them. */
  readonly log: Log;
}

/** Bolt's receiver, and what answers Slack's requests, for a server that others open and close. */
export interface HttpReceiver {
  readonly receiver: Receiver;
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** From now on requests are answered with 503, so that Slack tries again elsewhere or later. */
  readonly refuseAll: () => void;
}

function isFromTheFuture({ headers }: IncomingMessage, now: number): boolean {
  return Number(headers['x-slack-request-timestamp']) * 1000 > now + TOLERANCE;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}

/** The body, or null when it is larger than anything that Slack sends. */
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

/** Bolt compares the content type as a whole, and takes a form that names its charset for JSON. */
function mediaType({ headers }: IncomingMessage): string {
  return (headers['content-type'] ?? '').split(';', 1).join().trim().toLowerCase();
}

/** Bolt reads fields of whatever JSON it gets, and `null` has none. */
function isObject(body: Buffer, type: string): boolean {
  const text = body.toString();
  const form = type === 'application/x-www-form-urlencoded' && new URLSearchParams(text);
  const json = form ? (form.get('payload') ?? '{}') : text;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Bolt's receiver for requests, behind the checks that it leaves out. */
export function httpReceiver({ signingSecret, clock, log }: HttpOptions): HttpReceiver {
  const bolt = new HTTPReceiver({ signingSecret, logger: sdkLog(log) });

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
    if (!isObject(body, type)) {
      log.warn({ bytes: body.length }, 'A request made no sense');
      return refuse(response, 400);
    }
    request.headers['content-type'] = type;
    bolt.requestListener(Object.assign(request, { rawBody: body }), response);
  }

  return {
    receiver: { init: (app) => bolt.init(app), start: async () => {}, stop: async () => {} },
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
