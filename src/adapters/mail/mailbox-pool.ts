import type { ImapFlow } from 'imapflow';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { MailboxFailure, MailScope } from '../../ports/mailboxes.ts';
import type { Timer } from '../../ports/timer.ts';
import type { TokensFor } from './access-token.ts';
import type { Folders } from './folders.ts';
import { type MailboxConnection, mailboxConnection } from './mailbox-connection.ts';
import { unreadable } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import type { InterpretedMails } from './read-mailbox.ts';

/** Minimum delay (ms) before reconnecting after a connection was lost. */
const SOONEST = 1000;

/** What connecting mailboxes needs. */
export interface MailboxDeps {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Log;
  readonly tokensFor: TokensFor;
}

/** A mailbox with its connection. */
export interface ConnectedMailbox {
  readonly settings: MailboxSettings;
  readonly connection: MailboxConnection;
  readonly interpreted: InterpretedMails;
}

type OnArrival = (mailbox: string, scope: MailScope) => void;

/** All mailboxes, each with one connection, which is opened when it is first needed. */
export interface MailboxPool {
  inWorkspace(teamId: string): readonly ConnectedMailbox[];
  /** Our addresses in a workspace. */
  addresses(teamId: string): readonly string[];
  /** Runs `work` on a mailbox; resolves with a failure, which is logged, if it cannot be read. */
  use<T>(
    mailbox: ConnectedMailbox,
    work: (imap: ImapFlow, folders: Folders) => Promise<T>,
  ): Promise<{ readonly done: T } | { readonly failure: MailboxFailure }>;
  /** Calls the listener if mail may have arrived; after a lost connection, in all folders. */
  onArrival(listener: OnArrival): void;
  close(): Promise<void>;
}

/** Calls the listeners for a mailbox whose connection was lost, as soon as it may be tried again. */
function createReconnects(timer: Timer, arrived: OnArrival) {
  const cancels = new Set<() => void>();
  return {
    after: (wait: number, mailbox: string) => {
      const cancel = timer.after(Math.max(SOONEST, wait), () => {
        cancels.delete(cancel);
        arrived(mailbox, 'all');
      });
      cancels.add(cancel);
    },
    cancel: () => {
      for (const cancel of cancels) cancel();
    },
  };
}

/** Creates the pool. Nothing is connected before it is needed. */
export function createMailboxPool(
  all: readonly MailboxSettings[],
  { clock, timer, log, tokensFor }: MailboxDeps,
): MailboxPool {
  const listeners: OnArrival[] = [];
  const arrived: OnArrival = (name, scope) => {
    for (const listener of listeners) listener(name, scope);
  };
  const reconnects = createReconnects(timer, arrived);
  const connected = new Map<string, ConnectedMailbox>();

  function connect(settings: MailboxSettings, teamId: string): ConnectedMailbox {
    const known = connected.get(settings.name);
    if (known) return known;
    const { name } = settings;
    const events = {
      arrived: () => arrived(name, 'inbox_and_sent'),
      lost: () => reconnects.after(connection.wait(), name),
    };
    const tokens = tokensFor(settings, teamId);
    const connection = mailboxConnection(settings, events, { tokens, clock, log });
    const mailbox = { settings, connection, interpreted: new Map() };
    connected.set(name, mailbox);
    return mailbox;
  }

  const inWorkspace = (teamId: string) =>
    all
      .filter(({ workspace }) => workspace === null || workspace === teamId)
      .map((settings) => connect(settings, teamId));

  return {
    inWorkspace,
    addresses: (teamId) =>
      inWorkspace(teamId).flatMap(({ settings: { addresses, people } }) => [
        ...addresses,
        ...(people === 'all' ? [] : people.filter((one) => one.includes('@'))),
      ]),
    use: async ({ settings, connection }, work) => {
      try {
        return { done: await connection.use(work) };
      } catch (error) {
        const { reason, code } = unreadable(error);
        log.warn({ mailbox: settings.name, reason, code }, 'A mailbox could not be read');
        const retryAfter = Math.max(SOONEST, connection.wait());
        return { failure: { mailbox: settings.name, reason, retryAfter } };
      }
    },
    onArrival: (listener) => listeners.push(listener),
    close: async () => {
      reconnects.cancel();
      await Promise.all([...connected.values()].map(({ connection }) => connection.close()));
    },
  };
}
