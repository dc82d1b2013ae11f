import { joinSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { createKey } from '../../src/usecases/api-keys/create.ts';
import type { Workspace } from './workspace.ts';

/** The answer that a program gets to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came
  readonly body: any;
}

/** A program that calls the API with one key. */
export interface ApiClient {
  readonly url: string;
  readonly secret: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends one request unchanged and returns the answer. */
export async function request(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: read(text) };
}

/** A client for the API of the bot on this port, with this key. */
export function apiClient(port: number, secret: string): ApiClient {
  const url = `http://127.0.0.1:${port}/api/v1`;
  return {
    url,
    secret,
    send: (method, path, body, headers = {}) =>
      request(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${secret}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  };
}

/** Creates a key while the bot is running, as the command line does, and returns a program that uses it. */
export async function programWithKey(
  { database, bot, clock }: Workspace,
  port: number,
  options: { readonly name?: string; readonly scope?: 'read' | 'write'; readonly teamId?: string } = {},
): Promise<ApiClient> {
  const store = await joinSqliteStore(database);
  try {
    const { name = 'n8n', scope = 'write', teamId = bot().identities[0]?.teamId ?? '' } = options;
    const { secret } = await createKey({ store, now: clock.now() }, { teamId, name, scope, createdBy: null });
    return apiClient(port, secret);
  } finally {
    await store.close();
  }
}
