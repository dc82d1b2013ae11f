import { randomBytes } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { WebhookAnswer, WebhookMessage, WebhookSender } from '../../ports/webhook-sender.ts';
import { ForbiddenAddressError, guardedLookup, literalAddress, mayCall, type Resolve } from './guard.ts';

/** Timeout (ms) for the whole call: a receiver should store the event and respond. */
const TOTAL_TIME = 10_000;
const SECRET_BYTES = 32;

/** The options for calling webhooks. */
export interface SenderOptions {
  /** Whether http and addresses of private networks may be called. */
  readonly arePrivateAllowed: boolean;
  /** How names are looked up; by default as the operating system does. */
  readonly resolve?: Resolve;
}

/** Parses `Retry-After` in seconds or as a date (ms from `now`); null for anything else. */
function retryAfter({ headers }: IncomingMessage, now: number): number | null {
  const value = headers['retry-after'] ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

function answerOf(response: IncomingMessage, now: number): WebhookAnswer {
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'gone' };
  const error = status >= 300 && status < 400 ? 'redirect' : `http_${status}`;
  return { kind: 'failed', error, retryAfter: retryAfter(response, now) };
}

function failureOf(error: NodeJS.ErrnoException): WebhookAnswer {
  const failed = (code: string) => ({ kind: 'failed', error: code, retryAfter: null }) as const;
  if (error instanceof ForbiddenAddressError) return failed('not_public');
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return failed('timeout');
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return failed('unknown_host');
  if (/^(ERR_TLS|CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|EPROTO)/.test(error.code ?? '')) return failed('tls');
  return failed('no_connection');
}

/** Checks the parts of a URL that show without a connection that it must not be called. */
function formRefusal(url: string, arePrivateAllowed: boolean): 'not_https' | 'not_public' | null {
  if (!URL.canParse(url)) return 'not_https';
  const { protocol, username, password, hostname } = new URL(url);
  const isSecure = protocol === 'https:' || (arePrivateAllowed && protocol === 'http:');
  if (!isSecure || username !== '' || password !== '') return 'not_https';
  const literal = literalAddress(hostname);
  return literal !== null && !mayCall(literal, arePrivateAllowed) ? 'not_public' : null;
}

function post({ url, secrets, id, now, payload }: WebhookMessage, lookup: LookupFunction) {
  const send = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest;
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(payload),
    'user-agent': 'Ghostwatch',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now / 1000)),
    'webhook-signature': secrets
      .map((secret) => new Webhook(secret).sign(id, new Date(now), payload))
      .join(' '),
  };
  return new Promise<WebhookAnswer>((resolve) => {
    const signal = AbortSignal.timeout(TOTAL_TIME);
    const options = {
      method: 'POST',
      headers,
      agent: false,
      lookup,
      signal,
    };
    const outgoing = send(url, options, (response) => {
      resolve(answerOf(response, now));
      // The response body is not used.
      response.destroy();
    });
    outgoing.on('error', (error) => resolve(failureOf(error)));
    outgoing.end(payload);
  });
}

/** Creates the sender that calls webhooks, signed according to Standard Webhooks, and only at permitted addresses. */
export function webhookSender({ arePrivateAllowed, resolve }: SenderOptions): WebhookSender {
  const lookup = guardedLookup(arePrivateAllowed, resolve);
  return {
    newSecret: () => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`,

    send: async (message) => {
      const refusal = formRefusal(message.url, arePrivateAllowed);
      if (refusal) return { kind: 'failed', error: refusal, retryAfter: null };
      return post(message, lookup);
    },

    refusal: (url) => {
      const refusal = formRefusal(url, arePrivateAllowed);
      if (refusal) return Promise.resolve(refusal);
      const { hostname } = new URL(url);
      if (literalAddress(hostname) !== null) return Promise.resolve(null);
      return new Promise((tell) => {
        lookup(hostname, { all: true }, (error) => {
          if (!error) return tell(null);
          tell(error instanceof ForbiddenAddressError ? 'not_public' : 'unknown_host');
        });
      });
    },
  };
}
