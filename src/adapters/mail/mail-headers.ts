import PostalMime, { addressParser, decodeWords, type Email } from 'postal-mime';
import { JUDGED_HEADERS, type Mail, type MailAddress } from '../../domain/mail/mail.ts';

type SaidInHeader = 'messageId' | 'refersTo' | 'from' | 'replyTo' | 'to' | 'cc' | 'bcc' | 'subject' | 'date';

/** The header of a mail, parsed. */
export interface MailHeaders extends Pick<Mail, SaidInHeader> {
  readonly judged: ReadonlyMap<string, string>;
}

/** Maximum number of recipients or references that are read. */
const MOST = 200;
/** Maximum length of a header value; longer ones are cut. */
const LONGEST = 20_000;
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;

type Fields = Pick<Email, 'headers'>;

const headerIn = ({ headers }: Fields, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value.slice(0, LONGEST);

/** The `Message-ID`s in a header, in order; spaces and line breaks inside them are removed. */
export function messageIdsIn(value: string | undefined): readonly string[] {
  const ids = (value ?? '').replace(/\s+/g, ' ').match(/<[^<>]{1,998}>/g) ?? [];
  return ids.slice(-MOST).map((id) => id.replaceAll(' ', ''));
}

/** The addresses in a header; invalid addresses and those in quotation marks are left out. */
function addressesIn(value: string | undefined): readonly MailAddress[] {
  return addressParser(value ?? '', { flatten: true })
    .slice(0, MOST)
    .flatMap(({ address = '', name }) =>
      ADDRESS.test(address.trim()) && isNamedOutsideQuotes(value ?? '', address)
        ? [{ address: address.trim().toLowerCase(), name: decodeWords(name).normalize('NFC').trim() }]
        : [],
    );
}

/** Whether an address is outside of quotation marks, and so not part of a name. */
function isNamedOutsideQuotes(value: string, address: string): boolean {
  return value.replace(/"[^"]*"/g, '').includes(address);
}

function dateIn(value: string | undefined): number | null {
  const at = Date.parse((value ?? '').replace(/\([^()]*\)\s*$/, ''));
  return Number.isNaN(at) ? null : at;
}

/** Parses the header of a mail; invalid values are treated as missing. */
export async function readHeaders(bytes: Uint8Array): Promise<MailHeaders> {
  const email: Fields = await PostalMime.parse(bytes).catch(() => ({ headers: [] }));
  const judged = JUDGED_HEADERS.flatMap((name) => {
    const value = headerIn(email, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    messageId: messageIdsIn(headerIn(email, 'message-id'))[0] ?? null,
    refersTo: [
      ...messageIdsIn(headerIn(email, 'references')),
      ...messageIdsIn(headerIn(email, 'in-reply-to')),
    ],
    from: addressesIn(headerIn(email, 'from')),
    replyTo: addressesIn(headerIn(email, 'reply-to') ?? headerIn(email, 'x-original-from')),
    to: addressesIn(headerIn(email, 'to')),
    cc: addressesIn(headerIn(email, 'cc')),
    bcc: addressesIn(headerIn(email, 'bcc')),
    subject: decodeWords(headerIn(email, 'subject') ?? '').normalize('NFC'),
    date: dateIn(headerIn(email, 'date')),
    judged: new Map(judged),
  };
}
