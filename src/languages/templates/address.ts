import { type ContactName, contactNameOf } from './contact-name.ts';

/** The name at the beginning of a letter or a call, and whether it is formal ("Ms Hartley"). */
export interface Address {
  readonly written: string | null;
  readonly spoken: string | null;
  readonly formal: boolean;
}

/** How a language form addresses somebody; null if nothing is suitable. */
export type AddressContact = (name: ContactName) => Address;

export const UNKNOWN: Address = { written: null, spoken: null, formal: false };

/** A formal address, in writing and on the phone. */
export const formally = (name: string): Address => ({ written: name, spoken: name, formal: true });

/** How a contact is addressed in a language form; a text that is not a person's name is kept unchanged. */
export function addressOf(contact: string | null, addressContact: AddressContact): Address {
  const name = contactNameOf(contact);
  return name === null ? UNKNOWN : addressContact(name);
}
