import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasDovecot, withoutDovecot } from '../support/dovecot.ts';
import { useMailServer } from '../support/mail-server.ts';
import { mailOf, offerOf } from '../support/mailboxes.ts';
import { filesOf } from '../support/stores.ts';
import { addAda, openWorkspace, type } from '../support/workspace.ts';

/** What was written, and nobody else would write; the bot has no business with it but to decide. */
const SECRET = 'Zwetschgenknödel';
const FORMS = [SECRET, encodeURIComponent(SECRET), JSON.stringify(SECRET), 'Zwetschgenkn=C3=B6del'];
const STRANGER = 'doctor@praxis.example';

describe.skipIf(!hasDovecot)(`the words of mails (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();

  test('are neither stored nor logged', async () => {
    const sales = mail.mailbox();
    const workspace = await openWorkspace('2026-11-18T14:30:00+01:00', {}, undefined, {
      ...mail.reading(sales, ['addresses: [sales@acme.com]']),
      GHOSTWATCH_LOG_LEVEL: 'debug',
    });
    try {
      const ada = addAda(workspace.slack);
      await sales.deliver(offerOf({ body: `Our ${SECRET} are ready.` }), '2026-11-10T09:00:00+01:00', 'Sent');
      await type(ada, '/ghostwatch add Globex mail:petra@globex.example about:offer', workspace);
      await workspace.bot().tick();
      const subject = `Re: ${SECRET}`;
      const said = [
        mailOf({ subject, body: `Thanks for ${SECRET}!` }),
        mailOf({
          subject,
          header: ['Auto-Submitted: auto-replied'],
          body: `Away for ${SECRET} until 27 November.`,
        }),
        mailOf({ subject, body: `When can we have ${SECRET}?` }),
        mailOf({ subject, header: ['Content-Type: multipart/mixed; boundary='], body: `--\n${SECRET}` }),
        mailOf({ from: `${SECRET} <${STRANGER}>`, subject, inReplyTo: null, body: SECRET }),
      ];
      for (const one of said) await sales.deliver(one, '2026-11-18T14:00:00+01:00');
      await workspace.bot().tick();
      await mail.dovecot.stop();
      await workspace.bot().tick();
      expect(await type(ada, '/ghostwatch show #1', workspace)).toContain('by email, possibly a reply');
      await workspace.bot().stop();
      const files = await filesOf(workspace.database);
      const written = [
        ...files.map((file) => readFileSync(file, 'utf8')),
        JSON.stringify(workspace.log),
      ].join('\n');
      expect(written).toContain('petra@globex.example');
      for (const form of [...FORMS, STRANGER, sales.password]) expect(written.includes(form)).toBe(false);
    } finally {
      await workspace.close();
    }
  });
});
