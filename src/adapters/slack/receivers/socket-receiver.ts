import { setTimeout as pause } from 'node:timers/promises';
import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../../ports/log.ts';
import { isAppMisconfigured } from '../error-codes.ts';
import { sdkLog } from '../sdk-log.ts';
import { slackFetch } from '../slack-fetch.ts';

/** The time limits of the socket (ms). */
export interface SocketTimes {
  /** How long Slack may take to answer the request for the address of a connection. */
  readonly request: number;
  /**
   * How long to wait for Slack's `hello`, which usually comes within a second or two; without it, the connection does
   * not count.
   */
  readonly hello: number;
  /** A connection whose pings are not answered for this long is dead. */
  readonly pong: number;
  /** A connection that ends sooner than this counts as a failure, so there is a pause before the next one. */
  readonly shortLife: number;
  /** The pause after the first failure; it doubles with each further one, up to the longest. */
  readonly firstPause: number;
  readonly longestPause: number;
  /**
   * How old a connection may become. Slack tells only a new connection how many there are, so without a newer one a
   * process never hears of another that uses the same app.
   */
  readonly longestLife: number;
  /** How long a connection that was replaced stays open, so that what it has received is still acknowledged. */
  readonly overlap: number;
}

const TIMES: SocketTimes = {
  request: 8000,
  hello: 8000,
  pong: 5000,
  shortLife: 10_000,
  firstPause: 1000,
  longestPause: 30_000,
  longestLife: 600_000,
  overlap: 3000,
};
/** How long the other side may take to close the connection (ms). */
const CLOSE_TIMEOUT = 1000;

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
  /** Called when a connection was replaced without a gap; `connections` does not include the replaced one. */
  readonly onRenewed: (connections: number | null) => void;
}

/** An open connection, after Slack's `hello`. */
interface Connection {
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/**
 * Bolt's Socket Mode with supervision. On its own, it stays disconnected for five seconds at every reconnect, and one
 * refused reconnect ends the process. Here each connection is a separate receiver that never reconnects
 * by itself. When it is lost, the next one is opened at once, and then with growing pauses for as long as Slack
 * refuses. A connection that is open but dead is noticed within seconds by its missing pongs. One that has become old is
 * replaced by a new one that is opened before it is closed.
 */
export class SupervisedSocket implements Receiver {
  readonly #options: SocketOptions;
  readonly #times: SocketTimes;
  readonly #stopping = new AbortController();
  #app: App | undefined;
  readonly #open = new Set<SocketModeReceiver>();
  #connected = false;
  #supervision: Promise<void> = Promise.resolve();

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
    const first = this.#connect(this.#options.onConnected);
    await first.catch((error: unknown) => {
      if (isAppMisconfigured(error)) throw error;
    });
    this.#supervision = this.#supervise(first);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    const closed = [...this.#open].map(({ client }) => client.disconnect());
    const ended = Promise.all([...closed, this.#supervision]);
    await Promise.race([ended, pause(CLOSE_TIMEOUT, undefined, { ref: false })]);
  }

  async #supervise(first: Promise<Connection>): Promise<void> {
    let failures = 0;
    for (let opening = first; ; opening = this.#connect(this.#options.onConnected)) {
      const begun = performance.now();
      try {
        await this.#renewUntilEnded(await opening);
        failures = performance.now() - begun < this.#times.shortLife ? failures + 1 : 0;
      } catch (error) {
        failures += 1;
        this.#options.log.warn({ err: error, failures }, 'No socket to Slack; trying again');
      }
      this.#connected = false;
      if (failures > 0) await this.#pauseAfter(failures);
      if (this.#stopping.signal.aborted) return;
    }
  }

  /** Resolves when a connection, or the one that has replaced it, ended. */
  async #renewUntilEnded(first: Connection): Promise<void> {
    for (let current = first; ; ) {
      if (await endsWithin(current.ended, this.#times.longestLife)) return;
      current = await this.#replace(current);
    }
  }

  /** Opens a connection and closes this one a little later; keeps this one if Slack refuses. */
  async #replace(old: Connection): Promise<Connection> {
    try {
      const fresh = await this.#connect((connections) =>
        this.#options.onRenewed(connections === null ? null : connections - 1),
      );
      void pause(this.#times.overlap, undefined, { ref: false }).then(() => old.close());
      return fresh;
    } catch (error) {
      this.#options.log.warn({ err: error }, 'The socket to Slack could not be renewed; it stays as it is');
      return old;
    }
  }

  async #pauseAfter(failures: number): Promise<void> {
    const { firstPause, longestPause } = this.#times;
    const ms = Math.min(longestPause, firstPause * 2 ** (failures - 1));
    await pause(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  /** Opens a connection, tells how many Slack counts, and resolves after its `hello`. */
  async #connect(told: (connections: number | null) => void): Promise<Connection> {
    const receiver = this.#newReceiver();
    this.#open.add(receiver);
    const ended = new Promise<void>((resolve) => {
      receiver.client.once('disconnected', () => {
        this.#open.delete(receiver);
        resolve();
      });
    });
    let connections: number | null = null;
    receiver.client.once('ws_message', (hello) => {
      connections = countedConnections(hello);
    });
    const starting = receiver.start();
    const close = () => void receiver.client.disconnect();
    try {
      await inTime(starting, this.#times.hello);
    } catch (error) {
      this.#open.delete(receiver);
      close();
      // If Slack has not answered yet, the client still opens the connection when it does.
      starting.then(close, () => undefined);
      throw error;
    }
    if (this.#stopping.signal.aborted) close();
    this.#connected = true;
    told(connections);
    return { ended, close: () => receiver.client.disconnect() };
  }

  #newReceiver(): SocketModeReceiver {
    const { apiUrl, appToken, log } = this.#options;
    const { request, pong } = this.#times;
    const clientOptions = {
      slackApiUrl: apiUrl,
      retryConfig: { retries: 0 },
      timeout: request,
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
function countedConnections(hello: unknown): number | null {
  try {
    const { num_connections: count } = JSON.parse(String(hello)) as { num_connections?: unknown };
    return typeof count === 'number' ? count : null;
  } catch {
    return null;
  }
}

/** Rejects if Slack's `hello` does not come in time. */
async function inTime(hello: Promise<unknown>, within: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Slack sent no hello on the socket')), within);
  });
  try {
    await Promise.race([hello, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a connection ends within a time (ms). */
async function endsWithin(ended: Promise<void>, ms: number): Promise<boolean> {
  const waiting = new AbortController();
  const lived = pause(ms, false, { signal: waiting.signal, ref: false }).catch(() => true);
  try {
    return await Promise.race([ended.then(() => true), lived]);
  } finally {
    waiting.abort();
  }
}
