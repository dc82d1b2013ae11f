import type { ImapFlow } from 'imapflow';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { AccessTokens } from './access-token.ts';
import { type Folders, sortFolders } from './folders.ts';
import { type ConnectionLimits, imapClient, LIMITS, type Secret } from './imap-client.ts';
import { type LoggedIn, logIn } from './log-in.ts';
import { MailboxUnreadable, unreadable } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';

/** Folders are listed again after this time (ms). */
const LIST_AGAIN = 600_000;
/** How long (ms) the server may take to end the session when we close it. */
const LOG_OUT = 2000;

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

/** A session on the server, and its folders as they were listed last. */
interface Session extends LoggedIn {
  readonly folders: Folders;
  readonly listedAt: number;
}

/** The session of a mailbox: opened when it is needed, and opened again when it has ended. */
export interface SessionHolder {
  /** Resolves with a session that can be used. Rejects with MailboxUnreadable, or the error of imapflow. */
  current(): Promise<Session>;
  /** Ends the session at once, after an error. */
  drop(): void;
  /** Logs out, and opens no further session. */
  close(): Promise<void>;
}

interface State extends ConnectionParts {
  readonly settings: MailboxSettings;
  readonly events: ConnectionEvents;
  session: Session | null;
  isClosed: boolean;
}

function createClient(state: State, secret: Secret): ImapFlow {
  const { settings, events, log, limits = LIMITS } = state;
  const imap = imapClient(settings, secret, limits);
  // An error without a listener would end the process; the call that it affects rejects as well.
  imap.on('error', (error: unknown) => {
    log.debug(
      { mailbox: settings.name, code: unreadable(error).code },
      'A mailbox has closed its connection',
    );
  });
  imap.on('close', () => {
    if (state.session?.imap !== imap) return;
    state.session = null;
    if (!state.isClosed) events.lost();
  });
  imap.on('exists', () => events.arrived());
  return imap;
}

/** Forgets the session, so that its end is not reported as lost; returns its client. */
function takeClient(state: State): ImapFlow | undefined {
  const imap = state.session?.imap;
  state.session = null;
  return imap;
}

/** Lists the folders. If that fails, a client that is not in use yet is closed. */
async function withFolders(state: State, { imap, token }: LoggedIn): Promise<Session> {
  const list = await imap.list().catch((error: unknown) => {
    if (state.session?.imap !== imap) imap.close();
    throw error;
  });
  const folders = sortFolders(list, state.settings.folders);
  return { imap, token, folders, listedAt: state.clock.now() };
}

/** The server ends a session when its access token expires, so it is ended before that. */
async function leaveInTime(state: State): Promise<void> {
  const token = state.session?.token ?? null;
  if (token === null || !state.tokens?.isDue(token)) return;
  const imap = takeClient(state);
  await imap?.logout().catch(() => imap.close());
}

async function currentSession(state: State): Promise<Session> {
  if (state.isClosed) throw new MailboxUnreadable('unreachable', 'closed');
  await leaveInTime(state);
  const { settings, tokens, clock, session } = state;
  const usable = session?.imap.usable ? session : null;
  if (usable && Math.abs(clock.now() - usable.listedAt) <= LIST_AGAIN) return usable;
  const loggedIn = usable ?? (await logIn(settings, tokens, (secret) => createClient(state, secret)));
  state.session = await withFolders(state, loggedIn);
  return state.session;
}

async function close(state: State): Promise<void> {
  state.isClosed = true;
  const imap = takeClient(state);
  await Promise.race([
    imap?.logout().catch(() => undefined),
    new Promise((done) => setTimeout(done, LOG_OUT).unref()),
  ]);
  imap?.close();
}

/** Creates the holder of the session of one mailbox; nothing is connected before it is needed. */
export function holdSession(
  settings: MailboxSettings,
  events: ConnectionEvents,
  parts: ConnectionParts,
): SessionHolder {
  const state: State = { ...parts, settings, events, session: null, isClosed: false };
  return {
    current: () => currentSession(state),
    drop: () => takeClient(state)?.close(),
    close: () => close(state),
  };
}
