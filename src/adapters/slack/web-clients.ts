import { type Logger, type WebAPICallResult, WebClient, type WebClientOptions } from '@slack/web-api';
import { slackFetch } from './fetch.ts';

/** Somebody is waiting in front of the screen, and Slack waits three seconds for us. */
const READ_TIMEOUT = 2500;

/** Where and as whom to call Slack. */
export interface SlackAccess {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly logger: Logger;
  /** How long a call that sends may take (ms). */
  readonly sendTimeout: number;
  /** Hears how each call ended: with an error, or with null. */
  readonly heard: (error: unknown) => void;
}

/** A client that says how each of its calls ended. */
class WatchedClient extends WebClient {
  readonly #heard: (error: unknown) => void;

  constructor(token: string, options: WebClientOptions, heard: (error: unknown) => void) {
    super(token, options);
    this.#heard = heard;
  }

  override async apiCall(method: string, options?: Record<string, unknown>): Promise<WebAPICallResult> {
    try {
      const result = await super.apiCall(method, options);
      this.#heard(null);
      return result;
    } catch (error) {
      this.#heard(error);
      throw error;
    }
  }
}

/**
 * Two clients with different manners. `send` posts messages: it never retries, since a lost answer would
 * become a second message. `read` asks questions, which may be repeated once.
 */
export interface SlackClients {
  readonly send: WebClient;
  readonly read: WebClient;
}

/** The clients for one bot token. */
export function slackClients({ apiUrl, botToken, logger, sendTimeout, heard }: SlackAccess): SlackClients {
  const shared = { slackApiUrl: apiUrl, logger, rejectRateLimitedCalls: true, fetch: slackFetch };
  return {
    send: new WatchedClient(
      botToken,
      { ...shared, retryConfig: { retries: 0 }, timeout: sendTimeout },
      heard,
    ),
    read: new WatchedClient(
      botToken,
      {
        ...shared,
        retryConfig: { retries: 1, minTimeout: 100, maxTimeout: 100 },
        timeout: READ_TIMEOUT,
      },
      heard,
    ),
  };
}
