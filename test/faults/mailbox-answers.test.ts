import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cutter, startCutter } from '../support/cutter.ts';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailboxEntry, mailOf, offerOf } from '../support/mailboxes.ts';
import { addAda, minutesPass, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const NOW = '2026-11-18T14:30:00+01:00';
const ADD = '/ghostwatch add Globex mail:petra@globex.example about:offer';
const ARRIVED = '2026-11-18T14:00:00+01:00';

let workspace: Workspace;
let sales: TestMailbox;
let cutter: Cutter;
let ada: Person;

// The numbers are those of the table in docs/decisions/0037.
describe.skipIf(!hasDovecot)(`odd answers of a mail server (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  beforeEach(async () => {
    cutter = await startCutter(mail.dovecot.port);
    sales = mail.mailbox();
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
    const entry = mailboxEntry(cutter, sales, ['addresses: [sales@acme.com]']);
    workspace = await openWorkspace(NOW, {}, undefined, mail.file([entry]));
    ada = addAda(workspace.slack);
    await type(ada, ADD, workspace);
    await workspace.bot().tick();
  });
  afterEach(async () => {
    await workspace.close();
    await cutter.close();
  });

  const show = () => type(ada, '/ghostwatch show #1', workspace);
  const later = (minutes: number) => minutesPass(minutes, workspace);

  test('85: too many connections is said as what it is', async () => {
    cutter.alter(
      / OK \[CAPABILITY [^\]]*\] Logged in/,
      ' NO [ALERT] Too many simultaneous connections. (Failure)',
    );
    cutter.cutAt(/NOW/);
    cutter.cutAt(null);
    await later(1);
    await later(11);
    const said = ada.dm.map((message) => workspace.read(message)).join('\n');
    expect(said).toContain('isn’t accepting any more connections');
    expect(said).not.toContain('password');
  });

  test('94: a mail whose structure cannot be told is read all the same, and so are the others', async () => {
    cutter.alter(
      /BODYSTRUCTURE \("text" [^\r\n]*?NIL NIL NIL NIL\)/g,
      'BODYSTRUCTURE (NIL NIL NIL NIL NIL NIL NIL NIL)',
    );
    await sales.deliver(mailOf({ body: 'We take option B.' }), ARRIVED);
    await later(1);
    expect(await show()).toContain('the client replied by email');
  });

  test('86: a folder that is listed and does not exist keeps nobody from the others', async () => {
    cutter.alter(
      /\* LIST \(([^)]*)\) "\." "?Trash"?/,
      '* LIST () "." "Clients.Globex"\r\n* LIST ($1) "." Trash',
    );
    cutter.cutAt(/NOW/);
    cutter.cutAt(null);
    await sales.deliver(mailOf(), ARRIVED);
    await later(11);
    expect(await show()).toContain('the client replied by email');
  });
});
