import type { ClientThread } from '../threads/thread.ts';
import { boxOf } from './mail-address.ts';

/** The addresses that a client writes from: the one that was entered, and those marked as the client's. */
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
