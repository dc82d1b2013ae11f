import { trimEnd } from '../../domain/text/trim.ts';
import { oneLine } from './user-text.ts';

const WOMAN = /^(?:frau|ms|mrs|miss)\b\.?\s+/iu;
const MAN = /^(?:herrn?|mr)\b\.?\s+/iu;
/** Other words before a name, and names of groups, which stay unchanged. */
const KEPT = /^(?:mx|sir|madam|team|the|das|die|familie|family)\b\.?\s/iu;
const TITLE = /^(?:(?:prof|dr)\b\.?(?:[\s-]*(?:med|jur|phil|rer|nat|pol|oec|ing|h|c)\.)*[\s-]+)+/iu;
const FIRST_NAME = /^\p{Lu}[\p{L}’'-]+$/u;

/** The parts of a person's name. */
export interface ContactName {
  readonly entered: string;
  readonly honorific: 'woman' | 'man' | null;
  /** "Dr." and the like, without a space at its end. */
  readonly title: string;
  readonly words: readonly string[];
  /** "Team Einkauf", "Familie Braun": used unchanged. */
  readonly isKept: boolean;
}

/** The parts of a name as entered; null if it is not a name (an address, a mention). */
export function contactNameOf(contact: string | null): ContactName | null {
  const line = oneLine(contact);
  if (line === null || /[@<>{}|:/\d]/.test(line)) return null;
  const entered = trimEnd(line.replace(/^([^,]+), ?([^,]+)$/, '$2 $1'), ',');
  const honorific = WOMAN.test(entered) ? 'woman' : MAN.test(entered) ? 'man' : null;
  const name = entered.replace(WOMAN, '').replace(MAN, '');
  const title = TITLE.exec(name)?.[0].trim() ?? '';
  const words = name.replace(TITLE, '').split(' ').filter(Boolean);
  return { entered, honorific, title, words, isKept: KEPT.test(entered) };
}

/** The family name: "Krüger" for "Jana Krüger", "von Berg" for "Anna von Berg". */
export function familyName({ words }: ContactName): string {
  const particle = words.findIndex((word) => /^\p{Ll}/u.test(word));
  return words.slice(particle < 0 ? -1 : particle).join(' ');
}

/** The first name; null if only a family name is known. */
export function firstName({ honorific, title, words }: ContactName): string | null {
  const [first = ''] = words;
  const alone = words.length < 2;
  return FIRST_NAME.test(first) && !(alone && (honorific !== null || title !== '')) ? first : null;
}

/** The first name of the sender, for the end of a short message; the whole name if there is no first name. */
export function firstNameOf(sender: string | null): string | null {
  const name = contactNameOf(sender);
  return name === null ? oneLine(sender) : (firstName(name) ?? name.entered);
}
