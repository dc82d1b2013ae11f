import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sortFolders } from '../../src/adapters/mail/folders.ts';
import { type Dovecot, hasDovecot, startDovecot, withoutDovecot } from '../support/dovecot.ts';

const UNNAMED = { sent: null, drafts: null };
let server: Dovecot;

describe.skipIf(!hasDovecot)(`folders without marks (skipped where ${withoutDovecot})`, () => {
  beforeAll(async () => {
    server = await startDovecot({ specialUse: false });
  });
  afterAll(() => server.close());

  /** The folders of a new mailbox that has these beside those of every mailbox. */
  const foldersOf = async (user: string, names: readonly string[]) =>
    server.mailbox(user).use(async (imap) => {
      for (const name of names) await imap.mailboxCreate(name);
      return sortFolders(await imap.list(), UNNAMED);
    });

  test('92: a local name tells what a folder is for', async () => {
    const { searched, hasSent } = await foldersOf('one@acme.com', ['Gesendet', 'Entwürfe', 'Papierkorb']);
    const kindOf = (path: string) => searched.find((folder) => folder.path === path)?.kind;
    expect(kindOf('Gesendet')).toBe('sent');
    expect(hasSent).toBe(true);
    expect(searched.map(({ path }) => path)).not.toContain('Entwürfe');
    expect(searched.map(({ path }) => path)).not.toContain('Papierkorb');
  });

  test('92: of two folders for what was sent both are read', async () => {
    const { searched } = await foldersOf('two@acme.com', ['Sent Items']);
    expect(searched.filter(({ kind }) => kind === 'sent').map(({ path }) => path)).toEqual([
      'Sent',
      'Sent Items',
    ]);
  });
});
