import type { ImapFlow } from 'imapflow';
import type { MailError } from '../../domain/threads/thread.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HealthCheck } from '../../ports/health-check.ts';
import type { Log } from '../../ports/log.ts';
import type { Folders } from './folders.ts';
import { mailboxConnection } from './mailbox-connection.ts';
import { unreadable } from './mailbox-errors.ts';
import type { MailboxSettings } from './mailbox-settings.ts';

const REMEDIES: Readonly<Record<MailError['reason'], string>> = {
  login:
    'Check user and password in the file of the mailboxes; some providers want an app password, or OAuth 2 (docs/mail.md).',
  grant:
    'Connect the mailbox again and put the new refresh token into the environment. At Google, publish the consent screen: while it is being tested, tokens end after seven days.',
  certificate: 'Check host and port: the name must be the one in the certificate.',
  busy: 'End other programs that read this mailbox, or wait some minutes.',
  unreachable: 'Check host, port and tls, and whether this machine may reach them.',
};

/** When the newest mail of the inbox came, as proof that mails can be read; null for an empty one. */
async function newestMail(imap: ImapFlow): Promise<Date | null> {
  const inbox = await imap.mailboxOpen('INBOX', { readOnly: true });
  if (inbox.exists === 0) return null;
  const newest = await imap.fetchOne('*', { internalDate: true, headers: ['message-id'] });
  const arrivedAt = newest ? newest.internalDate : undefined;
  return arrivedAt ? new Date(arrivedAt) : null;
}

async function look(imap: ImapFlow, { searched, hasSent, drafts }: Folders) {
  return { newest: await newestMail(imap), folders: searched.length, hasSent, drafts };
}

function found(
  { newest, folders, hasSent, drafts }: Awaited<ReturnType<typeof look>>,
  about: string,
): readonly HealthCheck[] {
  const last = newest ? `the last mail came at ${newest.toISOString()}` : 'the inbox is empty';
  const says = `can be read, ${folders} folders; ${last}${drafts === null ? '; there is no folder for drafts' : ''}`;
  const sent: HealthCheck = {
    about,
    state: 'warning',
    says: 'has no folder with sent mails that can be told: our own mails are not heard',
    remedy: 'Name it in the file of the mailboxes: folders: { sent: … }.',
  };
  return [{ about, state: 'ok', says }, ...(hasSent ? [] : [sent])];
}

/** Tries each mailbox: logs in, looks at its folders and reads one header. Changes nothing. */
export async function checkMailboxes(
  mailboxes: readonly MailboxSettings[],
  clock: Clock,
  log: Log,
): Promise<readonly HealthCheck[]> {
  const checks: HealthCheck[] = [];
  for (const settings of mailboxes) {
    const about = `Mailbox ${settings.name}`;
    const connection = mailboxConnection(
      settings,
      { arrived: () => undefined, lost: () => undefined },
      clock,
      log,
    );
    try {
      checks.push(...found(await connection.use(look), about));
    } catch (error) {
      const { reason, code } = unreadable(error);
      checks.push({
        about,
        state: 'fault',
        says: `cannot be read: ${reason} (${code})`,
        remedy: REMEDIES[reason],
      });
    } finally {
      await connection.close();
    }
  }
  return checks;
}
