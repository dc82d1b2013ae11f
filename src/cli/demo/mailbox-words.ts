const en = {
  title: 'Mailbox',
  intro:
    'The mailbox of Studio Nordlicht, as a mail program shows it. Ghostwatch reads it too; nothing here is sent anywhere.',
  back: 'Back to Slack',
  inbox: 'Inbox',
  sent: 'Sent',
  drafts: 'Drafts',
  nothing: 'Nothing here.',
  no_drafts: 'Nothing here. “Save to my drafts…” on a card in Slack puts a mail here.',
  from: 'From',
  to: 'To',
  in_reply_to: 'In reply to',
  send: 'Send',
  client: 'Be the client: Ole Petersen, Nordwind AG',
  reply: 'Reply',
  thanks: 'Just say thanks',
  absence: 'Absence note',
  bounce: 'Let the last mail bounce',
  own_text: 'Write something else',
  write: 'Be Ada: write a mail',
  subject: 'Subject',
  text: 'Text',
  register: 'Bcc to ghostwatch+offer@studio.example: Ghostwatch watches whoever gets this mail',
  says_reply: 'Thanks, we have checked it. Could you split the invoice in two?',
  says_thanks: 'Thank you!',
  says_absence: 'I am out of the office until 23 November 2026.',
  subject_absence: 'Automatic reply',
  subject_bounce: 'Undelivered Mail Returned to Sender',
  says_bounce: 'Your mail could not be delivered: there is no such mailbox.',
};

type Words = typeof en;

const de: Words = {
  title: 'Postfach',
  intro:
    'Das Postfach von Studio Nordlicht, wie ein Mailprogramm es zeigt. Ghostwatch liest es auch; verschickt wird hier nichts.',
  back: 'Zurück zu Slack',
  inbox: 'Posteingang',
  sent: 'Gesendet',
  drafts: 'Entwürfe',
  nothing: 'Hier ist nichts.',
  no_drafts: 'Hier ist nichts. „Als Entwurf ablegen …“ auf einer Karte in Slack legt hier eine Mail ab.',
  from: 'Von',
  to: 'An',
  in_reply_to: 'Antwort auf',
  send: 'Senden',
  client: 'Kunde sein: Ole Petersen, Nordwind AG',
  reply: 'Antworten',
  thanks: 'Nur danken',
  absence: 'Abwesenheitsnotiz',
  bounce: 'Die letzte Mail unzustellbar machen',
  own_text: 'Etwas anderes schreiben',
  write: 'Ada sein: eine Mail schreiben',
  subject: 'Betreff',
  text: 'Text',
  register: 'Bcc an ghostwatch+offer@studio.example: Ghostwatch beobachtet, wer diese Mail bekommt',
  says_reply: 'Danke, wir haben die Rechnung geprüft. Könnten Sie sie in zwei Teile aufteilen?',
  says_thanks: 'Vielen Dank!',
  says_absence: 'Ich bin bis 23.11.2026 nicht im Büro.',
  subject_absence: 'Automatische Antwort',
  subject_bounce: 'Unzustellbar: Ihre Mail kommt zurück',
  says_bounce: 'Ihre Mail konnte nicht zugestellt werden: Dieses Postfach gibt es nicht.',
};

/** Returns the texts of the mailbox page in the language that the browser prefers. */
export function wordsFor(acceptLanguage: string | null): Words & { readonly language: 'de' | 'en-GB' } {
  const isGerman = /^\s*de\b/i.test(acceptLanguage ?? '');
  return isGerman ? { ...de, language: 'de' } : { ...en, language: 'en-GB' };
}

export type MailboxWords = ReturnType<typeof wordsFor>;
