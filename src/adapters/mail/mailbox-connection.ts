import { ImapFlow } from 'imapflow';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { AccessTokens } from './access-token.ts';
import { type Folders, sortFolders } from './folders.ts';
import { MailboxUnreadable, unreadable, waitAfter } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { selectFolder } from './open-folder.ts';

/** How long (ms) the server may take to accept a connection. */
const CONNECT = 15_000;

/**
 * How long (ms) the server may take to answer, and how often the wait for new mail is renewed: routers drop idle
 * connections, and RFC 2177 requires less than 29 minutes.
 */
export interface ConnectionLimits {
  readonly answer: number;
  readonly renewIdle: number;
}

const LIMITS: ConnectionLimits = { answer: 120_000, renewIdle: 240_000 };

/** Folders are listed again after this time (ms). */
const LIST_AGAIN = 600_000;
/** Maximum size (bytes) of one server response; our requests stay far below it. */
const MOST_BYTES = 8_000_000;

/** The only connection to a mailbox. */
export interface MailboxConnection {
  /** Runs `work` on the mailbox, one call after the other, and connects if necessary. Rejects with MailboxUnreadable. */
  use<T>(work: (imap: ImapFlow, folders: Folders) => Promise<T>): Promise<T>;
  /** How long (ms) to wait before trying again; 0 for not at all. */
  wait(): number;
  /** Why the last call failed; null if it did not. */
  failure(): MailboxUnreadable | null;
  close(): Promise<void>;
}

interface Open {
  readonly imap: ImapFlow;
  /** The access token used for the login; null for a password. */
  readonly token: string | null;
  folders: Folders;
  listedAt: number;
}

/** Events of a connection that is idle. */
export interface ConnectionEvents {
  /** New mail may have arrived in the inbox. */
  arrived(): void;
  /** The connection has ended without our closing it. */
  lost(): void;
}

/** What a connection needs; `tokens` is null if a password is used. */
export interface ConnectionParts {
  readonly tokens: AccessTokens | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits?: ConnectionLimits;
}

/** Keeps one connection to a mailbox. Folders are opened read-only. */
export function mailboxConnection(
  settings: MailboxSettings,
  events: ConnectionEvents,
  { tokens, clock, log, limits = LIMITS }: ConnectionParts,
): MailboxConnection {
  let open: Open | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let failures = 0;
  let failed: MailboxUnreadable | null = null;
  let notBefore = 0;
  let isClosed = false;

  function client(secret: { readonly pass?: string; readonly accessToken?: string }): ImapFlow {
    const { host, port, tls, user } = settings;
    const imap = new ImapFlow({
      host,
      port,
      secure: tls,
      ...(tls ? {} : { doSTARTTLS: false }),
      auth: { user, ...secret },
      logger: false,
      disableBinary: true,
      connectionTimeout: CONNECT,
      greetingTimeout: CONNECT,
      socketTimeout: limits.answer,
      maxIdleTime: limits.renewIdle,
      autoIdleDelay: 20,
      maxLiteralSize: MOST_BYTES,
      maxResponseSize: MOST_BYTES,
    });
    // An error without a listener would end the process; the call that it affects rejects as well.
    imap.on('error', (error: unknown) => {
      log.debug(
        { mailbox: settings.name, code: unreadable(error).code },
        'A mailbox has closed its connection',
      );
    });
    imap.on('close', () => {
      if (open?.imap !== imap) return;
      open = null;
      if (!isClosed) events.lost();
    });
    imap.on('exists', () => events.arrived());
    return imap;
  }

  async function logIn(token: string | null): Promise<ImapFlow> {
    const { login } = settings;
    const imap = client(login.kind === 'password' ? { pass: login.password } : { accessToken: token ?? '' });
    try {
      await imap.connect();
      return imap;
    } catch (error) {
      imap.close();
      throw error;
    }
  }

  /** A refused token may have expired early, so it is replaced once. */
  async function logInAgain(error: unknown, refused: string | null) {
    if (!tokens || refused === null || unreadable(error).reason !== 'login') throw error;
    tokens.refused(refused);
    const token = await tokens.get();
    const imap = await logIn(token).catch((again: unknown) => {
      const failure = unreadable(again);
      throw failure.reason === 'login' ? new MailboxUnreadable('grant', 'token_refused') : failure;
    });
    return { imap, token };
  }

  async function connect(): Promise<Open> {
    const token = tokens ? await tokens.get() : null;
    const made = await logIn(token).then(
      (imap) => ({ imap, token }),
      (error: unknown) => logInAgain(error, token),
    );
    const folders = sortFolders(await made.imap.list(), settings.folders);
    open = { ...made, folders, listedAt: clock.now() };
    return open;
  }

  /** The server ends a session when its access token expires, so it reconnects before that. */
  async function leaveInTime(): Promise<void> {
    const before = open;
    if (!before || !tokens || before.token === null || !tokens.isDue(before.token)) return;
    open = null;
    await before.imap.logout().catch(() => before.imap.close());
  }

  async function connected(): Promise<Open> {
    if (isClosed) throw new MailboxUnreadable('unreachable', 'closed');
    await leaveInTime();
    const now = open?.imap.usable ? open : await connect();
    if (Math.abs(clock.now() - now.listedAt) > LIST_AGAIN) {
      now.folders = sortFolders(await now.imap.list(), settings.folders);
      now.listedAt = clock.now();
    }
    return now;
  }

  async function run<T>(work: (imap: ImapFlow, folders: Folders) => Promise<T>): Promise<T> {
    try {
      const { imap, folders } = await connected();
      const done = await work(imap, folders);
      // Starts to wait for new mail.
      await selectFolder(imap, 'INBOX');
      failures = 0;
      failed = null;
      notBefore = 0;
      return done;
    } catch (error) {
      failed = unreadable(error);
      failures += 1;
      notBefore = clock.now() + waitAfter(failed.reason, failures);
      const lost = open?.imap;
      open = null;
      lost?.close();
      throw failed;
    }
  }

  return {
    use: (work) => {
      const next = queue.then(() => {
        if (failed && clock.now() < notBefore) throw failed;
        return run(work);
      });
      queue = next.catch(() => undefined);
      return next;
    },
    wait: () => (failed ? Math.max(0, notBefore - clock.now()) : 0),
    failure: () => failed,
    close: async () => {
      isClosed = true;
      const last = open?.imap;
      open = null;
      await Promise.race([
        last?.logout().catch(() => undefined),
        new Promise((done) => setTimeout(done, 2000).unref()),
      ]);
      last?.close();
      await queue;
    },
  };
}
