import * as oauth from 'oauth4webapi';
import type { Clock } from '../../ports/clock.ts';
import { MailboxUnreadable } from './mailbox-errors.ts';
import type { MailboxLogin } from './mailbox-settings.ts';

type Grant = MailboxLogin & { readonly kind: 'oauth' };

/** An access token is asked for anew so long (ms) before its end: clocks differ, and a reading takes time. */
const BEFORE_ITS_END = 300_000;
/** How long (ms) a token lives whose end was not named. */
const UNNAMED = 600_000;
const TIMEOUT = 15_000;

/** Access tokens of one mailbox. */
export interface AccessTokens {
  /** A token that is still good for some minutes. Rejects with MailboxUnreadable. */
  get(): Promise<string>;
  /** The last token was refused: the next one is asked for anew. */
  refused(): void;
}

function request(grant: Grant, refreshToken: string | null): Promise<Response> {
  const { tokenUrl, clientId, clientSecret, scope } = grant;
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const client = { client_id: clientId };
  const authentication = clientSecret === null ? oauth.None() : oauth.ClientSecretPost(clientSecret);
  const parameters = new URLSearchParams(scope === null ? {} : { scope });
  const isOnThisMachine = new URL(tokenUrl).hostname === '127.0.0.1';
  const options = {
    additionalParameters: parameters,
    signal: () => AbortSignal.timeout(TIMEOUT),
    [oauth.allowInsecureRequests]: isOnThisMachine,
  };
  return refreshToken === null
    ? oauth.clientCredentialsGrantRequest(server, client, authentication, parameters, options)
    : oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options);
}

interface Answer {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly refresh_token?: unknown;
  readonly error?: unknown;
}

/** Errors of RFC 6749 that only a person can mend. */
const ENDED: ReadonlySet<string> = new Set([
  'invalid_grant',
  'invalid_client',
  'unauthorized_client',
  'invalid_scope',
]);

/** Asks a token URL for access tokens, and keeps each until shortly before its end. A refresh token that is replaced is used from then on. */
export function accessTokens(grant: Grant, clock: Clock): AccessTokens {
  let token: { readonly value: string; readonly until: number } | null = null;
  let refreshToken = grant.refreshToken;
  let underWay: Promise<string> | null = null;

  async function ask(): Promise<string> {
    let answer: Answer;
    try {
      const response = await request(grant, refreshToken);
      answer = (await response.json()) as Answer;
    } catch {
      throw new MailboxUnreadable('unreachable', 'token_url');
    }
    if (typeof answer.access_token !== 'string') {
      const isEnded = ENDED.has(String(answer.error));
      throw new MailboxUnreadable(
        isEnded ? 'grant' : 'unreachable',
        isEnded ? String(answer.error) : 'no_token',
      );
    }
    if (typeof answer.refresh_token === 'string') refreshToken = answer.refresh_token;
    const lifetime = Number(answer.expires_in) * 1000 || UNNAMED;
    token = { value: answer.access_token, until: clock.now() + lifetime - BEFORE_ITS_END };
    return answer.access_token;
  }

  return {
    get: async () => {
      if (token && clock.now() < token.until) return token.value;
      underWay ??= ask().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    refused: () => {
      token = null;
    },
  };
}
