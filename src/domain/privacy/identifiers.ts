import { nameKey } from '../text/name-key.ts';
import type { ClientThread } from '../threads/thread.ts';

/** The details that identify a client and its contact. */
export type Identified = Partial<Pick<ClientThread, 'client' | 'contact' | 'email' | 'phone'>>;

/** The minimum number of digits of a telephone number; shorter ones are extensions, which many people share. */
const FEWEST_DIGITS = 6;

const digitsOf = (phone: string) => phone.replace(/\D/g, '').replace(/^0+/, '');

/** The identifiers of a client and its contact (names, address, telephone number), equal for different spellings. */
export function identifiersOf({ client, contact, email, phone }: Identified): readonly string[] {
  const digits = digitsOf(phone ?? '');
  return [
    ...(client ? [`client:${nameKey(client)}`] : []),
    ...(contact ? [`contact:${nameKey(contact)}`] : []),
    ...(email ? [`email:${email.toLowerCase()}`] : []),
    ...(digits.length >= FEWEST_DIGITS ? [`phone:${digits}`] : []),
  ];
}

/** The identifier of an object of another program; `externalId` is a hash of its id there. */
export function hookIdentifier(hookId: string, externalId: string): string {
  return `hook:${hookId}/${externalId}`;
}
