import { type ContactName, contactNameOf } from './contact-name.ts';

/** The name as a letter or a call begins with it, and whether it is formal ("Ms Hartley"). */
export interface Address {
  readonly written: string | null;
  readonly spoken: string | null;
  readonly formal: boolean;
}

/** How a language form addresses somebody; null where nothing fits. */
export type AddressContact = (name: ContactName) => Address;

export const UNKNOWN: Address = { written: null, spoken: null, formal: false };

/** A formal address, in writing and on the phone. */
export const formally = (name: string): Address => ({ written: name, spoken: name, formal: true });

/** How a contact is addressed by a language form; what was entered is kept where it is no name of a person. */
export function addressOf(contact: string | null, addressContact: AddressContact): Address {
  const name = contactNameOf(contact);
  return name === null ? UNKNOWN : addressContact(name);
}
