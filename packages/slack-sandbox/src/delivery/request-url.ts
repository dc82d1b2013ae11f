import { createHmac } from 'node:crypto';
import type { RequestDefect, SignedRequest } from '../sandbox.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Ack, Envelope, Transport } from './transport.ts';

/** Sends signed HTTP requests to the address on which the app listens. */
export class RequestUrl implements Transport {
  readonly isConnected = true;
  readonly #workspace: Workspace;
  readonly #url: string;
  readonly #ackTimeoutMs: number;
  readonly #defects: RequestDefect[] = [];
  readonly #closing = new AbortController();

  constructor(workspace: Workspace, url: string, ackTimeoutMs: number) {
    this.#workspace = workspace;
    this.#url = url;
    this.#ackTimeoutMs = ackTimeoutMs;
  }

  /** Gives the next `times` requests this defect. */
  falsifyNext(defect: RequestDefect, times: number): void {
    this.#defects.push(...Array.from({ length: times }, () => defect));
  }

  async send(envelope: Envelope): Promise<Ack> {
    const { contentType, body } = encode(envelope);
    const retry: Record<string, string> =
      envelope.retry === undefined
        ? {}
        : {
            'x-slack-retry-num': String(envelope.retry.attempt),
            'x-slack-retry-reason': envelope.retry.reason,
          };
    try {
      return await readAck(await this.#post(contentType, body, retry));
    } catch (error) {
      const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
      if (isTimeout) return { outcome: 'operation_timeout', reason: 'http_timeout' };
      return { outcome: 'dispatch_failed', reason: 'connection_failed' };
    }
  }

  /** Posts any body, signed. */
  async post(request: SignedRequest): Promise<{ status: number; body: string }> {
    const { body, contentType = 'application/json', headers = {} } = request;
    const answer = await this.#post(contentType, body, headers);
    return { status: answer.status, body: await answer.text() };
  }

  /** Asks the app to prove that it owns its address. */
  async verify(challenge: string): Promise<boolean> {
    const token = this.#workspace.app.verificationToken;
    const body = JSON.stringify({ token, challenge, type: 'url_verification' });
    try {
      const answer = await this.#post('application/json', body, {});
      return answer.ok && (await answer.text()).includes(challenge);
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
  }

  async #post(contentType: string, body: string, extra: Record<string, string>): Promise<Response> {
    const defect = this.#defects.shift();
    const headers = { 'content-type': contentType, ...this.#sign(body, defect), ...extra };
    const signal = AbortSignal.any([AbortSignal.timeout(this.#ackTimeoutMs), this.#closing.signal]);
    const sent = defect?.alterBody === true ? alter(body) : body;
    return fetch(this.#url, { method: 'POST', headers, body: sent, signal, redirect: 'manual' });
  }

  #sign(body: string, defect: RequestDefect | undefined): Record<string, string> {
    const timestamp = String(this.#workspace.time.seconds + (defect?.timestampOffset ?? 0));
    const hash = createHmac('sha256', this.#workspace.app.signingSecret)
      .update(`v0:${timestamp}:${body}`)
      .digest('hex');
    const stamp = { 'x-slack-request-timestamp': timestamp };
    if (defect?.signature === 'missing') return stamp;
    return {
      ...stamp,
      'x-slack-signature': `v0=${defect?.signature === 'wrong' ? hash.replaceAll(/./g, '0') : hash}`,
    };
  }
}

function encode({ type, payload }: Envelope): { contentType: string; body: string } {
  if (type === 'events_api') return { contentType: 'application/json', body: JSON.stringify(payload) };
  const fields =
    type === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
  return { contentType: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

/** Changes the body into a different one that can still be parsed. */
function alter(body: string): string {
  return body.startsWith('{') ? body.replace('{', '{"altered":true,') : `${body}&altered=1`;
}

async function readAck(response: Response): Promise<Ack> {
  const text = await response.text();
  const noRetry = response.headers.get('x-slack-no-retry') === '1';
  if (response.status !== 200) return { outcome: 'dispatch_failed', reason: 'http_error', noRetry };
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { outcome: 'ok', body: isJson && text !== '' ? parse(text) : text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
