import type { ImapFlow } from 'imapflow';
import type { DraftMail, PutDraftResult } from '../../domain/mail/draft-mail.ts';
import type { MailMessage } from '../../domain/mail/mail-message.ts';
import type { SentMail } from '../../domain/mail/sent-mail.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Mailboxes, MailboxFailure, MailReading, MailResult, MailScope } from '../../ports/mailboxes.ts';
import type { Timer } from '../../ports/timer.ts';
import type { TokensFor } from './access-token.ts';
import { findArrivals } from './arrivals.ts';
import { fetchMail } from './fetch-mail.ts';
import type { Folders } from './folders.ts';
import { type MailboxConnection, mailboxConnection } from './mailbox-connection.ts';
import { unreadable } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { findAnswered, putDraft } from './put-draft.ts';
import { registrationIn } from './registrations.ts';
import { searchFolder } from './search-mail.ts';
import { findUnanswered } from './sent-mails.ts';
import { ownAddresses, toMessage } from './to-message.ts';

/** Maximum number of interpreted mails cached for each mailbox, without their text. */
const REMEMBERED = 2000;
/** Minimum delay (ms) before reconnecting after a connection was lost. */
const A_MOMENT = 1000;

interface Connected {
  readonly settings: MailboxSettings;
  readonly connection: MailboxConnection;
  /** Interpreted mails, by mail key, folder kind and the names that were ignored in them. */
  readonly judged: Map<string, MailMessage>;
}

/** What connecting mailboxes needs. */
export interface MailboxDeps {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Log;
  readonly tokensFor: TokensFor;
}

function remember({ judged }: Connected, key: string, message: MailMessage): void {
  if (judged.size >= REMEMBERED) judged.delete(judged.keys().next().value ?? '');
  judged.set(key, message);
}

/** Reads the mails of a client in one mailbox, each once. */
async function readMailbox(
  mailbox: Connected,
  imap: ImapFlow,
  folders: Folders,
  reading: MailReading,
  ours: readonly string[],
): Promise<ReadonlyMap<string, MailMessage>> {
  const messages = new Map<string, MailMessage>();
  const names = reading.names.join('/');
  for (const folder of folders.searched) {
    if (reading.after !== null && !reading.after.has(folder.path)) continue;
    for (const found of await searchFolder(imap, folder, reading)) {
      if (messages.has(found.key)) continue;
      const key = `${found.key}/${folder.kind}/${names}`;
      const known = mailbox.judged.get(key);
      const place = { mailbox: mailbox.settings.name, key: found.key, ours, names: reading.names };
      const message = known ?? toMessage(await fetchMail(imap, found, folder.kind), place);
      if (!known) remember(mailbox, key, message);
      messages.set(found.key, message);
    }
  }
  return messages;
}

const foldersIn = (scope: MailScope, { searched }: Folders) =>
  scope === 'all' ? searched : searched.filter(({ kind }) => kind === 'inbox' || kind === 'sent');

