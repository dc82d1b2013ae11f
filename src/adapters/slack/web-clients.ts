import { type Logger, type WebAPICallResult, WebClient, type WebClientOptions } from '@slack/web-api';
import { downloadFile } from './api/download-file.ts';
import { LateCallError } from './installations/bot-access.ts';
import { createRecentMap } from './recent-map.ts';
import { slackFetch } from './slack-fetch.ts';

/** How long a call that reads may take (ms): somebody is waiting, and Slack waits three seconds for us. */
const READ_TIMEOUT = 2500;
/**
 * How long a message may wait for its token (ms). A replica sends only while its lease certainly lasts for this long and
 * for the call itself.
 */
const TOKEN_WITHIN = 1000;
/** The number of workspaces whose clients are kept; the ones used longest ago are dropped first. */
const REMEMBERED = 1000;

/** The parameters of every call: the token and, if it belongs to a whole organisation, the workspace. */
export interface CallCredentials {
  readonly token: string;
  readonly team_id?: string;
}

/** How to call Slack. */
export interface SlackAccess {
  readonly apiUrl: string;
  /** Called before each call, since tokens are renewed and revoked. */
  readonly credentials: () => Promise<CallCredentials>;
  readonly logger: Logger;
  /** How long a call that sends may take (ms). */
  readonly sendTimeout: number;
  /** Called after each call with its error or null, and with the token that was used. */
  readonly observe: (error: unknown, token: string | undefined) => void;
}

/** The functions that a client calls before and after each of its calls. */
interface CallWatch extends Pick<SlackAccess, 'credentials' | 'observe'> {
  readonly granted: (scopes: readonly string[] | undefined) => void;
  /** How long finding the token may take (ms). */
  readonly tokenWithin: number;
}

/** A client that fetches its token before each call, and reports how the call ended. */
class InstrumentedWebClient extends WebClient {
  readonly #watch: CallWatch;

  constructor(options: WebClientOptions, watch: CallWatch) {
    super(undefined, options);
    this.#watch = watch;
  }

  override async apiCall(method: string, options?: Record<string, unknown>): Promise<WebAPICallResult> {
    let token: string | undefined;
    try {
      // The machine's clock continues while the machine sleeps; the monotonic one may not.
      const began = Date.now();
      const credentials = await this.#watch.credentials();
      if (Date.now() - began > this.#watch.tokenWithin)
        throw new LateCallError('Finding the token took too long');
      token = credentials.token;
      const result = await super.apiCall(method, { ...options, ...credentials });
      this.#watch.observe(null, token);
      this.#watch.granted(result.response_metadata?.scopes);
      return result;
    } catch (error) {
      this.#watch.observe(error, token);
      throw error;
    }
  }
}

/**
 * Two clients for different kinds of calls. `send` posts messages: it never retries, since after a lost answer that
 * would post the message twice. `read` only asks, and retries once.
 */
export interface SlackClients {
  readonly send: WebClient;
  readonly read: WebClient;
  /** The token's scopes according to Slack's last answer; null before the first one. */
  readonly scopes: () => readonly string[] | null;
  /** Downloads a file that somebody chose in a form. Rejects as `downloadFile` does. */
  readonly download: (address: string) => Promise<Uint8Array>;
}

/** Returns the Slack clients of a workspace. */
export type ClientsOf = (teamId: string) => SlackClients;

/** The clients for one bot token. */
export function slackClients({
  apiUrl,
  credentials,
  logger,
  sendTimeout,
  observe,
}: SlackAccess): SlackClients {
  const shared = { slackApiUrl: apiUrl, logger, rejectRateLimitedCalls: true, fetch: slackFetch };
  let scopes: readonly string[] | null = null;
  const watch = {
    credentials,
    observe,
    granted: (named: readonly string[] | undefined) => {
      scopes = named ?? scopes;
    },
  };
  const retryOnce = { retries: 1, minTimeout: 100, maxTimeout: 100 };
  return {
    scopes: () => scopes,
    download: (address) => downloadFile(address, { apiUrl, credentials }),
    send: new InstrumentedWebClient(
      { ...shared, retryConfig: { retries: 0 }, timeout: sendTimeout },
      { ...watch, tokenWithin: TOKEN_WITHIN },
    ),
    read: new InstrumentedWebClient(
      { ...shared, retryConfig: retryOnce, timeout: READ_TIMEOUT },
      { ...watch, tokenWithin: Number.POSITIVE_INFINITY },
    ),
  };
}

/** Returns the clients of each workspace, creating them when first needed; at most a thousand are kept. */
export function clientsByWorkspace(build: ClientsOf): ClientsOf {
  const kept = createRecentMap<string, SlackClients>(REMEMBERED);
  return (teamId) => {
    const clients = kept.get(teamId) ?? build(teamId);
    kept.set(teamId, clients);
    return clients;
  };
}
