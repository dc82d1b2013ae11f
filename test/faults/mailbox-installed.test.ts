import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasDovecot, withoutDovecot } from '../support/dovecot.ts';
import { type Host, INITECH, openHost } from '../support/installer.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailboxEntry, mailOf } from '../support/mailboxes.ts';

const ONE_DAY = 86_400_000;
const ADD = '/ghostwatch add Globex mail:petra@globex.example about:offer';

let host: Host;

describe.skipIf(!hasDovecot)(`mailboxes of installed workspaces (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  beforeEach(async () => {
    host = await openHost();
  });
  afterEach(() => host.close());

  test('a mailbox is read for the workspace that it names, and for no other', async () => {
    const { slack, initech, clock } = host;
    const ada = slack.addPerson({ name: 'ada', isAdmin: true, locale: 'en-GB' });
    const bill = initech.addPerson({ name: 'bill', isAdmin: true, locale: 'en-GB' });
    await host.browser().installs();
    slack.consents({ decision: 'allow', teamId: INITECH.id });
    await host.browser().installs();
    const box = mail.mailbox();
    const more = ['addresses: [sales@acme.com]', `workspace: ${slack.team.id}`];
    await host.restart(mail.file([mailboxEntry(mail.dovecot, box, more)]));
    await host.type(ada, slack, `${ADD} since:yesterday`);
    await host.type(bill, initech, `${ADD} since:yesterday`);
    await host.bot().tick();
    const date = new Date(clock.now() - 60_000).toUTCString();
    await box.send(mailOf({ inReplyTo: null, date }));
    clock.set(clock.now() + ONE_DAY / 24);
    await host.bot().tick();
    expect(await host.type(ada, slack, '/ghostwatch show #1')).toContain('the client replied by email');
    expect(await host.type(bill, initech, '/ghostwatch show #1')).not.toContain('by email, from');
  });
});
