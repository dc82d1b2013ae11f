import { type Logger, WebClient } from '@slack/web-api';

/** Somebody is waiting in front of the screen, and Slack waits three seconds for us. */
const READ_TIMEOUT = 2500;
const PAUSE_WITHOUT_RETRY_AFTER = '30';

/** Where and as whom to call Slack. */
export interface SlackAccess {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly logger: Logger;
  /** How long a call that sends may take (ms). */
  readonly sendTimeout: number;
}

/**
 * Two clients with different manners. `send` posts messages: it never retries, since a lost answer would
 * become a second message. `read` asks questions, which may be repeated once.
 */
export interface SlackClients {
  readonly send: WebClient;
  readonly read: WebClient;
}

/** Slack's SDK gives up without a code on a 429 that names no time; this one always names one. */
const politeFetch: typeof fetch = async (...request) => {
  const response = await fetch(...request);
  if (response.status !== 429 || Number(response.headers.get('retry-after')) > 0) return response;
  const headers = new Headers(response.headers);
  headers.set('retry-after', PAUSE_WITHOUT_RETRY_AFTER);
  return new Response(response.body, { status: 429, headers });
};

export function slackClients({ apiUrl, botToken, logger, sendTimeout }: SlackAccess): SlackClients {
  const shared = { slackApiUrl: apiUrl, logger, rejectRateLimitedCalls: true, fetch: politeFetch };
  return {
    send: new WebClient(botToken, { ...shared, retryConfig: { retries: 0 }, timeout: sendTimeout }),
    read: new WebClient(botToken, {
      ...shared,
      retryConfig: { retries: 1, minTimeout: 100, maxTimeout: 100 },
      timeout: READ_TIMEOUT,
    }),
  };
}
