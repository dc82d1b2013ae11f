import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { MailboxUnreadable } from './mailbox-errors.ts';
import { isLoopback, type OAuthLogin } from './mailbox-settings.ts';

/** The response of a token URL. */
export interface GivenTokens {
  readonly accessToken: string;
  /** The lifetime of the access token (ms); null if not stated. */
  readonly lifetime: number | null;
  /** The refresh token that replaces the previous one; null if the previous one stays valid. */
  readonly refreshToken: string | null;
}

/** Timeout (ms) for a token URL. */
const TIMEOUT = 15_000;

/** Errors that a person has to fix (RFC 6749, 5.2); all others may be temporary. */
const ENDED: ReadonlySet<string> = new Set([
  'invalid_grant',
  'invalid_client',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'invalid_request',
]);

/** RFC 6749, 5.1; some providers return the number as a string. */
const given = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
  refresh_token: z.string().min(1).optional().catch(undefined),
});
const refused = z.object({ error: z.string() });

/** No text from the server is kept. */
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
 * Requests an access token from a token URL, with a refresh token, or with client credentials if there is none.
 * Rejects with MailboxUnreadable: `grant` if a person has to fix the problem, `unreachable` if it may be temporary.
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
