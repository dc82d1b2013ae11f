import PostalMime, { addressParser, decodeWords, type Email } from 'postal-mime';
import { JUDGED_HEADERS, type Mail, type MailAddress } from '../../domain/mail/mail.ts';

type SaidInHeader = 'messageId' | 'refersTo' | 'from' | 'replyTo' | 'to' | 'cc' | 'bcc' | 'subject' | 'date';

/** What the header of a mail says. */
export interface MailHeaders extends Pick<Mail, SaidInHeader> {
  readonly judged: ReadonlyMap<string, string>;
}

/** More recipients or references than this are not looked at. */
const MOST = 200;
/** Longer values of headers are cut. */
const LONGEST = 20_000;
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;

type Fields = Pick<Email, 'headers'>;

const headerIn = ({ headers }: Fields, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value.slice(0, LONGEST);

/** `Message-ID`s in the order in which they stand; blanks and line breaks inside of them are left out. */
export function messageIdsIn(value: string | undefined): readonly string[] {
  const ids = (value ?? '').replace(/\s+/g, ' ').match(/<[^<>]{1,998}>/g) ?? [];
  return ids.slice(-MOST).map((id) => id.replaceAll(' ', ''));
}

/** The addresses in a header; what is no address, and what stands in quotation marks, is left out. */
function addressesIn(value: string | undefined): readonly MailAddress[] {
  return addressParser(value ?? '', { flatten: true })
    .slice(0, MOST)
    .flatMap(({ address = '', name }) =>
      ADDRESS.test(address.trim()) && isNamedOutsideQuotes(value ?? '', address)
        ? [{ address: address.trim().toLowerCase(), name: decodeWords(name).normalize('NFC').trim() }]
        : [],
    );
}

/** Whether an address stands outside of quotation marks, where it is one and not part of a name. */
function isNamedOutsideQuotes(value: string, address: string): boolean {
  return value.replace(/"[^"]*"/g, '').includes(address);
}

function dateIn(value: string | undefined): number | null {
  const at = Date.parse((value ?? '').replace(/\([^()]*\)\s*$/, ''));
  return Number.isNaN(at) ? null : at;
}

/** Reads the header of a mail; what is broken in it is as if it were not there. */
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
