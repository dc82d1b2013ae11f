import type { MailMessage } from '../../domain/mail/mail-message.ts';
import type { SentMail } from '../../domain/mail/sent-mail.ts';
import type { FolderPosition } from '../../ports/mail-store.ts';
import type {
  Arrivals,
  Mailboxes,
  MailboxFailure,
  MailReading,
  MailResult,
  MailScope,
} from '../../ports/mailboxes.ts';
import { findArrivals } from './arrivals.ts';
import type { Folders } from './folders.ts';
import { createMailboxPool, type MailboxDeps, type MailboxPool } from './mailbox-pool.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { readMailbox } from './read-mailbox.ts';
import { registrationIn } from './registrations.ts';
import { findUnanswered } from './sent-mails.ts';
import { storeDraft } from './store-draft.ts';
import { ownAddresses } from './to-message.ts';

async function read(pool: MailboxPool, teamId: string, reading: MailReading): Promise<MailResult> {
  const messages = new Map<string, MailMessage>();
  const failures: MailboxFailure[] = [];
  for (const mailbox of pool.inWorkspace(teamId)) {
    const { name } = mailbox.settings;
    if (!reading.mailboxes.includes(name)) continue;
    const { interpreted } = mailbox;
    const result = await pool.use(mailbox, (imap, folders) =>
      readMailbox({ name, interpreted }, imap, folders, reading, pool.addresses(teamId)),
    );
    if ('failure' in result) failures.push(result.failure);
    else for (const [key, message] of result.done) if (!messages.has(key)) messages.set(key, message);
  }
  return { messages: [...messages.values()].sort((a, b) => a.at - b.at), failures };
}

const foldersIn = (scope: MailScope, { searched }: Folders) =>
  scope === 'all' ? searched : searched.filter(({ kind }) => kind === 'inbox' || kind === 'sent');

async function arrivals(
  pool: MailboxPool,
  teamId: string,
  name: string,
  known: ReadonlyMap<string, FolderPosition>,
  scope: MailScope,
): Promise<Arrivals | MailboxFailure> {
  const mailbox = pool.inWorkspace(teamId).find(({ settings }) => settings.name === name);
  if (!mailbox) return { arrivals: [], positions: new Map(), hasMissed: false };
  const isOurs = ownAddresses(pool.addresses(teamId));
  const result = await pool.use(mailbox, (imap, folders) =>
    findArrivals(imap, foldersIn(scope, folders), known, (found) =>
      registrationIn(found, mailbox.settings, isOurs),
    ),
  );
  return 'failure' in result ? result.failure : result.done;
}

async function unanswered(
  pool: MailboxPool,
  teamId: string,
  since: number,
  before: number,
): Promise<readonly SentMail[]> {
  const mails: SentMail[] = [];
  const isOurs = ownAddresses(pool.addresses(teamId));
  for (const mailbox of pool.inWorkspace(teamId)) {
    const result = await pool.use(mailbox, (imap, folders) =>
      findUnanswered(imap, folders, { since, before }, isOurs),
    );
    if ('done' in result) mails.push(...result.done);
  }
  return mails;
}

/** Creates the mailboxes, each with one connection, which is opened when it is first needed. */
export function imapMailboxes(all: readonly MailboxSettings[], deps: MailboxDeps): Mailboxes {
  const pool = createMailboxPool(all, deps);
  return {
    of: (teamId) => pool.inWorkspace(teamId).map(({ settings: { name, people } }) => ({ name, people })),
    read: (teamId, reading) => read(pool, teamId, reading),
    arrivals: (teamId, name, known, scope) => arrivals(pool, teamId, name, known, scope),
    unanswered: (teamId, since, before) => unanswered(pool, teamId, since, before),
    putDraft: (teamId, names, draft) => storeDraft(pool, teamId, names, draft),
    onArrival: pool.onArrival,
    close: pool.close,
  };
}
