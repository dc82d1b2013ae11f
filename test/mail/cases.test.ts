import { describe, expect, test } from 'vitest';
import type { MailboxSettings } from '../../src/adapters/mail/mailbox-settings.ts';
import { imapMailboxes } from '../../src/adapters/mail/mailboxes.ts';
import { applyMail } from '../../src/domain/mail/apply-mail.ts';
import { attributeMail, type MailChain } from '../../src/domain/mail/attribute-mail.ts';
import { boxOf } from '../../src/domain/mail/mail-address.ts';
import type { ClientThread } from '../../src/domain/threads/thread.ts';
import type { Transition } from '../../src/domain/threads/transitions.ts';
import type { Mailboxes } from '../../src/ports/mailboxes.ts';
import { collectedLog } from '../support/collected-log.ts';
import { hasDovecot, type TestMailbox, withoutDovecot } from '../support/dovecot.ts';
import { multipart, PDF, PLAIN, report } from '../support/mail-reports.ts';
import { useMailServer } from '../support/mail-server.ts';
import { type MailParts, mailOf } from '../support/mailboxes.ts';
import { threadWith } from '../support/thread.ts';

const NOW = Date.parse('2026-11-18T14:30:00+01:00');
const TODAY = '2026-11-18T10:00:00+01:00';
const THREADS = {
  globex: { number: 12, email: 'petra@globex.example', silentSince: Date.parse('2026-11-10T09:00:00+01:00') },
  lars: { number: 13, email: 'lars.berg@gmail.com', silentSince: Date.parse('2026-11-12T11:00:00+01:00') },
} as const;
const CHAINS: Readonly<Record<keyof typeof THREADS, MailChain>> = {
  globex: { boxes: [boxOf(THREADS.globex.email)], messageIds: new Set(['<offer-1@acme.com>']) },
  lars: { boxes: [boxOf(THREADS.lars.email)], messageIds: new Set(['<inv-7@acme.com>']) },
};

const server = useMailServer();
let box: TestMailbox;
let mailboxes: Mailboxes;
let made = 0;

function settingsOf(mailbox: TestMailbox): MailboxSettings {
  const login = { kind: 'password', password: mailbox.password } as const;
  const folders = { sent: null, drafts: null };
  const addresses = ['sales@acme.com', 'hello@acme.com'];
  const where = { host: '127.0.0.1', port: server.dovecot.port, tls: false, user: mailbox.user, login };
  return {
    name: 'Sales',
    ...where,
    addresses,
    people: 'all',
    register: false,
    workspace: null,
    authenticatedBy: null,
    folders,
  };
}

/** Delivers mails to a new mailbox, and tells what each does to the thread, in the order of time. */
async function outcomesFor(
  who: keyof typeof THREADS,
  mails: readonly { readonly mail: string | Buffer; readonly arrived?: string; readonly folder?: string }[],
  changes: Partial<ClientThread> = {},
): Promise<readonly string[]> {
  box = server.dovecot.mailbox(`case${++made}@acme.com`);
  for (const { mail, arrived = TODAY, folder } of mails) await box.deliver(mail, arrived, folder);
  const clock = { now: () => NOW };
  mailboxes = imapMailboxes([settingsOf(box)], {
    clock,
    timer: { after: () => () => undefined },
    log: collectedLog(),
    tokensFor: () => null,
  });
  const { email, silentSince } = THREADS[who];
  const thread = threadWith({ ...THREADS[who], ...changes });
  const chain = CHAINS[who];
  const reading = {
    mailboxes: ['Sales'],
    after: null,
    addresses: [email],
    messageIds: [...chain.messageIds],
    since: silentSince,
  };
  const result = await mailboxes.read('T1', { ...reading, names: ['Petra Klein', 'Anna', 'Globex'] });
  await mailboxes.close();
  expect(result.failures).toEqual([]);
  const others = Object.entries(CHAINS).flatMap(([name, other]) => (name === who ? [] : [other]));
  return result.messages.map((mail) => {
    const attribution = attributeMail(mail, chain, others);
    if (attribution === null) return 'NOBODY';
    return inAWord(applyMail(thread, mail, { boxes: chain.boxes, attribution }, { lastStep: 3, now: NOW }));
  });
}

