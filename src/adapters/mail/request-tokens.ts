import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { MailboxUnreadable } from './mailbox-errors.ts';
import { isLoopback, type OAuthLogin } from './mailbox-settings.ts';

/** What a token URL has given. */
export interface GivenTokens {
  readonly accessToken: string;
  /** How long the access token lives (ms); null where that was not said. */
  readonly lifetime: number | null;
  /** The refresh token in place of the former one; null where that one goes on. */
  readonly refreshToken: string | null;
}

/** How long (ms) a token URL may take to answer. */
const TIMEOUT = 15_000;

/** Errors that only a person can mend (RFC 6749, 5.2); every other one may pass by itself. */
const ENDED: ReadonlySet<string> = new Set([
  'invalid_grant',
  'invalid_client',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'invalid_request',
]);

/** RFC 6749, 5.1; some providers give the number as a text. */
const given = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
  refresh_token: z.string().min(1).optional().catch(undefined),
});
const refused = z.object({ error: z.string() });

/** Nothing that the server says in words is kept. */
function refusal(status: number, body: unknown): MailboxUnreadable {
  const error = refused.safeParse(body).data?.error ?? (status === 401 ? 'invalid_client' : '');
  return ENDED.has(error)
    ? new MailboxUnreadable('grant', error)
    : new MailboxUnreadable('unreachable', 'token_url');
}

async function ask(login: OAuthLogin, refreshToken: string | null): Promise<Response> {
  const { tokenUrl, clientId, clientSecret, scope } = login;
  const { origin, hostname } = new URL(tokenUrl);
  const server = { issuer: origin, token_endpoint: tokenUrl };
  const client = { client_id: clientId };
  const authentication = clientSecret === null ? oauth.None() : oauth.ClientSecretPost(clientSecret);
  const parameters = new URLSearchParams(scope === null ? {} : { scope });
  const options = {
    additionalParameters: parameters,
    signal: () => AbortSignal.timeout(TIMEOUT),
    [oauth.allowInsecureRequests]: isLoopback(hostname),
  };
  return refreshToken === null
    ? oauth.clientCredentialsGrantRequest(server, client, authentication, parameters, options)
    : oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options);
}

/**
 * Asks a token URL for an access token: by a refresh token, or by the client's credentials where there is none. Rejects
 * with MailboxUnreadable: `grant` where a person has to mend it, `unreachable` where it may pass.
 */
export async function requestTokens(login: OAuthLogin, refreshToken: string | null): Promise<GivenTokens> {
  let status: number;
  let body: unknown;
  try {
    const response = await ask(login, refreshToken);
    status = response.status;
    body = await response.json().catch(() => null);
  } catch {
    throw new MailboxUnreadable('unreachable', 'token_url');
  }
  const answer = given.safeParse(body);
  if (status !== 200 || !answer.success) throw refusal(status, body);
  const { access_token: accessToken, expires_in: seconds, refresh_token } = answer.data;
  return {
    accessToken,
    lifetime: seconds === undefined ? null : seconds * 1000,
    refreshToken: refresh_token ?? null,
  };
}
