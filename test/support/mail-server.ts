import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Dovecot, type DovecotOptions, hasDovecot, startDovecot, type TestMailbox } from './dovecot.ts';
import { mailboxEntry, mailboxesFile } from './mailboxes.ts';

/** The mail server of a test file. */
export interface MailServer {
  readonly dovecot: Dovecot;
  /** A mailbox that no other test uses. */
  mailbox(): TestMailbox;
  /** The settings of a bot that reads this mailbox; `more` are further lines of its entry. */
  reading(mailbox: TestMailbox, more?: readonly string[]): { readonly GHOSTWATCH_MAILBOXES: string };
  /** The same for complete entries. */
  file(entries: readonly string[]): { readonly GHOSTWATCH_MAILBOXES: string };
}

let made = 0;

/** Starts a mail server before the surrounding tests and stops it after them. */
export function useMailServer(options: () => DovecotOptions = () => ({})): MailServer {
  let server: Dovecot | undefined;
  let folder = '';
  beforeAll(async () => {
    if (!hasDovecot) return;
    server = await startDovecot(options());
    folder = mkdtempSync(join(tmpdir(), 'mailboxes-'));
  });
  afterAll(async () => {
    await server?.close();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });
  const dovecot = () => {
    if (!server) throw new Error('the mail server has not started');
    return server;
  };
  return {
    get dovecot() {
      return dovecot();
    },
    mailbox: () => dovecot().mailbox(`sales${++made}@acme.com`),
    reading: (mailbox, more = []) => mailboxesFile(folder, [mailboxEntry(dovecot(), mailbox, more)]),
    file: (entries) => mailboxesFile(folder, entries),
  };
}
