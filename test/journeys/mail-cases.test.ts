import type { Person } from 'slack-sandbox';
import { afterEach, describe, expect, test } from 'vitest';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailboxEntry, mailOf, offerOf } from '../support/mailboxes.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const NOW = '2026-11-18T14:30:00+01:00';
const ADD = '/ghostwatch add Globex mail:petra@globex.example about:offer';

let workspace: Workspace;
let sales: TestMailbox;
let ada: Person;

// The numbers are those of the table in docs/decisions/0037.
describe.skipIf(!hasDovecot)(`mails through the whole bot (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  afterEach(() => workspace.close());

  async function open(others: readonly TestMailbox[] = []): Promise<void> {
    sales = mail.mailbox();
    const entries = [sales, ...others].map((box) =>
      mailboxEntry(mail.dovecot, box, ['addresses: [sales@acme.com, hello@acme.com, anna@acme.com]']),
    );
    workspace = await openWorkspace(NOW, {}, undefined, mail.file(entries));
    ada = addAda(workspace.slack);
    await workspace.bot().tick();
  }
  const show = (number = 1) => type(ada, `/ghostwatch show #${number}`, workspace);
  const count = (text: string, words: string) => text.split(words).length - 1;

  test('52: of two threads with one address one is asked about, and the other says where it is', async () => {
    await open();
    await type(ada, `${ADD} since:10.11.`, workspace);
    await type(ada, `${ADD.replace('Globex', 'Globex invoice')} since:12.11.`, workspace);
    const question = mailOf({ inReplyTo: null, subject: 'Quick question', body: 'Did my last mail arrive?' });
    await sales.deliver(question, '2026-11-18T14:00:00+01:00');
    await workspace.bot().tick();
    workspace.clock.set('2026-11-18T14:45:00+01:00');
    await workspace.bot().tick();
    const [older, likelier] = [await show(1), await show(2)];
    const cards = ada.dm.map((message) => workspace.read(message)).join('\n');
    expect(cards).toContain('You watch several clients at this address');
    expect(likelier).toContain('possibly a reply');
    expect(count(older, 'I took it to be about #2')).toBe(1);
    expect(older).toContain('No reply');
  });

  test('67: after a move to a new host our own date counts', async () => {
    await open();
    await sales.deliver(offerOf(), '2026-11-18T02:00:00+01:00', 'Sent');
    const old = mailOf({
      date: 'Mon, 9 Nov 2026 10:00:00 +0100',
      inReplyTo: null,
      body: 'Please send an offer.',
    });
    await sales.deliver(old, '2026-11-18T02:00:00+01:00');
    expect(await type(ada, ADD, workspace)).toContain('Silent since Tuesday 10 November');
  });

  test('91: a mail that lies in two mailboxes is heard once', async () => {
    const anna = mail.mailbox();
    await open([anna]);
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
    await type(ada, ADD, workspace);
    const reply = {
      to: 'sales@acme.com, anna@acme.com',
      messageId: '<c-1@globex.example>',
      date: 'Wed, 18 Nov 2026 14:00:00 +0100',
    };
    await sales.deliver(mailOf(reply), '2026-11-18T14:00:00+01:00');
    const footer = mailOf({
      ...reply,
      body: 'We take option B. Please send the contract.\n\n--\nsent to a group',
    });
    await anna.deliver(footer, '2026-11-18T14:00:03+01:00');
    await workspace.bot().tick();
    await workspace.bot().tick();
    expect(count(await show(), 'the client replied by email')).toBe(1);
  });

  test('97: two copies of one mail in the sent folder are one follow-up', async () => {
    await open();
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
    await type(ada, ADD, workspace);
    const chase = { date: 'Wed, 18 Nov 2026 13:00:00 +0100', subject: 'Website proposal?' };
    await sales.deliver(
      offerOf({ ...chase, messageId: '<chase@acme.com>' }),
      '2026-11-18T13:00:00+01:00',
      'Sent',
    );
    await sales.deliver(offerOf({ ...chase, messageId: null }), '2026-11-18T13:00:02+01:00', 'Sent');
    await workspace.bot().tick();
    expect(count(await show(), 'followed up by email')).toBe(1);
  });
});
