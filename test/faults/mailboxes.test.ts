import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkMailboxes } from '../../src/adapters/mail/check-mailboxes.ts';
import { readMailboxes } from '../../src/adapters/mail/mailbox-file.ts';
import { aesSecretBox } from '../../src/adapters/secrets/aes-secret-box.ts';
import { collectedLog } from '../support/collected-log.ts';
import { type Cutter, startCutter } from '../support/cutter.ts';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { freePort } from '../support/free-port.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailboxEntry, mailOf, offerOf } from '../support/mailboxes.ts';
import { addAda, minutesPass, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const NOW = '2026-11-18T14:30:00+01:00';
const ADD = '/ghostwatch add Globex mail:petra@globex.example about:offer';

let workspace: Workspace;
let sales: TestMailbox;
let cutter: Cutter;
let ada: Person;

describe.skipIf(!hasDovecot)(`mailboxes (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  beforeEach(async () => {
    cutter = await startCutter(mail.dovecot.port);
    sales = mail.mailbox();
    const entry = mailboxEntry(cutter, sales, ['addresses: [sales@acme.com]']);
    workspace = await openWorkspace(NOW, {}, undefined, mail.file([entry]));
    ada = addAda(workspace.slack);
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
  });
  afterEach(async () => {
    await workspace.close();
    await cutter.close();
  });

  const show = () => type(ada, '/ghostwatch show #1', workspace);

  /** Lets time pass until the back-off has ended. */
  const later = (minutes: number) => minutesPass(minutes, workspace);

  test.each([
    ['while it connects', /CONNECT/],
    ['before the server greets', /GREETING/],
    ['while it logs in', /AUTHENTICATE|LOGIN/],
    ['while it lists the folders', /LIST/],
    ['while it asks for the state of one', /STATUS/],
    ['while it opens one', /EXAMINE/],
    ['while it searches', /SEARCH/],
    ['while it reads', /FETCH/],
    ['while it waits', /IDLE/],
    ['while nothing happens', /NOW/],
  ])('a connection that is cut %s is made again, and nothing is lost', async (_, state) => {
    await type(ada, ADD, workspace);
    await workspace.bot().tick();
    // What comes before the first mail happens on a new connection alone.
    cutter.cutAt(/NOW/);
    cutter.cutAt(state);
    await sales.deliver(mailOf(), '2026-11-18T14:00:00+01:00');
    await workspace.bot().tick();
    cutter.cutAt(null);
    await later(10);
    expect((await show()).match(/the client replied by email/g)).toHaveLength(1);
  });

  test.each([1, 40, 200])('one that is cut %i bytes into a mail, too', async (bytes) => {
    await type(ada, ADD, workspace);
    await workspace.bot().tick();
    cutter.cutAnswerTo(/UID FETCH/, bytes);
    await sales.deliver(mailOf(), '2026-11-18T14:00:00+01:00');
    await workspace.bot().tick();
    cutter.cutAnswerTo(null);
    await later(10);
    expect((await show()).match(/the client replied by email/g)).toHaveLength(1);
  });

  test('a nudge waits while the mailbox cannot be read, and the card says so in the end', async () => {
    await type(ada, ADD, workspace);
    cutter.cutAt(/CONNECT|NOW/);
    await workspace.timePasses('2026-11-18T15:00:00+01:00', 600_000);
    expect(nudgesTo(ada)).toHaveLength(0);
    expect(await show()).toContain('I can’t read the mailbox sales');
    await workspace.timePasses('2026-11-19T10:00:00+01:00', 600_000);
    const [card] = nudgesTo(ada);
    expect(workspace.read(card)).toContain('I can’t read the mailbox sales');
    cutter.cutAt(null);
    await later(10);
    expect(await show()).not.toContain('I can’t read');
  });

  test('the numbers of a folder begin anew: nothing is lost, and nothing counts twice', async () => {
    await type(ada, ADD, workspace);
    await sales.deliver(mailOf({ messageId: '<once@globex.example>' }), '2026-11-18T13:00:00+01:00');
    await workspace.bot().tick();
    await sales.use(async (imap) => {
      await imap.mailboxCreate('Elsewhere');
      await imap.mailboxOpen('Sent');
      await imap.messageMove('1:*', 'Elsewhere');
      await imap.mailboxClose();
      await imap.mailboxDelete('Sent');
      await imap.mailboxCreate('Sent');
    });
    const answer = offerOf({ messageId: '<answer@acme.com>', date: 'Wed, 18 Nov 2026 14:10:00 +0100' });
    await sales.deliver(answer, '2026-11-18T14:10:00+01:00', 'Sent');
    await later(1);
    const shown = await show();
    expect(shown.match(/the client replied by email/g)).toHaveLength(1);
    expect(shown.match(/we answered/g)).toHaveLength(1);
  });

  test('doctor tries each mailbox, and names the fix', async () => {
    const wrong = { ...sales, password: 'MARKER-SECRET' };
    const nobody = await freePort();
    const entries = [
      mailboxEntry(mail.dovecot, sales),
      mailboxEntry(mail.dovecot, { ...wrong, user: 'wrong@acme.com' }),
      mailboxEntry({ port: nobody }, { ...sales, user: 'gone@acme.com' }),
    ];
    const { mailboxes } = readMailboxes(`mailboxes:\n${entries.join('\n')}`, {}, 'f');
    const log = collectedLog();
    const findings = await checkMailboxes(mailboxes, {
      clock: { now: () => Date.parse(NOW) },
      log,
      store: null,
      secrets: aesSecretBox([]),
    });
    expect(findings.map(({ state }) => state)).toEqual(['ok', 'fault', 'fault']);
    expect(findings[0]?.says).toContain('the inbox is empty');
    expect(findings[1]?.remedy).toContain('user and password');
    expect(findings[2]?.says).toContain('ECONNREFUSED');
    expect(JSON.stringify([findings, log])).not.toContain('MARKER');
  });
});
