import { html } from 'hono/html';
import type { KeptDraft, KeptMail } from '../../app/demo-mailbox.ts';
import type { MailboxWords } from './mailbox-words.ts';

/** The current content of the mailbox. */
export interface ShownMailbox {
  readonly mails: readonly KeptMail[];
  readonly drafts: readonly KeptDraft[];
}

export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 66rem; margin: 0 auto; padding: 1rem; }
main { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); }
section { min-width: 0; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; }
article { border: 1px solid; border-radius: 6px; padding: .6rem .8rem; margin-block: .6rem; overflow-wrap: anywhere; }
article p { white-space: pre-wrap; margin: .4rem 0; }
label { display: block; margin-block: .5rem; }
input[type=text], input[type=email], textarea { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .35rem; }
button { font: inherit; padding: .35rem .8rem; margin: .2rem .2rem .2rem 0; }
:focus-visible { outline: 3px solid #1264a3; outline-offset: 2px; }
`;

const people = (all: KeptMail['to']) =>
  all.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ');

function mailView(
  { from, to, subject, text, arrivedAt }: KeptMail,
  { from: by, to: whom, language }: MailboxWords,
) {
  const when = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(arrivedAt);
  return html`<article>
    <strong>${subject}</strong><br />
    ${by}: ${people(from)}<br />${whom}: ${people(to)}<br /><time>${when}</time>
    <p>${text}</p>
  </article>`;
}

function draftView({ id, from, to, subject, text, inReplyTo }: KeptDraft, words: MailboxWords) {
  return html`<article>
    <strong>${subject}</strong><br />
    ${words.from}: ${people([from])}<br />${words.to}: ${people(to)}
    ${inReplyTo === null ? null : html`<br />${words.in_reply_to}: ${inReplyTo}`}
    <p>${text}</p>
    <form method="post">
      <input type="hidden" name="id" value="${id}" />
      <button name="do" value="send">${words.send}</button>
    </form>
  </article>`;
}

function folder(title: string, views: readonly unknown[], nothing: string) {
  return html`<h2>${title} (${views.length})</h2>
    ${views.length === 0 ? html`<p>${nothing}</p>` : views}`;
}

/** Returns the page of the mailbox: its mails, and what the client and Ada can do. */
export function mailboxPage({ mails, drafts }: ShownMailbox, words: MailboxWords) {
  const inFolder = (isSent: boolean) =>
    mails
      .filter((mail) => (mail.folder === 'sent') === isSent)
      .toReversed()
      .map((mail) => mailView(mail, words));
  return html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${words.title}</title>
        <link rel="stylesheet" href="/mailbox/style.css" />
      </head>
      <body>
        <p><a href="/">${words.back}</a></p>
        <h1>${words.title}</h1>
        <p>${words.intro}</p>
        <main>
          <section>
            <h2>${words.client}</h2>
            <form method="post">
              <button name="do" value="reply">${words.reply}</button>
              <button name="do" value="thanks">${words.thanks}</button>
              <button name="do" value="absence">${words.absence}</button>
              <button name="do" value="bounce">${words.bounce}</button>
            </form>
            <form method="post">
              <label>${words.own_text} <textarea name="text" rows="3" required></textarea></label>
              <button name="do" value="own_text">${words.send}</button>
            </form>
            <h2>${words.write}</h2>
            <form method="post">
              <label>${words.to} <input type="email" name="to" required placeholder="sam@initech.example" /></label>
              <label>${words.subject} <input type="text" name="subject" required /></label>
              <label>${words.text} <textarea name="text" rows="4" required></textarea></label>
              <label><input type="checkbox" name="register" value="yes" /> ${words.register}</label>
              <button name="do" value="write">${words.send}</button>
            </form>
          </section>
          <section>
            ${folder(
              words.drafts,
              drafts.map((draft) => draftView(draft, words)),
              words.no_drafts,
            )}
            ${folder(words.inbox, inFolder(false), words.nothing)}
          </section>
          <section>${folder(words.sent, inFolder(true), words.nothing)}</section>
        </main>
      </body>
    </html>`;
}
