import { type Logger, WebClient } from '@slack/web-api';
import type { Clock } from '../../../ports/clock.ts';
import { slackFetch } from '../slack-fetch.ts';
import type { Renew } from './token-renewal.ts';

/** Shorter than a lease (ms), so that a renewal that hangs has ended before another process tries. */
const TIMEOUT = 30_000;

/** The app's own credentials, and the address of Slack. */
export interface AppAccess {
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly logger: Logger;
}

/**
 * Exchanges refresh tokens at Slack, without retrying: if an answer is lost, the next attempt shows whether the
 * exchange succeeded. Where Slack names no new refresh token, the former one stays valid (RFC 6749, section 6).
 */
export function slackRenewal({ apiUrl, clientId, clientSecret, logger }: AppAccess, clock: Clock): Renew {
  const client = new WebClient(undefined, {
    slackApiUrl: apiUrl,
    logger,
    fetch: slackFetch,
    timeout: TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  return async (refreshToken) => {
    const answer = await client.oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    });
    const { access_token: botToken, refresh_token: next, expires_in: seconds } = answer;
    if (!botToken) throw new Error('Slack has renewed a token and did not give it');
    const expiresAt = seconds === undefined ? null : clock.now() + seconds * 1000;
    return { botToken, refreshToken: next ?? refreshToken, expiresAt };
  };
}
