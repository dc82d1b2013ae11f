import { nameKey } from '../exchange/match-line.ts';
import type { ClientThread } from '../threads/thread.ts';

/** By what a client and its contact are known. */
export type Identified = Partial<Pick<ClientThread, 'client' | 'contact' | 'email' | 'phone'>>;

/** Shorter numbers are extensions, which many people share (digits). */
const SHORTEST_NUMBER = 6;

const digitsOf = (phone: string) => phone.replace(/\D/g, '').replace(/^0+/, '');

/** By what they are known again, each in one spelling: names, address and telephone number. */
export function identifiersOf({ client, contact, email, phone }: Identified): readonly string[] {
  const digits = digitsOf(phone ?? '');
  return [
    ...(client ? [`client:${nameKey(client)}`] : []),
    ...(contact ? [`contact:${nameKey(contact)}`] : []),
    ...(email ? [`email:${email.toLowerCase()}`] : []),
    ...(digits.length >= SHORTEST_NUMBER ? [`phone:${digits}`] : []),
  ];
}

/** What another program calls a client; `externalId` is a hash of it. */
export function hookIdentifier(hookId: string, externalId: string): string {
  return `hook:${hookId}/${externalId}`;
}
