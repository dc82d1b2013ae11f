import { type AddressContact, formally } from '../../templates/address.ts';
import { familyName, firstName } from '../../templates/contact-name.ts';

/** "Ms Hartley", "Dr Hartley", "Jana", or the name as it was entered. */
export const address: AddressContact = (name) => {
  const { entered, honorific, isKept, title } = name;
  if (isKept) return formally(entered);
  const doctor = title.replace(/\.$/, '');
  const byTitle = title === '' ? (honorific === 'woman' ? 'Ms' : 'Mr') : doctor;
  if (honorific !== null) return formally(`${byTitle} ${familyName(name)}`);
  const first = firstName(name);
  if (first !== null) return { written: first, spoken: first, formal: false };
  return formally(title === '' ? entered : `${doctor} ${familyName(name)}`);
};
