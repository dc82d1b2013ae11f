import { type Message, type Person, renderView, type View } from 'slack-sandbox';
import { afterEach, describe, expect, test } from 'vitest';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { report } from '../support/mail-reports.ts';
import { useMailServer } from '../support/mail-server.ts';
import { type MailParts, mailOf, offerOf } from '../support/mailboxes.ts';
import { addAda, latestNudge, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const NOW = '2026-11-18T14:30:00+01:00';
const TODAY = 'Wed, 18 Nov 2026 13:00:00 +0100';
const ADD = '/ghostwatch add Globex mail:petra@globex.example tel:+4930123456 about:offer';

let workspace: Workspace;
let sales: TestMailbox;
let ada: Person;

// Every mail comes by SMTP and is delivered by LMTP here, as at a provider.
describe.skipIf(!hasDovecot)(`what cards ask about mails (skipped where ${withoutDovecot})`, () => {
  const mail = useMailServer();
  afterEach(() => workspace.close());

  async function open(locale = 'en-GB'): Promise<void> {
    sales = mail.mailbox();
    await sales.deliver(offerOf(), '2026-11-10T09:00:00+01:00', 'Sent');
    const settings = mail.reading(sales, ['addresses: [sales@acme.com]']);
    workspace = await openWorkspace(NOW, {}, undefined, settings);
    ada = addAda(workspace.slack, locale);
    await type(ada, ADD, workspace);
    await workspace.bot().tick();
  }
  const show = () => type(ada, '/ghostwatch show #1', workspace);
  const card = (): Message => latestNudge(ada);
  const read = () => workspace.read(ada.looksAt(card()));

  /** A mail comes, and the bot asks about it. */
  async function comes(parts: MailParts, from?: string): Promise<void> {
    await sales.send(mailOf({ date: TODAY, ...parts }), from);
    workspace.clock.set('2026-11-18T14:45:00+01:00');
    await workspace.bot().tick();
  }

  describe('a mail that did not arrive', () => {
    const comesBack = () => comes(report({}), '');

    test('is no silence: the card names the address and the number to call', async () => {
      await open();
      await comesBack();
      const said = read();
      expect(said).toContain('Your email to petra@globex.example did not arrive, so this is not silence.');
      expect(said).toContain('Phone: +4930123456 (tel:+4930123456)');
      expect(said).toContain('[ I’ve called ]');
      expect(await show()).not.toContain('No reply');
      expect(await type(ada, '/ghostwatch draft #1', workspace)).not.toContain('Thank you for your email');
      await ada.opensHome();
      await workspace.slack.quiet();
      const home = renderView(ada.home as View, workspace.slack.nameOf);
      expect(home).toContain('Your email did not arrive');
      expect(home).not.toMatch(/our answer|I answered/);
    });

    test('is neither a silence nor an answer that we owe, in lists and reports', async () => {
      await open();
      await comesBack();
      expect(await type(ada, '/ghostwatch list owed', workspace)).toContain('You don’t owe anyone an answer');
      expect(await type(ada, '/ghostwatch list undelivered', workspace)).toContain('email did not arrive');
      const said = await type(ada, '/ghostwatch report', workspace);
      expect(said).toContain('*We owe an answer:* to nobody.');
      expect(said).toContain('*Email did not arrive:* 1 client');
      expect(said).not.toContain('Silent the longest');
    });

    test('is put off until the next working day, and stays what it is', async () => {
      await open();
      await comesBack();
      await ada.clicks(card(), 'Remind me next working day');
      expect(await show()).toContain('until Thursday 19 November');
      expect(await show()).toContain('did not arrive');
    });

    test('the next nudges say the same, and none speaks of silence', async () => {
      await open();
      await comesBack();
      const before = ada.dm.length;
      for (const day of ['19', '20', '23', '24', '25', '26', '27']) {
        workspace.clock.set(`2026-11-${day}T10:00:00+01:00`);
        await workspace.bot().tick();
      }
      const later = ada.dm.slice(before).map((message) => workspace.read(message));
      expect(later.length).toBeGreaterThan(0);
      for (const nudge of later) {
        expect(nudge).toContain('did not arrive');
        expect(nudge).not.toMatch(/silent for|No reply|they replied/i);
        expect(nudge).not.toMatch(/your answer|Answer the client|Thank you for your email/i);
        expect(nudge).toMatch(/Next nudge: Send it again, or call|nudge will ask whether to close/);
      }
    });

    test('a call in its place begins a new silence', async () => {
      await open();
      await comesBack();
      await ada.clicks(card(), 'I’ve called');
      const shown = await show();
      expect(shown).toContain('No reply');
      expect(shown).not.toContain('Check the address');
    });

    test('so does the mail when it is sent again', async () => {
      await open();
      await comesBack();
      const again = offerOf({ messageId: '<again@acme.com>', date: 'Wed, 18 Nov 2026 14:46:00 +0100' });
      await sales.deliver(again, '2026-11-18T14:46:00+01:00', 'Sent');
      workspace.clock.set('2026-11-18T14:50:00+01:00');
      await workspace.bot().tick();
      const shown = await show();
      expect(shown).toContain('No reply');
      expect(shown).not.toContain('Check the address');
    });

    test('it is said in German, too', async () => {
      await open('de-DE');
      await comesBack();
      expect(read()).toContain('Deine E-Mail an petra@globex.example kam nicht an');
      expect(read()).toContain('[ Am nächsten Arbeitstag erinnern ]');
    });
  });

  test('a delayed mail is on its way until it fails', async () => {
    await open();
    await comes(
      { ...report({ action: 'delayed', status: '4.4.1' }), messageId: '<delay-1@mx.acme.com>' },
      '',
    );
    const shown = await show();
    expect(shown).toContain('your email to petra@globex.example is still on its way');
    expect(shown).toContain('No reply');
  });

  test('a reply from another address offers to add that, and it counts from then on', async () => {
    await open();
    await comes({
      from: 'Tom Weber <tweber@globex-holding.example>',
      body: 'I take this over. Please call me.',
    });
    expect(read()).toContain('tweber@globex-holding.example is new');
    await ada.clicks(card(), 'Add this address');
    const shown = await show();
    expect(shown).toContain('tweber@globex-holding.example');
    expect(shown).not.toContain('is new. Is it one');
  });

  const service = {
    from: 'Globex Service <service@globex.example>',
    subject: '[GBX-2291] Ticket received: Website proposal',
    body: 'Your request was registered. We will get back to you.',
  };

  test('a program that says “received” is asked about once, and never again after a click', async () => {
    await open();
    await comes({ ...service, messageId: '<t-1@globex.example>' });
    expect(read()).toContain('It looks like a confirmation that your message was received.');
    await ada.clicks(card(), 'Never from this sender');
    expect(await show()).toContain('No reply');
    await comes({ ...service, messageId: '<t-2@globex.example>', date: 'Wed, 18 Nov 2026 14:44:00 +0100' });
    expect(await show()).toContain('No reply');
    await type(ada, '/ghostwatch client #1 service@globex.example', workspace);
    await comes({ ...service, messageId: '<t-3@globex.example>', date: 'Wed, 18 Nov 2026 14:44:30 +0100' });
    expect(await show()).toContain('possibly a reply');
  });

  test('a program that is never to count again counts once that is undone', async () => {
    await open();
    await comes({ ...service, messageId: '<t-1@globex.example>' });
    await ada.clicks(card(), 'Never from this sender');
    expect(await show()).toContain('emails from service@globex.example no longer count for anybody');
    expect(await type(ada, '/ghostwatch undo', workspace)).toContain('Undone');
    await workspace.slack.quiet();
    expect(read()).toContain('It looks like a confirmation that your message was received.');
    await ada.clicks(card(), 'Not a reply');
    await comes({ ...service, messageId: '<t-2@globex.example>', date: 'Wed, 18 Nov 2026 14:44:00 +0100' });
    expect(await show()).toContain('possibly a reply');
  });

  test('what the client writes cannot be left aside', async () => {
    await open();
    await comes({ header: ['Auto-Submitted: auto-generated'], body: 'Your order 4711 was shipped to you.' });
    expect(read()).not.toContain('Never from this sender');
  });
});
