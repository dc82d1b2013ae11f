import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { freePort } from './free-port.ts';

/** The parameters of one request to the token URL. */
export type TokenRequest = Readonly<Record<string, string>>;

/**
 * A token URL (RFC 6749) and an introspection URL for mail servers (RFC 7662). The user name of a token is the id of
 * its client.
 */
export interface TokenServer {
  readonly tokenUrl: string;
  readonly introspectionUrl: string;
  /** All requests to the token URL so far. */
  requests(): readonly TokenRequest[];
  /** Forgets everything; with `rotates`, each refresh token can be used only once. */
  begin(rotates?: boolean): void;
  /** The refresh token that is accepted now. */
  refreshToken(): string;
  /** Tokens given from now on are valid for this many seconds. */
  lifetime(seconds: number): void;
  /** Answers with this error from now on; null: with tokens again. */
  refuses(error: string | null, status?: number): void;
  /** Makes every token given so far invalid. */
  revokeAll(): void;
  close(): Promise<void>;
}

interface Refusal {
  readonly error: string;
  readonly status: number;
}

const fresh = (rotates: boolean) => ({
  rotates,
  refreshToken: 'refresh-1',
  seconds: 3600,
  refusal: null as Refusal | null,
  requests: [] as TokenRequest[],
});

export async function startTokenServer(): Promise<TokenServer> {
  const users = new Map<string, string>();
  let now = fresh(false);

  function give(asked: TokenRequest): readonly [number, object] {
    now.requests.push(asked);
    const { refusal, rotates } = now;
    if (refusal) return [refusal.status, { error: refusal.error, error_description: 'MARKER-DESCRIPTION' }];
    if (asked.client_secret !== 'the-secret') return [401, { error: 'invalid_client' }];
    const isRefresh = asked.grant_type === 'refresh_token';
    if (isRefresh && asked.refresh_token !== now.refreshToken) return [400, { error: 'invalid_grant' }];
    const token = `access-MARKER-${randomUUID()}`;
    users.set(token, asked.client_id ?? '');
    if (isRefresh && rotates) now.refreshToken = `refresh-MARKER-${randomUUID()}`;
    const refresh = isRefresh && rotates ? { refresh_token: now.refreshToken } : {};
    return [200, { access_token: token, token_type: 'Bearer', expires_in: now.seconds, ...refresh }];
  }

  function describe({ token = '' }: TokenRequest): readonly [number, object] {
    const username = users.get(token);
    return [200, username === undefined ? { active: false } : { active: true, username }];
  }

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const asked = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()));
    const [status, body] = request.url === '/token' ? give(asked) : describe(asked);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${port}`;
  return {
    tokenUrl: `${origin}/token`,
    introspectionUrl: `${origin}/introspect`,
    requests: () => now.requests,
    begin: (rotates = false) => {
      now = fresh(rotates);
    },
    refreshToken: () => now.refreshToken,
    lifetime: (seconds) => {
      now.seconds = seconds;
    },
    refuses: (error, status = 400) => {
      now.refusal = error === null ? null : { error, status };
    },
    revokeAll: () => users.clear(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
