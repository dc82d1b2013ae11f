import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cutter, startCutter } from '../support/cutter.ts';
import { hasDovecot, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailboxEntry } from '../support/mailboxes.ts';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const ADD = '/ghostwatch add Globex mail:petra@globex.example about:offer';
/** How a client begins to speak TLS (RFC 8446, 5.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the bytes of the protocol
const HELLO = /^\x16\x03/;

let workspace: Workspace;
let cutter: Cutter;

describe.skipIf(!hasDovecot)(`a mail server with TLS (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer(() => ({ tls: true }));
  beforeEach(async () => {
    cutter = await startCutter(mail.dovecot.port);
    const entry = mailboxEntry(cutter, mail.mailbox(), ['addresses: [sales@acme.com]']);
    const settings = mail.file([entry.replace('tls: false', 'tls: true')]);
    workspace = await openWorkspace('2026-11-18T14:30:00+01:00', {}, undefined, settings);
  });
  afterEach(async () => {
    await workspace.close();
    await cutter.close();
  });

  test('a connection that is cut in the handshake may pass; a certificate that nobody trusts is said, and no password is sent', async () => {
    const ada = addAda(workspace.slack);
    cutter.cutAt(HELLO);
    workspace.clock.set('2026-11-18T14:45:00+01:00');
    await type(ada, ADD, workspace);
    const show = () => type(ada, '/ghostwatch show #1', workspace);
    expect(await show()).toContain('just now');
    cutter.cutAt(null);
    workspace.clock.set('2026-11-18T15:00:00+01:00');
    await workspace.bot().tick();
    expect(await show()).toContain('the server’s certificate isn’t valid');
  });
});
