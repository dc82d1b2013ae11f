import { type Message, type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cutter, startCutter } from '../support/cutter.ts';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailboxEntry, mailOf, offerOf } from '../support/mailboxes.ts';
import {
  addAda,
  latestNudge,
  minutesPass,
  openWorkspace,
  type,
  type Workspace,
} from '../support/workspace.ts';

const NOW = '2026-11-18T14:30:00+01:00';
const ADD = '/ghostwatch add Globex mail:petra@globex.example about:offer';
const ANY = /CONNECT|NOW/;

let workspace: Workspace;
let sales: TestMailbox;
let cutter: Cutter;
let ada: Person;

describe.skipIf(!hasDovecot)(`a mailbox that cannot be read (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  beforeEach(async () => {
    cutter = await startCutter(mail.dovecot.port);
    sales = mail.mailbox();
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
  });
  afterEach(async () => {
    await workspace.close();
    await cutter.close();
  });

  async function open(locale?: string): Promise<void> {
    const entry = mailboxEntry(cutter, sales, ['addresses: [sales@acme.com]']);
    workspace = await openWorkspace(NOW, {}, undefined, mail.file([entry]));
    ada = addAda(workspace.slack, locale);
    await type(ada, ADD, workspace);
    await workspace.bot().tick();
  }

  const later = (minutes: number) => minutesPass(minutes, workspace);

  const said = (person: Person, words: string): readonly Message[] =>
    person.dm.filter((message) => workspace.read(message).includes(words));
  const home = () => renderView(ada.home as View, workspace.slack.nameOf);

  test('is said once to whose clients depend on it, on their cards, and again when it works', async () => {
    await open();
    const card = latestNudge(ada);
    cutter.cutAt(ANY);
    await later(1);
    expect(said(ada, 'It was last read')).toHaveLength(0);
    for (let times = 0; times < 5; times++) await later(11);
    const notices = said(ada, 'It was last read');
    expect(notices).toHaveLength(1);
    expect(workspace.read(notices[0])).toContain('last read today 14:30');
    expect(workspace.read(ada.looksAt(card))).toContain('I can’t read the mailbox');
    await sales.deliver(mailOf(), '2026-11-18T15:00:00+01:00');
    cutter.cutAt(null);
    await later(11);
    expect(said(ada, 'I can read the mailbox')).toHaveLength(1);
    expect(workspace.read(ada.looksAt(card))).not.toContain('I can’t read the mailbox');
    expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('the client replied by email');
    await later(11);
    expect(said(ada, 'I can read the mailbox')).toHaveLength(1);
  });

  test('stands on the App Home, with when it was last read', async () => {
    await open();
    await later(1);
    await ada.opensHome();
    await workspace.bot().tick();
    expect(home()).toMatch(/sales\d+: last read today 14:31/);
    cutter.cutAt(ANY);
    await later(1);
    await ada.opensHome();
    await workspace.bot().tick();
    expect(home()).toMatch(/can’t be read since today 14:32; last read today 14:31/);
  });

  test('is said in German, too', async () => {
    await open('de-DE');
    cutter.cutAt(ANY);
    await later(1);
    await later(11);
    const [notice] = said(ada, 'Zuletzt gelesen: heute');
    expect(workspace.read(notice)).toContain('Ich sage dir Bescheid, sobald es wieder geht.');
    cutter.cutAt(null);
    await later(11);
    expect(said(ada, 'wieder lesen und habe nachgeholt')).toHaveLength(1);
  });

  test('is said to its people alone; they are named by address as well as by id', async () => {
    const entry = mailboxEntry(cutter, sales, ['addresses: [sales@acme.com]', 'people: [ben@acme.com]']);
    workspace = await openWorkspace(NOW, {}, undefined, mail.file([entry]));
    ada = addAda(workspace.slack);
    const ben = workspace.slack.addPerson({
      name: 'ben',
      realName: 'Ben Wolf',
      email: 'ben@acme.com',
      timeZone: 'Europe/Berlin',
      locale: 'en-GB',
    });
    await type(ada, ADD.replace('petra@globex.example', 'lars.berg@gmail.com'), workspace);
    expect(await type(ben, ADD.replace('Globex', 'Globex AG'), workspace)).toContain(
      'Silent since Tuesday 10 November',
    );
    await workspace.bot().tick();
    cutter.cutAt(ANY);
    await later(11);
    await later(11);
    expect(said(ben, 'It was last read')).toHaveLength(1);
    expect(said(ada, 'It was last read')).toHaveLength(0);
    expect(await type(ada, '/ghostwatch show #1', workspace)).not.toContain('I can’t read');
  });

  test('for a few minutes alone is said to nobody', async () => {
    await open();
    cutter.cutAt(ANY);
    await later(1);
    cutter.cutAt(null);
    await later(5);
    expect(said(ada, 'It was last read')).toHaveLength(0);
    expect(said(ada, 'I can read the mailbox')).toHaveLength(0);
  });
});
