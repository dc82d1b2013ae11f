import { trimEnd } from '../../domain/text/trim.ts';
import { oneLine } from './user-text.ts';

/**
 * How a language form addresses people: by first name, by *Ms* and *Mr* where that was entered (`english`); with
 * *Frau* and *Herr* or the whole name (`sie`); by first name only (`du`).
 */
export type Register = 'english' | 'sie' | 'du';

const WOMAN = /^(?:frau|ms|mrs|miss)\b\.?\s+/iu;
const MAN = /^(?:herrn?|mr)\b\.?\s+/iu;
/** Other words before a name, and names of groups, which stay as they were entered. */
const KEPT = /^(?:mx|sir|madam|team|the|das|die|familie|family)\b\.?\s/iu;
const TITLE = /^(?:(?:prof|dr)\b\.?(?:[\s-]*(?:med|jur|phil|rer|nat|pol|oec|ing|h|c)\.)*[\s-]+)+/iu;
const FIRST_NAME = /^\p{Lu}[\p{L}’'-]+$/u;

interface Name {
  readonly honorific: 'woman' | 'man' | null;
  /** "Dr." and the like, without a space at its end. */
  readonly title: string;
  readonly words: readonly string[];
}

/** A person's name in its parts; null where what was entered is no name (an address, a mention). */
function nameOf(contact: string | null): (Name & { readonly entered: string }) | null {
  const line = oneLine(contact);
  if (line === null || /[@<>{}|:/\d]/.test(line)) return null;
  const entered = trimEnd(line.replace(/^([^,]+), ?([^,]+)$/, '$2 $1'), ',');
  const honorific = WOMAN.test(entered) ? 'woman' : MAN.test(entered) ? 'man' : null;
  const name = entered.replace(WOMAN, '').replace(MAN, '');
  const title = TITLE.exec(name)?.[0].trim() ?? '';
  return { entered, honorific, title, words: name.replace(TITLE, '').split(' ').filter(Boolean) };
}

/** "Krüger" of "Jana Krüger", "von Berg" of "Anna von Berg". */
function familyName(words: readonly string[]): string {
  const particle = words.findIndex((word) => /^\p{Ll}/u.test(word));
  return words.slice(particle < 0 ? -1 : particle).join(' ');
}

/** The first name; null where only a family name can be known. */
function firstName({ honorific, title, words }: Name): string | null {
  const [first = ''] = words;
  const alone = words.length < 2;
  return FIRST_NAME.test(first) && !(alone && (honorific !== null || title !== '')) ? first : null;
}

const HONORIFICS: Readonly<Record<'english' | 'sie', Readonly<Record<'woman' | 'man', string>>>> = {
  english: { woman: 'Ms', man: 'Mr' },
  sie: { woman: 'Frau', man: 'Herr' },
};

/** The name as a letter or a call begins with it, and whether it is formal ("Ms Hartley"). */
export interface Address {
  readonly written: string | null;
  readonly spoken: string | null;
  readonly formal: boolean;
}

const UNKNOWN: Address = { written: null, spoken: null, formal: false };

const formally = (name: string | null): Address => ({ written: name, spoken: name, formal: true });

/** "Ms Hartley", "Dr Hartley", "Jana", or the name as it was entered. */
function inEnglish(name: Name & { readonly entered: string }): Address {
  const { entered, honorific, title, words } = name;
  const doctor = title.replace(/\.$/, '');
  const first = firstName(name);
  if (honorific !== null) {
    return formally(`${title === '' ? HONORIFICS.english[honorific] : doctor} ${familyName(words)}`);
  }
  if (first !== null) return { written: first, spoken: first, formal: false };
  return formally(title === '' ? entered : `${doctor} ${familyName(words)}`);
}

/** "Frau Krüger", "Herr Dr. Braun", else the whole name in writing; nobody says that to somebody's face. */
function withSie({ entered, honorific, title, words }: Name & { readonly entered: string }): Address {
  if (honorific !== null) {
    return formally([HONORIFICS.sie[honorific], title, familyName(words)].filter(Boolean).join(' '));
  }
  const known = words.length > 1 || title !== '';
  return { written: known ? entered : null, spoken: null, formal: true };
}

/**
 * How a contact is addressed; null where nothing fits: a first name alone is too close for *Sie*, a family name alone
 * lacks the Frau or Herr that nobody told us, and *du* needs a first name.
 */
export function addressOf(contact: string | null, register: Register): Address {
  const name = nameOf(contact);
  if (name === null) return UNKNOWN;
  if (register === 'du') {
    const first = KEPT.test(name.entered) ? null : firstName(name);
    return { ...UNKNOWN, written: first, spoken: first };
  }
  if (KEPT.test(name.entered)) return formally(name.entered);
  return register === 'sie' ? withSie(name) : inEnglish(name);
}

/** The first name of the sender, for the end of a short message; the whole name where there is no first name. */
export function firstNameOf(sender: string | null): string | null {
  const name = nameOf(sender);
  return name === null ? oneLine(sender) : (firstName(name) ?? name.entered);
}