/** Creates the mailboxes, each with one connection, which is opened when it is first needed. */
export function imapMailboxes(
  all: readonly MailboxSettings[],
  { clock, timer, log, tokensFor }: MailboxDeps,
): Mailboxes {
  const listeners: ((mailbox: string, scope: MailScope) => void)[] = [];
  const timers = new Set<() => void>();
  const arrived = (name: string, scope: MailScope) => {
    for (const listener of listeners) listener(name, scope);
  };

  function connect(settings: MailboxSettings, teamId: string): Connected {
    const { name } = settings;
    const lost = () => {
      const cancel = timer.after(Math.max(A_MOMENT, connection.wait()), () => {
        timers.delete(cancel);
        arrived(name, 'all');
      });
      timers.add(cancel);
    };
    const events = { arrived: () => arrived(name, 'inbox_and_sent'), lost };
    const tokens = tokensFor(settings, teamId);
    const connection = mailboxConnection(settings, events, { tokens, clock, log });
    return { settings, connection, judged: new Map() };
  }

  const connected = new Map<string, Connected>();
  function connectedTo(settings: MailboxSettings, teamId: string): Connected {
    const known = connected.get(settings.name) ?? connect(settings, teamId);
    connected.set(settings.name, known);
    return known;
  }
  const inWorkspace = (teamId: string) =>
    all
      .filter(({ workspace }) => workspace === null || workspace === teamId)
      .map((settings) => connectedTo(settings, teamId));

  /** Our addresses in a workspace. */
  const ownIn = (teamId: string) =>
    inWorkspace(teamId).flatMap(({ settings: { addresses, people } }) => [
      ...addresses,
      ...(people === 'all' ? [] : people.filter((one) => one.includes('@'))),
    ]);

  function failureOf({ settings, connection }: Connected, error: unknown): MailboxFailure {
    const { reason, code } = unreadable(error);
    log.warn({ mailbox: settings.name, reason, code }, 'A mailbox could not be read');
    return { mailbox: settings.name, reason, retryAfter: Math.max(A_MOMENT, connection.wait()) };
  }

  async function read(teamId: string, reading: MailReading): Promise<MailResult> {
    const asked = inWorkspace(teamId).filter(({ settings }) => reading.mailboxes.includes(settings.name));
    const messages = new Map<string, MailMessage>();
    const failures: MailboxFailure[] = [];
    for (const mailbox of asked) {
      try {
        const found = await mailbox.connection.use((imap, folders) =>
          readMailbox(mailbox, imap, folders, reading, ownIn(teamId)),
        );
        for (const [key, message] of found) if (!messages.has(key)) messages.set(key, message);
      } catch (error) {
        failures.push(failureOf(mailbox, error));
      }
    }
    const inOrder = [...messages.values()].sort((a, b) => a.at - b.at);
    return { messages: inOrder, failures };
  }

  /**
   * Stores a draft in a mailbox; null if the mailbox does not contain its conversation, unless `isChosen` says to use
   * it anyway.
   */
  async function putInto(
    mailbox: Connected,
    draft: DraftMail,
    isOurs: (address: string) => boolean,
    isChosen: boolean,
  ): Promise<PutDraftResult | MailboxFailure | null> {
    const { name, addresses } = mailbox.settings;
    const sender = { mailbox: name, addresses, name: draft.senderName, isOurs };
    try {
      return await mailbox.connection.use(async (imap, folders) => {
        const answered = await findAnswered(imap, folders, draft.chain);
        return answered || isChosen ? putDraft(imap, folders, answered, draft, sender) : null;
      });
    } catch (error) {
      return failureOf(mailbox, error);
    }
  }

  async function putIntoOne(teamId: string, names: readonly string[], draft: DraftMail) {
    const isOurs = ownAddresses(ownIn(teamId));
    const asked = inWorkspace(teamId).filter(({ settings }) => names.includes(settings.name));
    let failure: MailboxFailure | null = null;
    for (const mailbox of asked) {
      const result = await putInto(mailbox, draft, isOurs, asked.length === 1);
      if (result && 'reason' in result) failure ??= result;
      else if (result) return result;
    }
    // An unreadable mailbox may contain the conversation, so the draft is not stored in another one.
    const first = failure ?? (asked[0] && (await putInto(asked[0], draft, isOurs, true)));
    return first ?? ({ kind: 'no_folder', mailbox: names[0] ?? '' } as const);
  }

  return {
    putDraft: putIntoOne,
    of: (teamId) => inWorkspace(teamId).map(({ settings: { name, people } }) => ({ name, people })),
    read,
    arrivals: async (teamId, name, known, scope) => {
      const mailbox = inWorkspace(teamId).find(({ settings }) => settings.name === name);
      if (!mailbox) return { arrivals: [], positions: new Map(), hasMissed: false };
      try {
        return await mailbox.connection.use((imap, folders) =>
          findArrivals(imap, foldersIn(scope, folders), known, (found) =>
            registrationIn(found, mailbox.settings, ownAddresses(ownIn(teamId))),
          ),
        );
      } catch (error) {
        return failureOf(mailbox, error);
      }
    },
    unanswered: async (teamId, since, before) => {
      const unanswered: SentMail[] = [];
      const isOurs = ownAddresses(ownIn(teamId));
      for (const mailbox of inWorkspace(teamId)) {
        try {
          const found = await mailbox.connection.use((imap, folders) =>
            findUnanswered(imap, folders, { since, before }, isOurs),
          );
          unanswered.push(...found);
        } catch (error) {
          failureOf(mailbox, error);
        }
      }
      return unanswered;
    },
    onArrival: (listener) => listeners.push(listener),
    close: async () => {
      for (const cancel of timers) cancel();
      await Promise.all([...connected.values()].map(({ connection }) => connection.close()));
    },
  };
}
