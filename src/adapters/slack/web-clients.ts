import { type Logger, type WebAPICallResult, WebClient, type WebClientOptions } from '@slack/web-api';
import { downloadFile } from './api/download-file.ts';
import { slackFetch } from './fetch.ts';

/** Somebody is waiting in front of the screen, and Slack waits three seconds for us. */
const READ_TIMEOUT = 2500;
/** The clients of more workspaces than this are built anew when they are needed; those used longest ago go first. */
const REMEMBERED = 1000;

/** What every call carries: the token, and with one of a whole organisation the workspace. */
export interface CallCredentials {
  readonly token: string;
  readonly team_id?: string;
}

/** Where and as whom to call Slack. */
export interface SlackAccess {
  readonly apiUrl: string;
  /** Asked before each call, since tokens are renewed and taken away. */
  readonly credentials: () => Promise<CallCredentials>;
  readonly logger: Logger;
  /** How long a call that sends may take (ms). */
  readonly sendTimeout: number;
  /** Hears how each call ended, with an error or with null, and with which token it was made. */
  readonly observe: (error: unknown, token: string | undefined) => void;
}

/** What a client asks before each of its calls, and tells after it. */
interface CallWatch extends Pick<SlackAccess, 'credentials' | 'observe'> {
  readonly granted: (scopes: readonly string[] | undefined) => void;
}

/** A client that asks for its token before each call, and says how the call ended. */
class WatchedClient extends WebClient {
  readonly #watch: CallWatch;

  constructor(options: WebClientOptions, watch: CallWatch) {
    super(undefined, options);
    this.#watch = watch;
  }

  override async apiCall(method: string, options?: Record<string, unknown>): Promise<WebAPICallResult> {
    let token: string | undefined;
    try {
      const credentials = await this.#watch.credentials();
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
 * Two clients with different manners. `send` posts messages: it never retries, since a lost answer would
 * become a second message. `read` asks questions, which may be repeated once.
 */
export interface SlackClients {
  readonly send: WebClient;
  readonly read: WebClient;
  /** The scopes that the token has, as Slack said last; null before it said so. */
  readonly scopes: () => readonly string[] | null;
  /** The bytes of a file that somebody chose in a form. Rejects as `downloadFile` does. */
  readonly download: (address: string) => Promise<Uint8Array>;
}

/** Gives the clients of a workspace. */
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
  const watch: CallWatch = {
    credentials,
    observe,
    granted: (named) => {
      scopes = named ?? scopes;
    },
  };
  const retryOnce = { retries: 1, minTimeout: 100, maxTimeout: 100 };
  return {
    scopes: () => scopes,
    download: (address) => downloadFile(address, { apiUrl, credentials }),
    send: new WatchedClient({ ...shared, retryConfig: { retries: 0 }, timeout: sendTimeout }, watch),
    read: new WatchedClient({ ...shared, retryConfig: retryOnce, timeout: READ_TIMEOUT }, watch),
  };
}

/** The clients of each workspace, built when they are first needed; those of at most a thousand are kept. */
export function clientsByWorkspace(build: ClientsOf): ClientsOf {
  const kept = new Map<string, SlackClients>();
  return (teamId) => {
    const clients = kept.get(teamId) ?? build(teamId);
    kept.delete(teamId);
    kept.set(teamId, clients);
    const [oldest] = kept.keys();
    if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest);
    return clients;
  };
}
