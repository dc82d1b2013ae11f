import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailOf, offerOf } from '../support/mailboxes.ts';
import { addAda, latestNudge, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let sales: TestMailbox;
let ada: Person;

/** Wednesday, 18 November 2026, 14:30 in Berlin. */
const NOW = '2026-11-18T14:30:00+01:00';
const ADD = '/ghostwatch add Globex mail:petra@globex.example about:offer';

describe.skipIf(!hasDovecot)(`mail (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  beforeEach(async () => {
    sales = mail.mailbox();
    const settings = mail.reading(sales, ['addresses: [sales@acme.com, hello@acme.com]']);
    workspace = await openWorkspace(NOW, {}, undefined, settings);
    ada = addAda(workspace.slack);
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
  });
  afterEach(() => workspace.close());

  const show = () => type(ada, '/ghostwatch show #1', workspace);
  const add = () => type(ada, ADD, workspace);

  test('a client who is written to by mail is silent since that mail', async () => {
    const added = await add();
    expect(added).toContain('Silent since Tuesday 10 November');
    expect(added).toContain('The last email is from us, Tuesday 10 November.');
  });

  test('a mail of the client ends the silence, and the card says so', async () => {
    await add();
    await workspace.bot().tick();
    const card = latestNudge(ada);
    await sales.deliver(mailOf(), '2026-11-18T14:00:00+01:00');
    await workspace.bot().tick();
    const text = workspace.read(ada.looksAt(card));
    expect(text).toContain('the client replied by email, from petra@globex.example');
    expect(await show()).toContain('have been waiting');
  });

  test('our next mail is our answer, and a new silence begins with it', async () => {
    await sales.deliver(mailOf(), '2026-11-17T10:00:00+01:00');
    const added = await add();
    expect(added).toContain('it’s our turn');
    expect(added).toContain('The last email is from them, Tuesday 17 November.');
    const answer = offerOf({ messageId: '<offer-2@acme.com>', date: 'Wed, 18 Nov 2026 13:00:00 +0100' });
    await sales.deliver(answer, '2026-11-18T13:00:00+01:00', 'Sent');
    await workspace.bot().tick();
    expect(await show()).toContain('we answered');
    expect(await show()).toContain('No reply');
  });

  test('a mail of ours while they are silent is a follow-up', async () => {
    await add();
    const chase = offerOf({ messageId: '<chase@acme.com>', date: 'Wed, 18 Nov 2026 13:00:00 +0100' });
    await sales.deliver(chase, '2026-11-18T13:00:00+01:00', 'Sent');
    await workspace.bot().tick();
    expect((await show()).match(/followed up by email/g)).toHaveLength(1);
  });

  test('nobody is nudged about a client who has answered while the bot was down', async () => {
    await add();
    await workspace.bot().stop();
    await sales.deliver(mailOf(), '2026-11-19T09:00:00+01:00');
    workspace.clock.set('2026-11-19T10:00:00+01:00');
    await workspace.restart();
    await workspace.bot().tick();
    expect(nudgesTo(ada).filter(({ text }) => text.includes('Check in'))).toHaveLength(0);
    expect(await show()).toContain('the client replied by email');
  });

  test('a mail is heard when it comes, without waiting for the next tick', async () => {
    await add();
    await workspace.bot().tick();
    await sales.deliver(mailOf(), '2026-11-18T14:00:00+01:00');
    await expect.poll(show, { timeout: 5000, interval: 50 }).toContain('the client replied by email');
  });
});
