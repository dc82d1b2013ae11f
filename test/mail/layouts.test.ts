import { describe, expect, test } from 'vitest';
import { htmlText } from '../../src/adapters/mail/html-text.ts';
import { ownText } from '../../src/adapters/mail/own-text.ts';
import { replyMeaning } from '../../src/input/messages/reply-meaning.ts';

/** What we had written: it would decide everything, were it taken for the client's words. */
const OURS = {
  en: 'Please approve the proposal by Friday. I am out of office from 21 December to 6 January.',
  de: 'Wir bitten um Ihre Freigabe bis Freitag. Ich bin vom 21.12. bis 6.1. im Urlaub.',
};
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

/** A layout of a reply: the client's words, and how the program puts our mail beside them. */
type Layout = readonly [name: string, reply: (own: string) => string];

const LAYOUTS: readonly Layout[] = [
  [
    'Outlook for Windows, plain, English',
    (own) =>
      `${own}\n\nFrom: Sales <sales@acme.com>\nSent: Tuesday, 10 November 2026 09:00\nTo: Petra Klein <petra@globex.example>\nSubject: Website proposal\n\n${OURS.en}`,
  ],
  [
    'Outlook for Windows, plain, German',
    (own) =>
      `${own}\n\nVon: Sales <sales@acme.com>\nGesendet: Dienstag, 10. November 2026 09:00\nAn: Petra Klein <petra@globex.example>\nBetreff: Angebot Webseite\n\n${OURS.de}`,
  ],
  [
    'Outlook, old line, English',
    (own) =>
      `${own}\n\n-----Original Message-----\nFrom: Sales\nSent: Tuesday\nTo: Petra\nSubject: Proposal\n\n${OURS.en}`,
  ],
  [
    'Outlook, old line, German',
    (own) =>
      `${own}\n\n-----Ursprüngliche Nachricht-----\nVon: Sales\nGesendet: Dienstag\nAn: Petra\nBetreff: Angebot\n\n${OURS.de}`,
  ],
  [
    'Outlook.com, HTML, English',
    (own) =>
      htmlText(
        `<div>${own}</div><hr><div id="divRplyFwdMsg"><b>From:</b> Sales &lt;sales@acme.com&gt;<br><b>Sent:</b> Tuesday, November 10, 2026<br><b>To:</b> Petra<br><b>Subject:</b> Proposal</div><div>${OURS.en}</div>`,
      ),
  ],
  [
    'Outlook.com, HTML, German',
    (own) =>
      htmlText(
        `<div>${own}</div><hr><div id="divRplyFwdMsg"><b>Von:</b> Sales &lt;sales@acme.com&gt;<br><b>Gesendet:</b> Dienstag<br><b>An:</b> Petra<br><b>Betreff:</b> Angebot</div><div>${OURS.de}</div>`,
      ),
  ],
  [
    'Outlook with Word, HTML',
    (own) =>
      htmlText(
        `<html><body><div class="WordSection1"><p class="MsoNormal">${own}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Sales<br><b>Gesendet:</b> Dienstag<br><b>An:</b> Petra<br><b>Betreff:</b> Angebot</p></div><p class="MsoNormal">${OURS.de}</p></div></body></html>`,
      ),
  ],
  [
    'Outlook for Mac, English',
    (own) =>
      `${own}\n\nFrom: Sales <sales@acme.com>\nDate: Tuesday, 10 November 2026 at 09:00\nTo: Petra Klein <petra@globex.example>\nSubject: Website proposal\n${OURS.en}`,
  ],
  [
    'Outlook for Mac, German',
    (own) =>
      `${own}\n\nVon: Sales <sales@acme.com>\nDatum: Dienstag, 10. November 2026 um 09:00\nAn: Petra Klein <petra@globex.example>\nBetreff: Angebot Webseite\n${OURS.de}`,
  ],
  [
    'Outlook for iOS, English',
    (own) =>
      `${own}\n\nGet Outlook for iOS\n________________________________\nFrom: Sales <sales@acme.com>\nSent: Tuesday\nTo: Petra\nSubject: Proposal\n\n${OURS.en}`,
  ],
  [
    'Outlook for Android, German',
    (own) =>
      `${own}\n\nGesendet von Outlook für Android\n________________________________\nVon: Sales <sales@acme.com>\nGesendet: Dienstag\nAn: Petra\nBetreff: Angebot\n\n${OURS.de}`,
  ],
  [
    'Gmail, plain, English',
    (own) => `${own}\n\nOn Tue, Nov 10, 2026 at 9:00 AM Sales <sales@acme.com> wrote:\n\n${quoted(OURS.en)}`,
  ],
  [
    'Gmail, plain, German',
    (own) =>
      `${own}\n\nAm Di., 10. Nov. 2026 um 09:00 Uhr schrieb Sales <sales@acme.com>:\n\n${quoted(OURS.de)}`,
  ],
  [
    'Gmail, wrapped, English',
    (own) =>
      `${own}\n\nOn Tue, Nov 10, 2026 at 9:00 AM Sales Department of Acme <\nsales@acme.com> wrote:\n\n${quoted(OURS.en)}`,
  ],
  [
    'Gmail, wrapped, German',
    (own) =>
      `${own}\n\nAm Di., 10. Nov. 2026 um 09:00 Uhr schrieb Sales Acme <\nsales@acme.com>:\n\n${quoted(OURS.de)}`,
  ],
  [
    'Gmail, HTML, English',
    (own) =>
      htmlText(
        `<div dir="ltr">${own}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Nov 10, 2026 at 9:00 AM Sales &lt;<a href="mailto:sales@acme.com">sales@acme.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${paragraphs(OURS.en)}</blockquote></div>`,
      ),
  ],
  [
    'Gmail, HTML, German',
    (own) =>
      htmlText(
        `<div dir="ltr">${own}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Di., 10. Nov. 2026 um 09:00 Uhr schrieb Sales &lt;<a href="mailto:sales@acme.com">sales@acme.com</a>&gt;:<br></div><blockquote class="gmail_quote">${paragraphs(OURS.de)}</blockquote></div>`,
      ),
  ],
  [
    'Gmail, without words',
    (own) => `${own}\n\n2026-11-10 9:00 GMT+01:00 Sales <sales@acme.com>:\n\n${quoted(OURS.en)}`,
  ],
  [
    'Apple Mail, English',
    (own) => `${own}\n\n> On 10. Nov 2026, at 09:00, Sales <sales@acme.com> wrote:\n> \n${quoted(OURS.en)}`,
  ],
  [
    'Apple Mail, German',
    (own) => `${own}\n\n> Am 10.11.2026 um 09:00 schrieb Sales <sales@acme.com>:\n> \n${quoted(OURS.de)}`,
  ],
  [
    'Apple Mail, HTML',
    (own) =>
      htmlText(
        `<div>${own}</div><div><br><blockquote type="cite"><div>Am 10.11.2026 um 09:00 schrieb Sales &lt;sales@acme.com&gt;:</div><br><div>${OURS.de}</div></blockquote></div>`,
      ),
  ],
  [
    'iPhone, English',
    (own) =>
      `${own}\n\nSent from my iPhone\n\n> On 10 Nov 2026, at 09:00, Sales <sales@acme.com> wrote:\n> \n${quoted(OURS.en)}`,
  ],
  [
    'iPhone, German',
    (own) =>
      `${own}\n\nVon meinem iPhone gesendet\n\n> Am 10.11.2026 um 09:00 schrieb Sales <sales@acme.com>:\n> \n${quoted(OURS.de)}`,
  ],
  [
    'GMX in the browser',
    (own) =>
      htmlText(
        `<div style="font-family: Verdana">${own}</div><div name="quote" style="margin: 10px"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Dienstag<br><b>Von:</b>&nbsp;Sales<br><b>An:</b>&nbsp;Petra<br><b>Betreff:</b>&nbsp;Angebot</div><div name="quoted-content">${OURS.de}</div></div>`,
      ),
  ],
  [
    'web.de in the browser',
    (own) =>
      htmlText(
        `<html><body><div><div>${own}</div><div>&nbsp;</div><div name="quote"><div name="quoted-content">${OURS.de}</div></div></div></body></html>`,
      ),
  ],
  [
    'GMX on a telephone',
    (own) =>
      `${own}\n\nGesendet mit der GMX Mail App\n\nAm 10.11.26, 09:00 schrieb Sales <sales@acme.com>:\n\n${quoted(OURS.de)}`,
  ],
  [
    'Gmail on Android, German',
    (own) =>
      htmlText(
        `<div dir="auto">${own}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Sales &lt;<a href="mailto:sales@acme.com">sales@acme.com</a>&gt; schrieb am Di., 10. Nov. 2026, 09:00:<br></div><blockquote class="gmail_quote">${paragraphs(OURS.de)}</blockquote></div>`,
      ),
  ],
  [
    'Gmail on Android, plain, German',
    (own) => `${own}\n\nSales <sales@acme.com> schrieb am Di., 10. Nov. 2026, 09:00:\n\n${quoted(OURS.de)}`,
  ],
  [
    'Proton Mail, English',
    (own) =>
      `${own}\n\nSent with Proton Mail secure email.\n\nOn Tuesday, November 10th, 2026 at 9:00 AM, Sales <sales@acme.com> wrote:\n\n${quoted(OURS.en)}`,
  ],
  [
    'Proton Mail, German',
    (own) =>
      `${own}\n\nGesendet mit Proton Mail.\n\nAm Dienstag, 10. November 2026 um 09:00 schrieb Sales <sales@acme.com>:\n\n${quoted(OURS.de)}`,
  ],
  [
    'K-9 Mail, German',
    (own) =>
      `${own}\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n\nAm 10. November 2026 09:00:00 MEZ schrieb Sales <sales@acme.com>:\n${quoted(OURS.de)}`,
  ],
  [
    'T-Online in the browser',
    (own) =>
      `${own}\n\n-----Original-Nachricht-----\nBetreff: Angebot Webseite\nDatum: 2026-11-10T09:00:00+0100\nVon: "Sales" <sales@acme.com>\nAn: "petra@globex.example" <petra@globex.example>\n\n${OURS.de}`,
  ],
  [
    'a telephone that does not mark quotes, English',
    (own) => `${own}\n\nOn 10 Nov 2026, at 09:00, Sales <sales@acme.com> wrote:\n\n${OURS.en}`,
  ],
  [
    'a telephone that does not mark quotes, German',
    (own) => `${own}\n\nAm 10.11.2026 um 09:00 schrieb Sales:\n\n${OURS.de}`,
  ],
  ['Thunderbird, English', (own) => `${own}\n\nOn 10/11/2026 09:00, Sales wrote:\n${quoted(OURS.en)}`],
  ['Thunderbird, German', (own) => `${own}\n\nAm 10.11.26 um 09:00 schrieb Sales:\n${quoted(OURS.de)}`],
  [
    'Thunderbird, below the quote',
    (own) => `Am 10.11.26 um 09:00 schrieb Sales:\n${quoted(OURS.de)}\n\n${own}`,
  ],
  [
    'Samsung, German',
    (own) =>
      `${own}\n\nVon meinem Samsung Galaxy gesendet\n\n-------- Ursprüngliche Nachricht --------\nVon: Sales <sales@acme.com>\nDatum: 10.11.26 09:00\nAn: petra@globex.example\nBetreff: Angebot\n\n${OURS.de}`,
  ],
  [
    'Yahoo, HTML',
    (own) =>
      htmlText(
        `<div>${own}</div><div class="yahoo_quoted"><div>On Tuesday, November 10, 2026, Sales wrote:</div><div>${OURS.en}</div></div>`,
      ),
  ],
  [
    'a signature with two dashes',
    (own) => `${own}\n\n-- \nPetra Klein\nGlobex GmbH\nTel. +49 30 1234567\n\n${quoted(OURS.de)}`,
  ],
  ['nothing quoted at all', (own) => own],
];

