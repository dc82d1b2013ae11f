import { setTimeout as pause } from 'node:timers/promises';
import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../../ports/log.ts';
import { isAppMisconfigured } from '../error-codes.ts';
import { slackFetch } from '../fetch.ts';
import { sdkLog } from '../sdk-log.ts';

/** The time limits of the socket (ms). */
export interface SocketTimes {
  /**
   * How long to wait for Slack's `hello`, which usually comes within a second or two; without it, the connection does
   * not count.
   */
  readonly greeting: number;
  /** A connection whose pings are not answered for this long is dead. */
  readonly pong: number;
  /** A connection that ends sooner than this counts as a failure, so there is a pause before the next one. */
  readonly shortLife: number;
  /** The pause after the first failure; it doubles with each further one, up to the longest. */
  readonly firstPause: number;
  readonly longestPause: number;
}

const TIMES: SocketTimes = {
  greeting: 8000,
  pong: 5000,
  shortLife: 10_000,
  firstPause: 1000,
  longestPause: 30_000,
};
/** How long the other side may take to close the connection (ms). */
const GOODBYE_WITHIN = 1000;

/** The address and the token with which a socket is requested. */
export interface SocketOptions {
  readonly apiUrl: string;
  readonly appToken: string;
  readonly log: Log;
  /**
   * Called at every connection, including the first, since there may have been a gap before it. `connections` is the
   * number of the app's connections that Slack counts, including this one; null if Slack does not say.
   */
  readonly onConnected: (connections: number | null) => void;
}

/** An open connection, after Slack's `hello`. */
interface Connection {
  readonly ended: Promise<void>;
}

/**
 * Bolt's Socket Mode with supervision. On its own, it stays disconnected for five seconds at every reconnect, and one
 * refused reconnect ends the process (RELIABILITY). Here each connection is a separate receiver that never reconnects
 * by itself. When it is lost, the next one is opened at once, and then with growing pauses for as long as Slack
 * refuses. A connection that is open but dead is noticed within seconds by its missing pongs.
 */
export class SupervisedSocket implements Receiver {
  readonly #options: SocketOptions;
  readonly #times: SocketTimes;
  readonly #stopping = new AbortController();
  #app: App | undefined;
  #current: SocketModeReceiver | undefined;
  #connected = false;
  #keeping: Promise<void> = Promise.resolve();

  constructor(options: SocketOptions, times = TIMES) {
    this.#options = options;
    this.#times = times;
  }

  /** Whether the socket is connected to Slack right now. */
  get connected(): boolean {
    return this.#connected;
  }

  init(app: App): void {
    this.#app = app;
  }

  /**
   * Resolves with the first connection, or without one if Slack cannot be reached, and then keeps trying. Rejects if
   * Slack refuses the token.
   */
  async start(): Promise<void> {
    const first = this.#open();
    await first.catch((error: unknown) => {
      if (isAppMisconfigured(error)) throw error;
    });
    this.#keeping = this.#keep(first);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    const ended = Promise.all([this.#current?.client.disconnect(), this.#keeping]);
    await Promise.race([ended, pause(GOODBYE_WITHIN, undefined, { ref: false })]);
  }

  async #keep(first: Promise<Connection>): Promise<void> {
    let failures = 0;
    for (let opening = first; ; opening = this.#open()) {
      const begun = performance.now();
      try {
        const { ended } = await opening;
        await ended;
        failures = performance.now() - begun < this.#times.shortLife ? failures + 1 : 0;
      } catch (error) {
        failures += 1;
        this.#options.log.warn({ err: error, failures }, 'No socket to Slack; trying again');
      }
      this.#connected = false;
      if (failures > 0) await this.#rest(failures);
      if (this.#stopping.signal.aborted) return;
    }
  }

  async #rest(failures: number): Promise<void> {
    const { firstPause, longestPause } = this.#times;
    const ms = Math.min(longestPause, firstPause * 2 ** (failures - 1));
    await pause(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  /** Opens a connection, and resolves after Slack's `hello`. */
  async #open(): Promise<Connection> {
    const receiver = this.#newReceiver();
    this.#current = receiver;
    const ended = new Promise<void>((resolve) => {
      receiver.client.once('disconnected', () => resolve());
    });
    let connections: number | null = null;
    receiver.client.once('ws_message', (greeting) => {
      connections = countedConnections(greeting);
    });
    try {
      await inTime(receiver.start(), this.#times.greeting);
    } catch (error) {
      void receiver.client.disconnect();
      throw error;
    }
    if (this.#stopping.signal.aborted) void receiver.client.disconnect();
    this.#connected = true;
    this.#options.onConnected(connections);
    return { ended };
  }

  #newReceiver(): SocketModeReceiver {
    const { apiUrl, appToken, log } = this.#options;
    const { greeting, pong } = this.#times;
    const clientOptions = {
      slackApiUrl: apiUrl,
      retryConfig: { retries: 0 },
      timeout: greeting,
      rejectRateLimitedCalls: true,
      fetch: slackFetch,
    };
    const receiver = new SocketModeReceiver({
      appToken,
      logger: sdkLog(log),
      autoReconnectEnabled: false,
      clientPingTimeout: pong,
      installerOptions: { clientOptions },
    });
    if (this.#app) receiver.init(this.#app);
    return receiver;
  }
}

/** The number of the app's connections according to Slack's first message, `hello`; null if it does not say. */
function countedConnections(greeting: unknown): number | null {
  try {
    const { num_connections: count } = JSON.parse(String(greeting)) as { num_connections?: unknown };
    return typeof count === 'number' ? count : null;
  } catch {
    return null;
  }
}

/** Rejects if Slack's `hello` does not come in time. */
async function inTime(greeting: Promise<unknown>, within: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Slack did not greet the socket')), within);
  });
  try {
    await Promise.race([greeting, late]);
  } finally {
    clearTimeout(timer);
  }
}
