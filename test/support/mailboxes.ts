import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestMailbox } from './dovecot.ts';

/** The parts of a mail; those that are left out get the values that most tests use. */
export interface MailParts {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly messageId?: string | null;
  readonly inReplyTo?: string | null;
  readonly date?: string;
  /** Further header lines. */
  readonly header?: readonly string[];
  /** The text; headers for it, such as its content type, belong in `header`. */
  readonly body?: string;
}

let made = 0;

/** A mail in the internet message format; `null` leaves a header out. */
export function mailOf(parts: MailParts = {}): string {
  const {
    from = 'Petra Klein <petra@globex.example>',
    to = 'sales@acme.com',
    subject = 'Re: Website proposal',
  } = parts;
  const {
    messageId = `<client-${++made}@globex.example>`,
    inReplyTo = '<offer-1@acme.com>',
    header = [],
  } = parts;
  const { cc, date, body = 'We take option B. Please send the contract.' } = parts;
  const hasType = header.some((line) => /^content-type:/i.test(line));
  return [
    `From: ${from}`,
    `To: ${to}`,
    cc && `Cc: ${cc}`,
    `Subject: ${subject}`,
    messageId && `Message-ID: ${messageId}`,
    inReplyTo && `In-Reply-To: ${inReplyTo}`,
    inReplyTo && `References: ${inReplyTo}`,
    date && `Date: ${date}`,
    'MIME-Version: 1.0',
    !hasType && 'Content-Type: text/plain; charset=utf-8',
    ...header,
    '',
    body,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}

/** Our own mail to Petra, as stored in the folder for sent mail. */
export function offerOf(parts: MailParts = {}): string {
  return mailOf({
    from: 'Sales <sales@acme.com>',
    to: 'Petra Klein <petra@globex.example>',
    subject: 'Website proposal',
    messageId: '<offer-1@acme.com>',
    inReplyTo: null,
    date: 'Tue, 10 Nov 2026 09:00:00 +0100',
    body: 'Please find our proposal attached.',
    ...parts,
  });
}

/** The settings of one mailbox on a server, as lines of the mailboxes file. */
export function mailboxEntry(
  { port }: { readonly port: number },
  { user, password }: TestMailbox,
  more: readonly string[] = [],
): string {
  return [
    `  - name: ${user.split('@')[0]}`,
    '    host: 127.0.0.1',
    `    port: ${port}`,
    '    tls: false',
    `    user: ${user}`,
    `    password: ${password}`,
    ...more.map((line) => `    ${line}`),
  ].join('\n');
}

/** Writes the mailboxes file and returns the setting that names it. */
export function mailboxesFile(
  folder: string,
  entries: readonly string[],
): { readonly GHOSTWATCH_MAILBOXES: string } {
  const path = join(folder, 'mailboxes.yml');
  writeFileSync(path, `mailboxes:\n${entries.join('\n')}\n`);
  return { GHOSTWATCH_MAILBOXES: path };
}
