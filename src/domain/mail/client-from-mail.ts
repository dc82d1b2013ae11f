import { CATEGORIES, type ThreadCategory } from '../threads/thread.ts';
import type { MailAddress } from './mail.ts';
import { domainOf, isSharedDomain } from './mail-address.ts';

/** Longer names are cut. */
const LONGEST = 80;
/** Second-level domains under which companies have their names: `globex.co.uk`. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(['co', 'com', 'ac', 'or', 'gv', 'org', 'net']);

/** `Klein, Petra` is Petra Klein; an address or a name without letters is none. */
export function personIn({ name }: MailAddress): string | null {
  const plain = name
    .replace(/["'<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  if (!/\p{L}/u.test(plain) || plain.includes('@')) return null;
  const [last = '', first = '', ...more] = plain.split(',').map((part) => part.trim());
  return first !== '' && more.length === 0 ? `${first} ${last}` : plain;
}

/** The company that a domain names: `globex.example` is Globex. Null at providers of mail for everybody. */
export function companyIn(address: string): string | null {
  const domain = domainOf(address);
  if (isSharedDomain(domain)) return null;
  const labels = domain.split('.');
  const at = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? -3 : -2;
  const label = labels.at(at) ?? domain;
  return label === '' ? null : label.charAt(0).toUpperCase() + label.slice(1, LONGEST);
}

/** What a client is called whom a mail names, and who the contact is. */
export function clientIn(recipient: MailAddress): {
  readonly client: string;
  readonly contact: string | null;
} {
  const contact = personIn(recipient);
  return { client: companyIn(recipient.address) ?? contact ?? recipient.address, contact };
}

/** The category that a plus-address names: `ghostwatch+offer@acme.com`; null for none. */
export function categoryIn(addresses: readonly string[]): ThreadCategory | null {
  const tags = addresses.flatMap((address) => /^[^@+]*\+([a-z]+)@/i.exec(address)?.[1]?.toLowerCase() ?? []);
  return CATEGORIES.find((category) => tags.includes(category)) ?? null;
}
