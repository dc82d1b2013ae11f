import { type AddressContact, UNKNOWN } from '../../templates/address.ts';
import { firstName } from '../../templates/contact-name.ts';

/** The first name, which *du* requires; null if only a family name is known. */
export const address: AddressContact = (name) => {
  const first = name.isKept ? null : firstName(name);
  return { ...UNKNOWN, written: first, spoken: first };
};
