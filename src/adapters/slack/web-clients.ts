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

/** What a client tells of its calls. */
interface CallWatch {
  readonly heard: (error: unknown) => void;
  readonly granted: (scopes: readonly string[] | undefined) => void;
}

/** A client that says how each of its calls ended. */
class WatchedClient extends WebClient {
  readonly #watch: CallWatch;

  constructor(token: string, options: WebClientOptions, watch: CallWatch) {
    super(token, options);
    this.#watch = watch;
  }

  override async apiCall(method: string, options?: Record<string, unknown>): Promise<WebAPICallResult> {
    try {
      const result = await super.apiCall(method, options);
      this.#watch.heard(null);
      this.#watch.granted(result.response_metadata?.scopes);
      return result;
    } catch (error) {
      this.#watch.heard(error);
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
  /** The scopes that the token has, as Slack said last; null before it said so. */
  readonly scopes: () => readonly string[] | null;
}

/** The clients for one bot token. */
export function slackClients({ apiUrl, botToken, logger, sendTimeout, heard }: SlackAccess): SlackClients {
  const shared = { slackApiUrl: apiUrl, logger, rejectRateLimitedCalls: true, fetch: slackFetch };
  let scopes: readonly string[] | null = null;
  const watch: CallWatch = {
    heard,
    granted: (named) => {
      scopes = named ?? scopes;
    },
  };
  return {
    scopes: () => scopes,
    send: new WatchedClient(
      botToken,
      { ...shared, retryConfig: { retries: 0 }, timeout: sendTimeout },
      watch,
    ),
    read: new WatchedClient(
      botToken,
      {
        ...shared,
        retryConfig: { retries: 1, minTimeout: 100, maxTimeout: 100 },
        timeout: READ_TIMEOUT,
      },
      watch,
    ),
  };
}