/** What a mail did to a thread, as the cases call it. */
function inAWord(moved: Transition | null): string {
  if (!moved) return 'NOTHING';
  const { event, thread } = moved;
  if (thread.pendingQuestion?.kind === 'doubt') return `UNSURE ${thread.pendingQuestion.why ?? 'words'}`;
  switch (event.kind) {
    case 'absent':
      return `ABSENCE ${event.backOn ?? ''}`.trim();
    case 'replied':
      return 'REPLY';
    case 'thanked':
      return 'THANKS';
    case 'bounced':
      return `${thread.waitingOn === 'us' ? '' : 'OTHER '}BOUNCE ${event.address}`;
    default:
      return event.kind.toUpperCase();
  }
}

const one = async (
  parts: MailParts,
  who: keyof typeof THREADS = 'globex',
  place: { arrived?: string; folder?: string } = {},
) => (await outcomesFor(who, [{ mail: mailOf(parts), ...place }])).join(', ') || 'NOBODY';

describe.skipIf(!hasDovecot)(`what comparable programs got wrong (skipped where ${withoutDovecot})`, () => {
  test.each<[string, MailParts, string]>([
    [
      '1 a request to others not to reply automatically',
      { header: ['X-Auto-Response-Suppress: DR, OOF, AutoReply'] },
      'REPLY',
    ],
    [
      '2 an absence without an automatic header',
      {
        subject: 'Automatische Antwort: Angebot Webseite',
        body: 'Ich bin bis einschließlich Freitag, 27.11. nicht im Haus und lese keine Mails.',
      },
      'ABSENCE 2026-11-28',
    ],
    [
      '5 a ticket system says “received”',
      {
        from: 'Globex Service <service@globex.example>',
        subject: '[GBX-2291] Ticket received: Website proposal',
        body: 'Your request was registered. We will get back to you. Please keep [GBX-2291] in the subject.',
      },
      'UNSURE acknowledgement',
    ],
    [
      '7 Auto-Submitted: no',
      { header: ['Auto-Submitted: No (human)'], body: 'Can we talk on Thursday?' },
      'REPLY',
    ],
    [
      '8 an address that looks like no-reply',
      { from: 'Petra Klein <petra+noreply@globex.example>', body: 'Approved from my side.' },
      'REPLY',
    ],
    [
      '10 a newsletter of the client’s company',
      {
        from: 'Globex News <news@globex.example>',
        inReplyTo: null,
        header: ['List-Unsubscribe: <mailto:off@globex.example>'],
        body: 'Dear readers, …',
      },
      'NOBODY',
    ],
    ['11 a bounce without In-Reply-To', report({}), 'BOUNCE petra@globex.example'],
    [
      '13 a bounce in plain text from the client’s domain',
      {
        from: 'MAILER-DAEMON@mx.globex.example',
        header: ['Return-Path: <>'],
        body: 'Message delivery failure notice. petra@globex.example: user unknown',
      },
      'UNSURE bounce',
    ],
    ['14 a delayed mail', report({ action: 'delayed', status: '4.4.1' }), 'DELAYED'],
    [
      '16 a domain that does not exist',
      report({ status: '5.4.4', more: 'Diagnostic-Code: DNS; Host not found\n' }),
      'BOUNCE petra@globex.example',
    ],
    [
      '17 only one of two recipients bounced',
      report({ recipient: 'cfo@globex.example' }),
      'OTHER BOUNCE cfo@globex.example',
    ],
    ['19 a report of success', report({ action: 'relayed', status: '2.0.0' }), 'NOTHING'],
    ['20 a bounce of a mail that we never sent', report({ original: '<made-up@acme.com>' }), 'NOBODY'],
    [
      '22 an order that a program sends',
      multipart('multipart/mixed', [`${PLAIN}Please find our purchase order attached.`, PDF], {
        from: 'Globex ERP <orders@globex.example>',
        subject: 'Purchase order 4711 for your proposal of 10 November',
        header: ['Auto-Submitted: auto-generated'],
      }),
      'UNSURE automatic',
    ],
    [
      '23 the contact has left the company',
      {
        subject: 'Petra Klein ist nicht mehr bei Globex',
        header: ['Auto-Submitted: auto-replied'],
        body: 'Bitte wenden Sie sich an tom@globex.example. Diese Mail wird nicht weitergeleitet.',
      },
      'DEPARTED',
    ],
    [
      '25 an absence note from another address',
      {
        from: 'no-reply@globexgroup.example',
        header: ['Auto-Submitted: auto-replied'],
        body: 'Petra Klein is on holiday until 23 November.',
      },
      'ABSENCE 2026-11-24',
    ],
    [
      '26 a tag before the subject of an automatic reply',
      {
        subject: '[EXTERN] AW: Automatische Antwort: Angebot Webseite',
        body: 'Vielen Dank für Ihre Nachricht. Ich bin ab 24.11. wieder erreichbar.',
      },
      'ABSENCE 2026-11-24',
    ],
    [
      '28 our own words below Outlook’s line',
      {
        body: 'Danke!\n\n-----Ursprüngliche Nachricht-----\nVon: Sales <sales@acme.com>\nGesendet: Dienstag, 10. November 2026 09:00\nAn: Petra Klein\nBetreff: Angebot Webseite\n\nWir bitten um Ihre Freigabe bis Freitag. Ich bin vom 21.12. bis 6.1. im Urlaub.',
      },
      'THANKS',
    ],
    [
      '29 an answer below the quote',
      {
        body: 'Hi Anna,\n\n> On Tue, Nov 10, 2026, Sales wrote:\n> Shall we start on 1 December?\n\nNo, January please. And without the shop.',
      },
      'REPLY',
    ],
    [
      '31 the client’s own words in Gmail’s container for quotes',
      {
        header: ['Content-Type: text/html; charset=utf-8'],
        body: '<div class="gmail_quote"><p>We decided for you. Start on Monday.</p></div>',
      },
      'REPLY',
    ],
    [
      '32 dashes inside a line',
      {
        body: 'Danke, das passt--mit zwei Ausnahmen:\n\nPunkt 3: bitte streichen\nPunkt 5: erst im Januar\n______\nPetra',
      },
      'REPLY',
    ],
    [
      '34 an attribution that is wrapped',
      {
        body: 'Danke!\n\nAm Di., 10. Nov. 2026 um 09:00 Uhr schrieb Sales Acme <\nsales@acme.com>:\n\n> Gerne bis Freitag.',
      },
      'THANKS',
    ],
    [
      '35 the quotes of GMX and web.de',
      {
        header: ['Content-Type: text/html; charset=utf-8'],
        body: '<div>Vielen Dank</div><div name="quote"><div name="quoted-content">Bitte bis Freitag freigeben.</div></div>',
      },
      'THANKS',
    ],
    [
      '37 a signed mail',
      multipart('multipart/signed; protocol="application/pkcs7-signature"', [
        `${PLAIN}Einverstanden.`,
        'Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Disposition: attachment; filename=smime.p7s\n\nMII',
      ]),
      'REPLY',
    ],
    [
      '37 one that is sealed',
      {
        header: ['Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"'],
        body: 'MII',
      },
      'UNSURE signed',
    ],
    [
      '38 an encrypted one',
      {
        header: ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"'],
        body: 'MII',
      },
      'UNSURE encrypted',
    ],
    [
      '40 nothing but a file',
      { header: ['Content-Type: application/pdf; name="Auftrag_unterschrieben.pdf"'], body: 'JVBERi0' },
      'REPLY',
    ],
    [
      '40 a logo in a thanks',
      multipart('multipart/related', [
        `${PLAIN}Vielen Dank!`,
        'Content-Type: image/png; name=logo.png\nContent-ID: <logo>\nContent-Disposition: inline\n\niVBOR',
      ]),
      'THANKS',
    ],
    [
      '41 the subject says it all',
      { subject: 'RE: Website proposal -- approved, please start (EOM)', body: '' },
      'UNSURE empty',
    ],
    [
      '44 an appointment that was accepted',
      multipart(
        'multipart/alternative',
        [
          `${PLAIN}Petra Klein hat Ihre Einladung angenommen.`,
          'Content-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED:mailto:petra@globex.example\nEND:VEVENT\nEND:VCALENDAR',
        ],
        { subject: 'Zugesagt: Besprechung Angebot' },
      ),
      'UNSURE accepted',
    ],
    [
      '44 one that was declined',
      {
        header: ['Content-Type: text/calendar; method=REPLY'],
        body: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=DECLINED:mailto:petra@globex.example\nEND:VEVENT\nEND:VCALENDAR',
      },
      'UNSURE declined',
    ],
    [
      '46 a number of somebody else’s ticket',
      {
        from: 'sam@initech.example',
        subject: 'Re: [#12] Server question',
        inReplyTo: '<reply-12-9f3@initech.example>',
      },
      'NOBODY',
    ],
    [
      '49 a reply to the client’s own first one',
      {
        from: 'assistant@globexgroup.example',
        inReplyTo: '<offer-1@acme.com> <c-01@globex.example>',
        body: 'One more thing: the deadline moves to May.',
      },
      'REPLY',
    ],
    [
      '50 a colleague of the client',
      {
        from: 'Tom Weber <tweber@globex-holding.example>',
        cc: 'petra@globex.example',
        body: 'I take this over. Please call me.',
      },
      'REPLY',
    ],
    [
      '55 a mail from the mailbox to itself',
      { from: 'sales@acme.com', to: 'sales@acme.com', messageId: '<welcome@acme.com>', inReplyTo: null },
      'NOBODY',
    ],
    [
      '56 a group rewrites From',
      {
        from: '"Petra Klein via Acme Sales" <sales@acme.com>',
        header: [
          'Reply-To: petra@globex.example',
          'X-Original-From: petra@globex.example',
          'List-Id: <sales.acme.com>',
        ],
        body: 'We accept.',
      },
      'UNSURE relayed',
    ],
    [
      '58 somebody else’s mail, forwarded',
      {
        subject: 'WG: Rückfrage',
        body: 'Zur Info.\n\n-------- Weitergeleitete Nachricht --------\nVon: Lars Berg <lars.berg@gmail.com>\n\nIch zahle am Freitag.',
      },
      'UNSURE forwarded',
    ],
    [
      '59 we are only in Cc',
      {
        to: 'lawyer@kanzlei.example',
        cc: 'sales@acme.com',
        subject: 'Website proposal – your opinion?',
        body: 'What do you think?',
      },
      'UNSURE copied',
    ],
    ['61 no usable address in From', { from: '"Petra, petra@globex.example"' }, 'UNSURE sender'],
    [
      '61 several addresses in From',
      { from: 'petra@globex.example, tom@globex.example', header: ['Sender: tom@globex.example'] },
      'REPLY',
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await one(parts)).toBe(expected);
  });

  test.each<[string, MailParts, string]>([
    [
      '47 the subject of another client',
      { from: 'lars.berg@gmail.com', inReplyTo: null, subject: 'Re: Website proposal' },
      'REPLY',
    ],
    [
      '53 somebody else at a provider for everybody',
      { from: 'someone.else@gmail.com', inReplyTo: null, body: 'Hello, do you also do logos?' },
      'NOBODY',
    ],
    [
      '62 dots, plus and capitals at Gmail',
      { from: 'Lars.Berg+acme@googlemail.com', inReplyTo: null },
      'REPLY',
    ],
    [
      '58 nothing for whom a forwarded mail names',
      {
        subject: 'WG: Rückfrage',
        body: 'Zur Info.\n\n-------- Weitergeleitete Nachricht --------\nVon: Lars Berg <lars.berg@gmail.com>\n\nIch zahle am Freitag.',
      },
      'NOBODY',
    ],
  ])('%s (Lars)', async (_, parts, expected) => {
    expect(await one(parts, 'lars')).toBe(expected);
  });

  test('4 our own absence note to the client says nothing', async () => {
    const note = {
      from: 'anna@acme.com',
      to: 'petra@globex.example',
      header: ['Auto-Submitted: auto-replied'],
      subject: 'Automatic reply: Website proposal',
      body: 'I am away until Monday.',
    };
    const turn = { waitingOn: 'us', silentSince: Date.parse('2026-11-17T10:00:00+01:00') } as const;
    expect(await outcomesFor('globex', [{ mail: mailOf(note), folder: 'Sent' }], turn)).toEqual(['NOTHING']);
  });

  describe('43 umlauts, however they are written', () => {
    const said = 'Ich bin zurzeit nicht im Büro und ab dem 30. November zurück.';
    const html = `<html><head><meta charset=utf-8></head><body><p>${said}</p></body></html>`;
    const withBody = (header: readonly string[], body: Buffer) =>
      Buffer.concat([
        Buffer.from(mailOf({ header, body: '' }).replaceAll('\n', '\r\n')),
        Buffer.from('\r\n'),
        body,
      ]);
    const latin = Buffer.from(said, 'latin1');
    test.each<[string, Buffer]>([
      [
        'html in utf-8, called iso-8859-1',
        withBody(
          ['Content-Type: text/html; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
          Buffer.from(html),
        ),
      ],
      [
        'utf-8',
        withBody(
          ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
          Buffer.from(said),
        ),
      ],
      [
        'windows-1252',
        withBody(
          ['Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: 8bit'],
          latin,
        ),
      ],
      [
        'iso-8859-15',
        withBody(['Content-Type: text/plain; charset=iso-8859-15', 'Content-Transfer-Encoding: 8bit'], latin),
      ],
      ['no charset at all', withBody(['Content-Type: text/plain', 'Content-Transfer-Encoding: 8bit'], latin)],
      [
        'a charset that does not exist',
        withBody(['Content-Type: text/plain; charset=x-unknown', 'Content-Transfer-Encoding: 8bit'], latin),
      ],
      [
        'quoted-printable',
        withBody(
          ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
          Buffer.from('Ich bin zurzeit nicht im B=C3=BCro und ab dem=\r\n 30. November zur=C3=BCck.'),
        ),
      ],
      [
        'base64',
        withBody(
          ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
          Buffer.from(
            `${Buffer.from(said).toString('base64').slice(0, 40)}\r\n${Buffer.from(said).toString('base64').slice(40)}`,
          ),
        ),
      ],
      [
        'decomposed',
        withBody(
          ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
          Buffer.from(said.normalize('NFD')),
        ),
      ],
    ])('%s', async (_, mail) => {
      expect(await outcomesFor('globex', [{ mail }])).toEqual(['ABSENCE 2026-11-30']);
    });
  });

  test('65 a mail from the future counts as of its arrival', async () => {
    const mail = mailOf({ date: 'Fri, 18 Dec 2026 09:00:00 +0100', body: 'Ja, gerne.' });
    expect(await outcomesFor('globex', [{ mail }])).toEqual(['REPLY']);
  });

  test('68 one that was held up ends the silence', async () => {
    const mail = mailOf({ date: 'Mon, 16 Nov 2026 17:58:00 +0100' });
    const chased = { lastFollowUpAt: Date.parse('2026-11-17T09:00:00+01:00'), followUps: 1 };
    expect(await outcomesFor('globex', [{ mail }], chased)).toEqual(['REPLY']);
  });

  test('70 two mails of one Message-ID are two', async () => {
    const scanned = { messageId: '<1@scanner.globex.example>' };
    const thanks = mailOf({ ...scanned, date: 'Mon, 16 Nov 2026 10:00:00 +0100', body: 'Thanks!' });
    const order = mailOf({
      ...multipart('multipart/mixed', [`${PLAIN}Attached the signed order.`, PDF]),
      ...scanned,
      date: 'Wed, 18 Nov 2026 10:00:00 +0100',
    });
    const mails = [{ mail: thanks, arrived: '2026-11-16T10:00:00+01:00' }, { mail: order }];
    expect(await outcomesFor('globex', mails)).toEqual(['THANKS', 'REPLY']);
  });

  test('70, 88 the same mail in two folders is one', async () => {
    const mail = mailOf({ messageId: '<same@globex.example>', date: 'Wed, 18 Nov 2026 10:00:00 +0100' });
    box = server.dovecot.mailbox(`case${made + 1}@acme.com`);
    await box.use((imap) => imap.mailboxCreate(['Kunden', 'Globex']));
    expect(await outcomesFor('globex', [{ mail }, { mail, folder: 'Kunden.Globex' }])).toEqual(['REPLY']);
  });

  test('71 two mails without a Message-ID are two', async () => {
    const same = { messageId: null, date: 'Wed, 18 Nov 2026 10:00:00 +0100' };
    const mails = ['Thanks!', 'Please call me.'].map((body) => ({ mail: mailOf({ ...same, body }) }));
    expect((await outcomesFor('globex', mails)).length).toBe(2);
  });

  test('88 a mail that a rule has filed away is heard', async () => {
    box = server.dovecot.mailbox(`case${made + 1}@acme.com`);
    await box.use((imap) => imap.mailboxCreate(['Kunden', 'Globex']));
    expect(await outcomesFor('globex', [{ mail: mailOf(), folder: 'Kunden.Globex' }])).toEqual(['REPLY']);
  });

  test('89 a mail of the chain in the spam folder is asked about; any other there is nobody’s', async () => {
    const place = { folder: 'Junk' };
    expect(await one({ body: 'Yes please.' }, 'globex', place)).toBe('UNSURE spam');
    expect(await one({ inReplyTo: null }, 'globex', place)).toBe('NOBODY');
  });
});
