import type { Message, Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { erases } from '../support/erase.ts';
import { useMailServer } from '../support/mail-server.ts';
import { type MailParts, mailOf, offerOf } from '../support/mailboxes.ts';
import { openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let sales: TestMailbox;
let anna: Person;

const NOW = '2026-11-18T14:30:00+01:00';
const PASSED = 'Authentication-Results: mx.acme.com; spf=pass; dkim=pass; dmarc=pass';

describe.skipIf(!hasDovecot)(`mails register and propose clients (skipped where ${withoutDovecot})`, () => {
  const server = useMailServer();
  beforeEach(async () => {
    sales = server.mailbox();
    const more = [
      'addresses: [ghostwatch@acme.com, sales@acme.com]',
      'register: true',
      'authenticated_by: mx.acme.com',
    ];
    workspace = await openWorkspace(NOW, {}, undefined, server.reading(sales, more));
    anna = workspace.slack.addPerson({
      name: 'anna',
      realName: 'Anna Roth',
      email: 'anna@acme.com',
      timeZone: 'Europe/Berlin',
      locale: 'en-GB',
    });
    await workspace.bot().tick();
  });
  afterEach(() => workspace.close());

  const list = () => type(anna, '/ghostwatch list all', workspace);
  const lastMessage = (): Message | undefined =>
    anna.dm.filter(({ visibleTo }) => visibleTo === undefined).at(-1);

  /** A mail of Anna's to Petra with the bot among the recipients. */
  async function registers(parts: MailParts): Promise<string> {
    const mail = mailOf({
      from: 'Anna Roth <anna@acme.com>',
      to: 'ghostwatch+offer@acme.com, "Klein, Petra" <petra@globex.example>, ben@acme.com',
      subject: 'Website proposal',
      inReplyTo: null,
      date: 'Tue, 17 Nov 2026 11:00:00 +0100',
      header: [PASSED],
      ...parts,
    });
    await sales.deliver(mail, '2026-11-18T14:00:00+01:00');
    await workspace.bot().tick();
    await workspace.slack.quiet();
    return workspace.read(lastMessage());
  }

  test('a recipient who was erased is not registered: the sender is asked', async () => {
    await type(anna, '/ghostwatch add Globex contact:"Petra Klein" email:petra@globex.example', workspace);
    const boss = workspace.slack.addPerson({ name: 'boss', isAdmin: true, locale: 'en-GB' });
    await erases(boss, 'Petra Klein', ['contact:1'], workspace);
    await type(anna, '/ghostwatch close #1 won', workspace);
    expect(await registers({})).toContain('erased');
    expect(await list()).not.toContain('#2');
  });

  test('a mail to the bot registers its recipient: company, contact, topic, type, and since when', async () => {
    const card = await registers({});
    expect(card).toContain('Now watching *#1 · Globex* · Website proposal');
    expect(card).toContain('Silent since Tuesday 17 November');
    expect(card).toContain('proposal');
    expect(card).toContain('Petra Klein');
    expect(card).toContain('[ Undo ]');
    expect(card).toContain('[ Edit… ]');
    expect(card).toContain('The last email is from us, Tuesday 17 November.');
    expect(await list()).toContain('(1)');
  });

  test('Undo below the new client says what it did, in the place of the card', async () => {
    await registers({});
    const card = lastMessage() as Message;
    await anna.clicks(card, 'Undo');
    await workspace.slack.quiet();
    const now = workspace.read(anna.looksAt(card));
    expect(now).toContain('*#1 · Globex* · Website proposal');
    expect(now).not.toContain('Now watching');
    expect(now).not.toContain('[ Undo ]');
    expect(await list()).not.toContain('#1');
  });

  test('nobody can register clients in somebody else’s name', async () => {
    const forged = ['Authentication-Results: mx.acme.com; spf=fail; dkim=none; dmarc=fail'];
    expect(await registers({ header: forged })).toContain('Shall I do that?');
    expect(await list()).not.toContain('Globex');
    const other = ['Authentication-Results: evil.example; spf=pass; dkim=pass; dmarc=pass'];
    await registers({ header: other, to: 'ghostwatch@acme.com, x@evil.example' });
    expect(await list()).not.toContain('evil');
  });

  test('a stranger gets no answer', async () => {
    expect(await registers({ from: 'mallory@evil.example' })).toBe('');
    expect(await registers({ from: 'nobody@acme.com' })).toBe('');
  });

  test('two companies are asked about', async () => {
    expect(
      await registers({ to: 'ghostwatch@acme.com, petra@globex.example, lars@initech.example' }),
    ).toContain('went to several companies');
  });

  /** A mail of Anna's to somebody who is not watched, five days ago. */
  async function sent(parts: MailParts): Promise<string> {
    const mail = offerOf({
      from: 'Anna Roth <anna@acme.com>',
      to: 'Sam Hill <sam@initech.example>',
      subject: 'Server move',
      messageId: `<sent-${Math.random()}@acme.com>`,
      date: 'Fri, 13 Nov 2026 10:00:00 +0100',
      body: 'Hello Sam,\n\nwould Tuesday suit you?\n\nBest regards\nAnna',
      ...parts,
    });
    await sales.deliver(mail, '2026-11-13T10:00:00+01:00', 'Sent');
    workspace.clock.set(workspace.clock.now() + 5 * 3_600_000);
    await workspace.bot().tick();
    await workspace.slack.quiet();
    return workspace.read(lastMessage());
  }

  test('a message to a client who was closed afterwards is not proposed', async () => {
    await type(
      anna,
      '/ghostwatch add Initech email:sam@initech.example about:general since:"12 Nov"',
      workspace,
    );
    await type(anna, '/ghostwatch close #1 won', workspace);
    const before = lastMessage();
    await sent({});
    expect(lastMessage()).toBe(before);
  });

  test('a question that has stood for two working days is proposed to its author, once, and watched with a click', async () => {
    const card = await sent({});
    expect(card).toContain('You wrote to *Initech* (sam@initech.example)');
    await anna.clicks(lastMessage() as Message, 'Watch');
    await workspace.slack.quiet();
    expect(await type(anna, '/ghostwatch show #1', workspace)).toContain('Initech');
    expect(anna.dm.filter(({ text }) => text.includes('Shall I watch this'))).toHaveLength(0);
  });

  test('what is put aside stays aside', async () => {
    await sent({});
    await anna.clicks(lastMessage() as Message, 'Never this address');
    await workspace.slack.quiet();
    await sent({ subject: 'Another question' });
    expect(
      anna.dm.filter(({ text }) => text.includes('sam@initech.example') && text.includes('Shall I')),
    ).toHaveLength(0);
    expect(await list()).not.toContain('Initech');
  });

  test.each<[string, MailParts]>([
    ['a newsletter', { header: ['List-Unsubscribe: <mailto:off@acme.com>'] }],
    ['an automatic mail', { header: ['Auto-Submitted: auto-generated'] }],
    ['an address that takes no replies', { to: 'noreply@tax.example' }],
    ['a mail that asks for nothing', { body: 'Thanks for the nice talk yesterday.' }],
    ['a mail to a colleague', { to: 'ben@acme.com' }],
  ])('%s is not proposed', async (_, parts) => {
    expect(await sent(parts)).toBe('');
  });

  test('nobody is proposed who has answered', async () => {
    await sales.deliver(
      mailOf({ from: 'sam@initech.example', inReplyTo: null }),
      '2026-11-16T10:00:00+01:00',
    );
    expect(await sent({})).toBe('');
  });

  test('whoever wants no proposals gets none', async () => {
    expect(await type(anna, '/ghostwatch suggestions off', workspace)).toContain(
      'I don’t suggest clients to you',
    );
    expect(await sent({})).toBe('');
    expect(await type(anna, '/ghostwatch vorschläge an', workspace)).toContain(
      'I suggest clients who haven’t replied to you',
    );
  });
});
