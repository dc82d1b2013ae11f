import { Hono } from 'hono';
import type { MemoryMailbox } from '../../app/demo-mailbox.ts';
import { mailboxPage, STYLE } from './mailbox-page.ts';
import { type MailboxWords, wordsFor } from './mailbox-words.ts';

/** The people who write mails in the demo. */
export const ADA = { name: 'Ada Berger', address: 'ada@studio.example' };
export const OLE = { name: 'Ole Petersen', address: 'ole@nordwind.example' };
/** Our addresses; a mail to the last one registers its recipient. */
export const ADDRESSES = [
  ADA.address,
  'ben@studio.example',
  'hello@studio.example',
  'ghostwatch@studio.example',
];
const REGISTRATION = { name: 'Ghostwatch', address: 'ghostwatch+offer@studio.example' };
const MAIL_SYSTEM = { name: 'Mail Delivery System', address: 'mailer-daemon@studio.example' };

/** The longest text and the longest line that are read from a form (characters). */
const LONGEST = 10_000;
const LONGEST_LINE = 200;

/** The automatic replies of the client's mail program, and the mails that he can send with a click. */
type ClientMail = 'reply' | 'thanks' | 'absence' | 'bounce' | 'own_text';

/** Our last mail to the client; null if there is none. */
function lastToOle(mailbox: MemoryMailbox) {
  return mailbox
    .mails()
    .findLast(({ folder, to }) => folder === 'sent' && to.some(({ address }) => address === OLE.address));
}

/** Ole answers the last mail that he received, or that mail is returned as undeliverable. */
function clientMails(mailbox: MemoryMailbox, what: ClientMail, text: string, words: MailboxWords): void {
  const last = lastToOle(mailbox);
  if (what === 'bounce') {
    if (!last) return;
    const failed = { recipient: OLE.address, action: 'failed', isUnknownDomain: false } as const;
    const report = { recipients: [failed], originalId: last.messageId };
    const about = { to: [ADA], subject: words.subject_bounce, text, report };
    mailbox.put({ folder: 'inbox', from: MAIL_SYSTEM, ...about });
    return;
  }
  const isNote = what === 'absence';
  mailbox.put({
    folder: 'inbox',
    from: OLE,
    to: [ADA],
    subject: isNote ? `${words.subject_absence}: ${last?.subject ?? ''}` : `Re: ${last?.subject ?? ''}`,
    text,
    refersTo: last ? [...last.refersTo, last.messageId] : [],
    ...(isNote ? { headers: { 'auto-submitted': 'auto-replied' } } : {}),
  });
}

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
};

/** Carries out what was clicked on the page. */
function act(mailbox: MemoryMailbox, form: FormData, language: string | null): void {
  const field = (name: string, most = LONGEST_LINE) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, most);
  const words = wordsFor(language);
  const what = field('do');
  if (what === 'send') mailbox.sendDraft(field('id'));
  if (what === 'reply' || what === 'thanks' || what === 'absence' || what === 'bounce')
    clientMails(mailbox, what, words[`says_${what}`], words);
  if (what === 'own_text' && field('text', LONGEST))
    clientMails(mailbox, what, field('text', LONGEST), words);
  const to = field('to');
  if (what === 'write' && /^[^\s@]+@[^\s@]+$/.test(to)) {
    const isRegistering = form.get('register') !== null;
    mailbox.put({
      folder: isRegistering ? 'inbox' : 'sent',
      from: ADA,
      to: [{ name: '', address: to.toLowerCase() }],
      bcc: isRegistering ? [REGISTRATION] : [],
      subject: field('subject'),
      text: field('text', LONGEST),
    });
  }
}

/** Serves the mailbox as a page beside the workspace; `changed` is called when a mail was added to it. */
export function mailboxRoutes(mailbox: MemoryMailbox, changed: () => Promise<void>) {
  const routes = new Hono();
  routes.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  });
  routes.get('/mailbox/style.css', (context) => context.body(STYLE, 200, { 'content-type': 'text/css' }));
  routes.get('/mailbox', (context) => {
    const words = wordsFor(context.req.header('accept-language') ?? null);
    return context.html(mailboxPage({ mails: mailbox.mails(), drafts: mailbox.drafts() }, words));
  });
  routes.post('/mailbox', async (context) => {
    act(mailbox, await context.req.formData(), context.req.header('accept-language') ?? null);
    await changed();
    return context.redirect('/mailbox', 303);
  });
  return { path: '/mailbox', label: 'Mailbox', fetch: (request: Request) => routes.fetch(request) };
}
