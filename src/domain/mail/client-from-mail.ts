import { cutText } from '../text/cut-text.ts';
import { CATEGORIES, type ThreadCategory } from '../threads/thread.ts';
import type { MailAddress } from './mail.ts';
import { domainOf, isSharedDomain } from './mail-address.ts';

/** The maximum length of a name (UTF-16 code units); longer ones are cut. */
const LONGEST = 80;
/** Second-level domains under which companies register their names: `globex.co.uk`. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(['co', 'com', 'ac', 'or', 'gv', 'org', 'net']);

/** The name of the person in a mail address: `Klein, Petra` is Petra Klein. Null if it has no name with letters. */
export function personIn({ name }: MailAddress): string | null {
  const plain = cutText(
    name
      .replace(/["'<>]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST,
  );
  if (!/\p{L}/u.test(plain) || plain.includes('@')) return null;
  const [last = '', first = '', ...more] = plain.split(',').map((part) => part.trim());
  return first !== '' && more.length === 0 ? `${first} ${last}` : plain;
}

/** The company named by a domain: `globex.example` is Globex. Null for public mail providers. */
export function companyIn(address: string): string | null {
  const domain = domainOf(address);
  if (isSharedDomain(domain)) return null;
  const labels = domain.split('.');
  const at = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? -3 : -2;
  const label = labels.at(at) ?? domain;
  return label === '' ? null : label.charAt(0).toUpperCase() + label.slice(1, LONGEST);
}

/** The names of the client and the contact, from a mail address and the name next to it. */
export function clientIn(recipient: MailAddress): {
  readonly client: string;
  readonly contact: string | null;
} {
  const contact = personIn(recipient);
  return { client: companyIn(recipient.address) ?? contact ?? recipient.address, contact };
}

/** The category named by a plus-address: `ghostwatch+offer@acme.com`; null if there is none. */
export function categoryIn(addresses: readonly string[]): ThreadCategory | null {
  const tags = addresses.flatMap((address) => /^[^@+]*\+([a-z]+)@/i.exec(address)?.[1]?.toLowerCase() ?? []);
  return CATEGORIES.find((category) => tags.includes(category)) ?? null;
}
