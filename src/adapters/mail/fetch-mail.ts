import { createHash } from 'node:crypto';
import type { FetchMessageObject, ImapFlow, MailboxObject } from 'imapflow';
import PostalMime from 'postal-mime';
import { readDeliveryReport } from '../../domain/mail/delivery-report.ts';
import type { CalendarAnswer, Mail, MailFolder } from '../../domain/mail/mail.ts';
import { decodeText, unflow } from './decode-text.ts';
import { htmlText } from './html-text.ts';
import { type MailHeaders, readHeaders } from './mail-headers.ts';
import { type MailParts, readParts, type TextPart } from './mail-parts.ts';

/** Maximum number of bytes fetched of a header and of a part. */
const MOST_HEADER = 65_536;
const MOST_TEXT = 131_072;
/** Number of mails whose headers and structure are fetched at once. */
const AT_ONCE = 50;

/** A mail found in a folder: its header, and what is known of its parts. */
export interface FoundMail {
  readonly uid: number;
  /** Identifies the mail in every mailbox and folder. */
  readonly key: string;
  readonly headers: MailHeaders;
  readonly arrivedAt: number;
  /** Null if the server does not return the structure. */
  readonly parts: MailParts | null;
}

const hash = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

/**
 * Returns the key of a mail. It includes sender and date, because two mails may have the same `Message-ID`; a mail
 * without one has a key only within its folder.
 */
function keyOf(
  { messageId, from, date }: MailHeaders,
  bytes: Uint8Array,
  folder: MailboxObject,
  uid: number,
): string {
  if (messageId !== null) return hash(messageId, from[0]?.address ?? '', String(date));
  const header = createHash('sha256').update(bytes).digest('hex');
  return hash(folder.path, String(folder.uidValidity), String(uid), header);
}

const HEADER_PART = { key: 'HEADER', start: 0, maxLength: MOST_HEADER };

function partIn({ bodyParts }: FetchMessageObject, key: string): Buffer {
  return bodyParts?.get(key.toLowerCase()) ?? Buffer.alloc(0);
}

async function toFound(found: FetchMessageObject, folder: MailboxObject): Promise<FoundMail> {
  const bytes = found.headers ?? Buffer.alloc(0);
  const headers = await readHeaders(bytes);
  const { uid, bodyStructure, internalDate } = found;
  return {
    uid,
    key: keyOf(headers, bytes, folder, uid),
    headers,
    arrivedAt: new Date(internalDate ?? 0).getTime(),
    parts: bodyStructure?.type ? readParts(bodyStructure) : null,
  };
}

/** Fetches the headers of some mails in the open folder. Rejects as imapflow does. */
export async function fetchHeaders(imap: ImapFlow, uids: readonly number[]): Promise<readonly FoundMail[]> {
  const found: FoundMail[] = [];
  const folder = imap.mailbox;
  if (!folder) return found;
  const query = { uid: true, internalDate: true, bodyStructure: true, bodyParts: [HEADER_PART] };
  for (let from = 0; from < uids.length; from += AT_ONCE) {
    const some = uids.slice(from, from + AT_ONCE);
    for (const message of await imap.fetchAll([...some], query, { uid: true })) {
      found.push(await toFound(message, folder));
    }
  }
  return found;
}

/** Decodes the transfer encoding of a part, which may be invalid. */
async function bytesOf(encoding: string, body: Buffer): Promise<Uint8Array> {
  const head = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  const { attachments } = await PostalMime.parse(Buffer.concat([Buffer.from(head), body]));
  const content = attachments[0]?.content ?? '';
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer);
}

async function textOf(part: TextPart | null, message: FetchMessageObject): Promise<string> {
  if (part === null) return '';
  const { type, encoding, parameters } = part;
  const text = decodeText(await bytesOf(encoding, partIn(message, part.key)), parameters.charset);
  if (type === 'text/html') return htmlText(text);
  const isFlowed = parameters.format?.toLowerCase() === 'flowed';
  return isFlowed ? unflow(text, parameters.delsp?.toLowerCase() === 'yes') : text;
}

const ANSWERS: Readonly<Record<string, CalendarAnswer>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'tentative',
};

function calendarAnswer({ calendar, calendarMethod }: MailParts, text: string): CalendarAnswer | null {
  if (calendar === null) return null;
  const method = calendarMethod || (/^METHOD:(\w{1,20})/im.exec(text)?.[1]?.toLowerCase() ?? '');
  const status = /PARTSTAT="?(\w{1,20})/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return method === 'reply' ? (ANSWERS[status] ?? 'tentative') : 'invitation';
}

/** If the server does not return the structure, reads the beginning of the whole mail. */
async function fetchRaw(imap: ImapFlow, uid: number): Promise<string> {
  const message = await imap.fetchOne(
    String(uid),
    { source: { start: 0, maxLength: MOST_TEXT } },
    { uid: true },
  );
  const source = message ? message.source : undefined;
  if (!source) return '';
  const { text, html } = await PostalMime.parse(source);
  return (text ?? (html ? htmlText(html) : '')).normalize('NFC');
}

const NO_PARTS: MailParts = {
  text: null,
  calendar: null,
  calendarMethod: '',
  status: null,
  original: null,
  reportType: null,
  sealed: null,
  hasAttachment: false,
};

async function fetchTexts(imap: ImapFlow, uid: number, parts: MailParts) {
  const { text, calendar, status, original } = parts;
  const wanted = [text, calendar, status, original].filter((part) => part !== null);
  if (wanted.length === 0) return { text: '', calendar: '', status: '', original: '' };
  const bodyParts = wanted.map(({ key }) => ({ key, start: 0, maxLength: MOST_TEXT }));
  const message = await imap.fetchOne(String(uid), { bodyParts }, { uid: true });
  if (!message) return { text: '', calendar: '', status: '', original: '' };
  return {
    text: await textOf(text, message),
    calendar: await textOf(calendar, message),
    status: await textOf(status, message),
    original: await textOf(original, message),
  };
}

/** Fetches the text of a mail, but none of its files. Rejects as imapflow does. */
export async function fetchMail(imap: ImapFlow, found: FoundMail, folder: MailFolder): Promise<Mail> {
  const { headers, arrivedAt, uid } = found;
  const { judged, ...said } = headers;
  const parts = found.parts ?? NO_PARTS;
  const texts = await fetchTexts(imap, uid, parts);
  return {
    ...said,
    folder,
    arrivedAt,
    headers: judged,
    text: found.parts === null ? await fetchRaw(imap, uid) : texts.text,
    hasAttachment: parts.hasAttachment,
    sealed: parts.sealed,
    calendar: calendarAnswer(parts, texts.calendar),
    reportType: parts.reportType,
    report: parts.status === null ? null : readDeliveryReport(texts.status, texts.original),
  };
}
