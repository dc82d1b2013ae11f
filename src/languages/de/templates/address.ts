import { type AddressContact, formally } from '../../templates/address.ts';
import { familyName } from '../../templates/contact-name.ts';

/**
 * "Frau Krüger", "Herr Dr. Braun", else the whole name, in writing only. A first name alone is too familiar for *Sie*,
 * and for a family name alone we do not know whether it is Frau or Herr.
 */
export const address: AddressContact = (name) => {
  const { entered, honorific, isKept, title, words } = name;
  if (isKept) return formally(entered);
  if (honorific !== null) {
    const called = honorific === 'woman' ? 'Frau' : 'Herr';
    return formally([called, title, familyName(name)].filter(Boolean).join(' '));
  }
  const known = words.length > 1 || title !== '';
  return { written: known ? entered : null, spoken: null, formal: true };
};
