import { type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mailboxConnection } from '../../src/adapters/mail/mailbox-connection.ts';
import { readMailboxes } from '../../src/adapters/mail/mailbox-file.ts';
import { newestMail } from '../../src/adapters/mail/newest-mail.ts';
import { collectedLog } from '../support/collected-log.ts';
import { type Cutter, startCutter } from '../support/cutter.ts';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailboxEntry, mailOf, offerOf } from '../support/mailboxes.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const NOW = '2026-11-18T14:30:00+01:00';

// The numbers are those of the table in docs/decisions/0037.
describe.skipIf(!hasDovecot)(`a mailbox that seems to work (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  let cutter: Cutter;
  let sales: TestMailbox;
  beforeEach(async () => {
    cutter = await startCutter(mail.dovecot.port);
    sales = mail.mailbox();
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
    await sales.deliver(mailOf(), '2026-11-18T14:00:00+01:00');
  });
  afterEach(() => cutter.close());

  test('79: a connection that a firewall dropped without a word is found, and made anew', async () => {
    const { mailboxes } = readMailboxes(`mailboxes:\n${mailboxEntry(cutter, sales)}`, {}, 'test');
    const [settings] = mailboxes;
    if (!settings) throw new Error('the entry has no mailbox');
    let lost: () => void = () => undefined;
    const isLost = new Promise<void>((resolve) => {
      lost = resolve;
    });
    const connection = mailboxConnection(
      settings,
      { arrived: () => undefined, lost },
      {
        tokens: null,
        clock: { now: () => Date.parse(NOW) },
        log: collectedLog(),
        limits: { answer: 200, renewIdle: 100 },
      },
    );
    expect(await connection.use(newestMail)).toEqual(new Date('2026-11-18T13:00:00Z'));
    cutter.drop();
    await isLost;
    await sales.deliver(mailOf(), '2026-11-18T14:10:00+01:00');
    expect(await connection.use(newestMail)).toEqual(new Date('2026-11-18T13:10:00Z'));
    await connection.close();
  });

  describe('95: the login works, and no mail is given out', () => {
    let workspace: Workspace;
    let ada: Person;
    beforeEach(async () => {
      const entry = mailboxEntry(cutter, sales, ['addresses: [sales@acme.com]']);
      workspace = await openWorkspace(NOW, {}, undefined, mail.file([entry]));
      ada = addAda(workspace.slack);
      await type(ada, '/ghostwatch add Globex mail:tom@globex.example about:offer since:"17 Nov"', workspace);
      await workspace.bot().tick();
    });
    afterEach(() => workspace.close());

    test('the App Home shows when a mail was read, the card says so, and no nudge speaks of silence', async () => {
      cutter.cutAt(/FETCH/);
      const before = ada.dm.length;
      for (let times = 0; times < 6; times++) {
        workspace.clock.set(workspace.clock.now() + 11 * 60_000);
        await workspace.bot().tick();
      }
      await ada.opensHome();
      await workspace.slack.quiet();
      expect(renderView(ada.home as View, workspace.slack.nameOf)).toContain('last read today 14:30');
      expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('I can’t read the mailbox');
      workspace.clock.set('2026-11-20T14:30:00+01:00');
      await workspace.bot().tick();
      const aboutGlobex = ada.dm
        .slice(before)
        .map((message) => workspace.read(message))
        .filter((text) => text.includes('Globex'));
      expect(aboutGlobex).not.toEqual([]);
      for (const text of aboutGlobex) expect(text).toContain('I can’t read the mailbox');
    });
  });
});
