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
  const entered = line.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1').replace(/,+$/, '');
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

/**
 * How a contact is addressed; null where nothing fits: a first name alone is too close for *Sie*, a family name alone
 * lacks the Frau or Herr that nobody told us, and nobody says a whole name to somebody's face.
 */
export function addressOf(contact: string | null, register: Register): Address {
  const name = nameOf(contact);
  if (name === null) return UNKNOWN;
  const { entered, honorific, title, words } = name;
  if (KEPT.test(entered)) {
    return register === 'du' ? UNKNOWN : { written: entered, spoken: entered, formal: true };
  }
  const first = firstName(name);
  if (register === 'du') return { ...UNKNOWN, written: first, spoken: first };
  if (honorific !== null) {
    const titled = register === 'english' ? title.replace(/\.$/, '') : title;
    const called = register === 'english' && title !== '' ? '' : HONORIFICS[register][honorific];
    const full = [called, titled, familyName(words)].filter(Boolean).join(' ');
    return { written: full, spoken: full, formal: true };
  }
  if (register === 'sie') {
    const known = words.length > 1 || title !== '';
    return { ...UNKNOWN, written: known ? entered : null, formal: true };
  }
  if (first !== null) return { written: first, spoken: first, formal: false };
  if (title === '') return { written: entered, spoken: entered, formal: true };
  const doctor = `${title.replace(/\.$/, '')} ${familyName(words)}`;
  return { written: doctor, spoken: doctor, formal: true };
}

/** The first name of the sender, for the end of a short message; the whole name where there is no first name. */
export function firstNameOf(sender: string | null): string | null {
  const name = nameOf(sender);
  return name === null ? oneLine(sender) : (firstName(name) ?? name.entered);
}
