import PostalMime, { type Email } from 'postal-mime';
import { type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cutter, startCutter } from '../support/cutter.ts';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailboxEntry, mailOf, offerOf } from '../support/mailboxes.ts';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let sales: TestMailbox;
let cutter: Cutter;
let ada: Person;

const NOW = '2026-11-18T14:30:00+01:00';
const OURS = 'addresses: [sales@acme.com, hello@acme.com]';

describe.skipIf(!hasDovecot)(`drafts in a mailbox (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  beforeEach(async () => {
    sales = mail.mailbox();
    cutter = await startCutter(mail.dovecot.port);
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
  });
  afterEach(async () => {
    await workspace.close();
    await cutter.close();
  });

  /** Opens the workspace with the mailbox, and Ada's card about Globex. */
  async function opens(more: readonly string[] = [OURS], add = 'contact:"Petra Klein"'): Promise<void> {
    const entry = mailboxEntry(cutter, sales, more);
    workspace = await openWorkspace(NOW, {}, undefined, mail.file([entry]));
    ada = addAda(workspace.slack);
    await type(
      ada,
      `/ghostwatch add Globex mail:petra@globex.example about:offer via:email ${add}`,
      workspace,
    );
    await workspace.bot().tick();
  }

  const card = () => workspace.read(ada.looksAt(latestNudge(ada)));
  const modal = () => renderView(ada.modal as View, workspace.slack.nameOf);

  async function press(message?: string): Promise<string> {
    await ada.clicks(latestNudge(ada), 'Save to my drafts…');
    await workspace.slack.until(() => ada.modal);
    return submits(message);
  }

  async function submits(message?: string): Promise<string> {
    if (message !== undefined) await ada.fills({ message });
    await ada.submits();
    await workspace.slack.quiet();
    const shown = modal();
    await ada.closesModal();
    return shown;
  }

  /** What lies in the folder for drafts, in the order in which it came there. */
  function drafts(path = 'Drafts'): Promise<readonly (Email & { flags: readonly string[] })[]> {
    return sales.use(async (imap) => {
      await imap.mailboxOpen(path, { readOnly: true });
      const found: (Email & { flags: readonly string[] })[] = [];
      for await (const { source, flags } of imap.fetch('1:*', { source: true, flags: true })) {
        found.push({ ...(await PostalMime.parse(source ?? '')), flags: [...(flags ?? [])] });
      }
      return found;
    });
  }

  const header = (mail: Email | undefined, name: string) =>
    mail?.headers.find(({ key }) => key === name)?.value;

  test('the message goes into the drafts as an answer in the conversation, and nothing is sent', async () => {
    await opens();
    expect(card()).toContain('[ Save to my drafts… ]');
    await ada.clicks(latestNudge(ada), 'Save to my drafts…');
    await workspace.slack.until(() => ada.modal);
    expect(modal()).toContain('as a reply in your email conversation');
    expect(modal()).not.toContain('Subject');
    const text = 'Grüß Gott Frau Klein,\n\npasst der Dienstag – oder “später”?\n\nÄpfel & Öl <b>';
    expect(await submits(text)).toContain('It’s in the drafts of the mailbox');
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      from: { address: 'sales@acme.com', name: 'Ada Berger' },
      to: [{ address: 'petra@globex.example', name: 'Petra Klein' }],
      subject: 'Re: Website proposal',
      inReplyTo: '<offer-1@acme.com>',
      references: '<offer-1@acme.com>',
      date: new Date(NOW).toISOString(),
    });
    expect(draft?.text?.trim()).toBe(text);
    expect(draft?.flags).toContain('\\Draft');
    expect(header(draft, 'message-id')).toMatch(/@acme\.com>$/);
  });

  test('pressed again it is there once; other drafts stay as they are', async () => {
    for (const subject of ['One', 'Two', 'Three'])
      await sales.deliver(mailOf({ subject, from: 'ada@acme.com' }), NOW, 'Drafts');
    await opens();
    await press('The same text.');
    expect(await press('The same text.')).toContain('is already in the drafts of the mailbox');
    expect((await drafts()).map(({ subject }) => subject)).toEqual([
      'One',
      'Two',
      'Three',
      'Re: Website proposal',
    ]);
    expect(await press('Another text.')).toContain('There’s already another draft for this client');
    expect(await drafts()).toHaveLength(5);
  });

  test('two clicks at the same time make one draft', async () => {
    await opens();
    await ada.clicks(latestNudge(ada), 'Save to my drafts…');
    await workspace.slack.until(() => ada.modal);
    const both = [ada.submits(), ada.submits().catch(() => undefined)];
    await Promise.all(both);
    await workspace.slack.quiet();
    expect(await drafts()).toHaveLength(1);
  });

  test('the answer goes to whoever wrote last in this conversation, from the address that they wrote to', async () => {
    const forward = mailOf({
      subject: 'WG: Rückfrage',
      messageId: '<forward@globex.example>',
      date: 'Tue, 17 Nov 2026 09:00:00 +0100',
      body: 'Zur Info.\n\n-------- Weitergeleitete Nachricht --------\nVon: Lars Berg <lars.berg@gmail.com>\nIch zahle am Freitag.',
    });
    await sales.deliver(forward, '2026-11-17T09:00:00+01:00');
    const tom = mailOf({
      from: 'Tom Weber <tweber@globex-holding.example>',
      to: 'Hello <hello@acme.com>',
      cc: 'petra@globex.example',
      subject: 'AW: Website proposal',
      messageId: '<tom@globex-holding.example>',
      inReplyTo: null,
      header: ['References: <offer-1@acme.com> <c-01@globex.example>'],
      date: 'Wed, 18 Nov 2026 10:00:00 +0100',
      body: 'I take this over. Please call me.',
    });
    await sales.deliver(tom, '2026-11-18T10:00:00+01:00');
    await opens();
    await workspace.timePasses('2026-11-20T12:00:00+01:00', 6 * 3_600_000);
    await press('Gladly.');
    expect((await drafts())[0]).toMatchObject({
      from: { address: 'hello@acme.com' },
      to: [{ address: 'tweber@globex-holding.example' }],
      subject: 'AW: Website proposal',
      inReplyTo: '<tom@globex-holding.example>',
      references: '<offer-1@acme.com> <c-01@globex.example> <tom@globex-holding.example>',
    });
  });

  test('an absence note is not answered', async () => {
    const away = mailOf({
      subject: 'Automatic reply: Website proposal',
      messageId: '<away@globex.example>',
      header: ['Auto-Submitted: auto-replied'],
      date: 'Tue, 10 Nov 2026 09:01:00 +0100',
      body: 'I am away until Monday.',
    });
    await sales.deliver(away, '2026-11-10T09:01:00+01:00');
    await opens();
    await press('Any news?');
    expect((await drafts())[0]).toMatchObject({
      inReplyTo: '<offer-1@acme.com>',
      to: [{ address: 'petra@globex.example' }],
    });
  });

  test('where there is no conversation yet, a subject is asked for', async () => {
    await opens();
    await type(ada, '/ghostwatch add Initech mail:sam@initech.example since:"5 Nov" via:email', workspace);
    await workspace.bot().tick();
    await ada.clicks(latestNudge(ada), 'Save to my drafts…');
    await workspace.slack.until(() => ada.modal);
    expect(modal()).toContain('Subject');
    await ada.fills({ subject: 'Grüße: Umzug', message: 'Hello Sam' });
    await submits();
    const [draft] = await drafts();
    expect(draft).toMatchObject({ subject: 'Grüße: Umzug', to: [{ address: 'sam@initech.example' }] });
    expect(header(draft, 'in-reply-to')).toBeUndefined();
  });

  test('a mailbox without a folder for drafts gets none; the text is there to be copied', async () => {
    await opens([OURS, 'folders: { drafts: Entwürfe }']);
    const before = await sales.use(async (imap) => (await imap.list()).length);
    const shown = await press('My words.');
    expect(shown).toContain('has no folder for drafts');
    expect(shown).toContain('My words.');
    expect(await sales.use(async (imap) => (await imap.list()).length)).toBe(before);
  });

  test('a folder that is gone meanwhile is said, too', async () => {
    await sales.use((imap) => imap.mailboxCreate('Entwürfe'));
    await opens([OURS, 'folders: { drafts: Entwürfe }']);
    await press('Before.');
    expect(await drafts('Entwürfe')).toHaveLength(1);
    await sales.use((imap) => imap.mailboxDelete('Entwürfe'));
    expect(await press('After.')).toContain('has no folder for drafts');
  });

  test('a mailbox that does not answer loses nothing', async () => {
    await opens();
    cutter.cutAt(/CONNECT|NOW/);
    await ada.clicks(latestNudge(ada), 'Save to my drafts…');
    await workspace.slack.until(() => ada.modal);
    await ada.fills({ message: 'My words.' });
    await ada.submits();
    await workspace.slack.quiet();
    expect(modal()).toContain('isn’t answering. Your text is still here');
    await ada.closesModal();
    expect(modal()).toContain('My words.');
    cutter.cutAt(null);
    workspace.clock.set(workspace.clock.now() + 600_000);
    expect(await submits()).toContain('It’s in the drafts');
    expect(await drafts()).toHaveLength(1);
  });

  test('where the answer of the server is lost, the draft is looked for before it is put there again', async () => {
    await opens();
    cutter.cutAnswerTo(/My words/);
    expect(await press('My words.')).toContain('isn’t answering');
    cutter.cutAnswerTo(null);
    workspace.clock.set(workspace.clock.now() + 600_000);
    expect(await submits()).toContain('is already in the drafts of the mailbox');
    expect(await drafts()).toHaveLength(1);
  });

  test('whoever has no mailbox gets no button', async () => {
    await opens([OURS, 'people: [U0SOMEBODY]'], 'since:"5 Nov"');
    expect(card()).not.toContain('drafts');
    expect(card()).toContain('Write the email…');
  });

  test('in German', async () => {
    await opens();
    ada = workspace.slack.addPerson({ name: 'jan', realName: 'Jan Maß', locale: 'de-DE' });
    await type(ada, '/ghostwatch neu Initech mail:sam@initech.example seit:"5. Nov" per:mail', workspace);
    await workspace.bot().tick();
    await ada.clicks(latestNudge(ada), 'Als Entwurf ablegen …');
    await workspace.slack.until(() => ada.modal);
    expect(modal()).toContain('Verschickt wird nichts.');
    expect(await submits('Hallo Sam')).toContain('Der Text liegt in den Entwürfen des Postfachs');
    expect((await drafts())[0]?.from).toEqual({ address: 'sales@acme.com', name: 'Jan Maß' });
  });
});
