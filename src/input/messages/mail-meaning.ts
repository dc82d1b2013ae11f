import type { ReplyMeaning } from '../../domain/conversations/inbound-message.ts';
import { automaticSign } from '../../domain/mail/automatic.ts';
import type { Mail } from '../../domain/mail/mail.ts';
import type { MailDoubt } from '../../domain/mail/mail-doubt.ts';
import type { MailKind } from '../../domain/mail/mail-message.ts';
import { peelSubject, type Subject } from '../../domain/mail/subject.ts';
import { replyMeaning, SIGNALS } from './reply-meaning.ts';

/** The kind of a mail, and its meaning if somebody wrote it. */
export interface MailMeaning {
  readonly kind: MailKind;
  readonly meaning: ReplyMeaning;
}

/** A mail, the text that its author added to the quotes, and who belongs to our team. */
export interface JudgedMail {
  readonly mail: Mail;
  readonly ownText: string;
  /** Names to ignore: of the contact, the owner and the author. */
  readonly names: readonly string[];
  readonly isOurs: (address: string) => boolean;
}

/** The length of text examined in addition to the classification (characters). */
const MAX_CHARACTERS = 2000;
const SYSTEM_SENDER = /^(?:mailer-daemon|postmaster|mail-daemon)@/i;
/** An address or link that a mail program has put in angle brackets after the text. */
const BRACKETED = /<(?:https?:|mailto:|tel:)?[^<>\s]{1,500}>/g;

const NOTHING: MailMeaning = { kind: 'nothing', meaning: { kind: 'absence', offer: null } };

const unclear = (doubt: MailDoubt, offer: ReplyMeaning['offer'] = null): MailMeaning => ({
  kind: 'message',
  meaning: { kind: 'unclear', offer, doubt },
});

/**
 * Whether a mail system wrote a mail, ours or theirs: a report about a mail, or a mail from the address of such a
 * system.
 */
export function isFromMailSystem({ report, from }: Pick<Mail, 'report' | 'from'>): boolean {
  return report !== null || from.some(({ address }) => SYSTEM_SENDER.test(address));
}

/** Whether one of some patterns matches a text. */
const matches = (text: string, patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));

/** The text of a mail in the form that the classification expects, which is Slack's. */
function escaped(text: string): string {
  return text
    .replace(BRACKETED, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The meaning of the text of a mail. */
function textMeaning({ mail, ownText, names }: JudgedMail, isAutomatic: boolean): ReplyMeaning {
  const { hasAttachment, arrivedAt, date } = mail;
  const writtenAt = date === null ? arrivedAt : Math.min(date, arrivedAt);
  const text = escaped(ownText);
  return replyMeaning({ text, names, carriesMore: hasAttachment, isAutomatic }, writtenAt);
}

/** A report of a mail system, or a message that looks like one; null if it is neither. */
function reportMeaning({ mail, ownText }: JudgedMail, subject: Subject): MailMeaning | null {
  const { report, reportType } = mail;
  if (report !== null) return { kind: 'report', meaning: NOTHING.meaning };
  if (reportType === 'disposition-notification') return NOTHING;
  if (reportType === 'feedback-report') return unclear('complaint');
  const isSystem = isFromMailSystem(mail);
  const said = `${subject.text}\n${ownText.slice(0, MAX_CHARACTERS)}`;
  if (isSystem && (reportType !== null || matches(said, SIGNALS.mails.bounces))) return unclear('bounce');
  return isSystem ? NOTHING : null;
}

/** What a program wrote, according to its headers or subject; null if a person did. */
function automaticMeaning(judged: JudgedMail, subject: Subject): MailMeaning | null {
  const { mail, ownText } = judged;
  const { automaticSubjects, acknowledgements, departures } = SIGNALS.mails;
  const sign = automaticSign(mail.headers);
  const said = `${subject.text}\n${ownText.slice(0, MAX_CHARACTERS)}`;
  const saysAutomatic = matches(subject.text, automaticSubjects);
  const isAutomatic = sign === 'replied' || (saysAutomatic && !subject.isAnswer);
  if ((isAutomatic || sign === 'generated') && matches(said, departures))
    return { kind: 'departure', meaning: NOTHING.meaning };
  const text = textMeaning(judged, isAutomatic);
  if (text.kind === 'absence') return { kind: 'message', meaning: text };
  if (isAutomatic) return { kind: 'message', meaning: { kind: 'absence', offer: text.offer } };
  if (matches(said, acknowledgements)) return unclear('acknowledgement', text.offer);
  if (sign === 'generated' || sign === 'doubtful' || saysAutomatic) {
    return sign === 'generated' && text.kind === 'thanks' ? NOTHING : unclear('automatic', text.offer);
  }
  return null;
}

/** Why a mail cannot be read, or may not be a reply to us; null if there is no reason. */
function doubtAbout({ mail, ownText, isOurs }: JudgedMail, subject: Subject): MailDoubt | null {
  const { sealed, calendar, folder, from, to, cc } = mail;
  if (sealed !== null) return sealed;
  if (calendar !== null) return calendar;
  if (folder === 'junk') return 'spam';
  if (from.length === 0) return 'sender';
  const forwards = ownText.split('\n').some((line) => matches(line.trim(), SIGNALS.mails.forwardHeads));
  if (subject.isForward || forwards) return 'forwarded';
  const isCopied =
    to.length > 0 && to.every(({ address }) => !isOurs(address)) && cc.some(({ address }) => isOurs(address));
  return isCopied ? 'copied' : null;
}

/**
 * The meaning of a mail from the client's side. Unambiguous headers decide first; every other sign is a reason to ask. The
 * text is used for nothing else.
 */
export function mailMeaning(judged: JudgedMail): MailMeaning {
  const { mail, ownText } = judged;
  const subject = peelSubject(mail.subject, SIGNALS.mails);
  const special = reportMeaning(judged, subject);
  if (special) return special;
  const doubt = doubtAbout(judged, subject);
  if (doubt !== null && doubt !== 'copied' && doubt !== 'spam') return unclear(doubt);
  const automatic = automaticMeaning(judged, subject);
  if (automatic) return automatic;
  if (doubt !== null) return unclear(doubt);
  if (ownText.trim() === '' && !mail.hasAttachment) return unclear('empty');
  return { kind: 'message', meaning: textMeaning(judged, false) };
}

/** Whether our team, or a program of ours, wrote a mail with content for the client. */
export function isOurMessage(mail: Mail): boolean {
  const sign = automaticSign(mail.headers);
  const subject = peelSubject(mail.subject, SIGNALS.mails);
  const isAutomatic = !subject.isAnswer && matches(subject.text, SIGNALS.mails.automaticSubjects);
  return mail.report === null && !isAutomatic && (sign === null || sign === 'doubtful');
}