const OWN: readonly (readonly [string, ReturnType<typeof replyMeaning>['kind']])[] = [
  ['Vielen Dank!', 'thanks'],
  ['Thank you very much!', 'thanks'],
  ['Können wir am Donnerstag telefonieren?', 'reply'],
  ['We take option B. Please send the contract.', 'reply'],
];

describe.each(LAYOUTS)('%s', (_, reply) => {
  test.each(OWN)('“%s” is all that the client wrote', (own, kind) => {
    const words = ownText(reply(own));
    expect(words).toBe(own);
    expect(replyMeaning({ text: words }, Date.parse('2026-11-18T10:00:00Z')).kind).toBe(kind);
  });
});

test('a hostile mail ends in time, and is bounded', () => {
  const hostile = [
    '>'.repeat(200_000),
    'On 1 '.repeat(50_000),
    `${'Am '.repeat(20_000)}schrieb <`,
    `${'Am 1, '.repeat(60)}schrieb\n`.repeat(80),
    `${'On 10:00 @ '.repeat(30)}\n`.repeat(90),
    '<div>'.repeat(50_000),
    '-----'.repeat(40_000),
    'From: x\n'.repeat(30_000),
    '<blockquote>'.repeat(20_000),
  ];
  for (const text of hostile) {
    expect(ownText(text).length).toBeLessThanOrEqual(30_000);
    expect(ownText(htmlText(text)).length).toBeLessThanOrEqual(30_000);
  }
});
