import type { ClientThread } from '../threads/thread.ts';
import { boxOf } from './mail-address.ts';

/** The addresses by which a client writes: the one that was entered, and those that were marked as the client's. */
export function clientAddresses({
  email,
  clientPeople,
}: Pick<ClientThread, 'email' | 'clientPeople'>): readonly string[] {
  const marked = clientPeople.filter((who) => who.includes('@'));
  return email === null ? marked : [email, ...marked];
}

/** The boxes of those addresses, for comparing. */
export function clientBoxes(thread: Pick<ClientThread, 'email' | 'clientPeople'>): readonly string[] {
  return clientAddresses(thread).map(boxOf);
}
