import type { ClientThread } from '../../../../domain/threads/thread.ts';
import { link } from '../../../../languages/markup.ts';
import { mailtoAddress } from '../../../../languages/templates/mailto.ts';

/** A phone number as a link that dials it, as markup. */
export function phoneLink(phone: string): string {
  return link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone).text;
}

/** How the contact of a thread can be reached, as markup; null if nothing is known. */
export function reachLine({ phone, email }: Pick<ClientThread, 'phone' | 'email'>): string | null {
  const ways = [phone && phoneLink(phone), email && link(mailtoAddress(email), email).text].filter(Boolean);
  return ways.length === 0 ? null : ways.join(' · ');
}
