const LONGEST = 70;
/** Characters that show nothing or turn the reading direction; a name does not need them. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** What a person typed, on one line and of bearable length; `null` where nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  if (line === '') return null;
  const letters = [...line];
  if (letters.length <= LONGEST) return line;
  const cut = letters.slice(0, LONGEST - 1).join('');
  return `${cut.replace(/\s\S{0,20}$/, '').trimEnd()}…`;
}

/** A topic that can stand in quotation marks: without its own, and without a full stop at its end. */
export function asTopic(text: string | null): string | null {
  return oneLine(oneLine(text)?.replace(/^["“”„»«'‘’‚]+|["“”„»«'‘’‚.,;:!?\s]+$/gu, ''));
}

/** Whether a text is a number such as `2026-117` or `#4711`, which needs no quotation marks. */
export function isReference(text: string): boolean {
  return /^#?[\p{L}\d/._-]*\d[\p{L}\d/._-]*$/u.test(text);
}

const HONORIFIC = /^(frau|herrn?|mr|mrs|ms|miss|mx|sir|madam|team|the|das|die|familie)\b\.?\s/iu;
const TITLE = /^(?:(?:prof|dr)\b\.?(?:[\s-]*(?:med|jur|phil|rer|nat|pol|oec|ing|h|c)\.)*[\s-]+)+/iu;

/**
 * How a contact is addressed, or `null` where what was entered is no name (an address, a mention).
 * By first name: "Jana". In full: as it was entered, because "Krüger" alone lacks the Frau or Herr that
 * nobody told us.
 */
export function addressOf(contact: string | null, by: 'full name' | 'first name'): string | null {
  const entered = oneLine(contact);
  if (entered === null || /[@<>{}|:/\d]/.test(entered)) return null;
  const name = entered.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1').replace(/,+$/, '');
  if (by === 'full name' || HONORIFIC.test(name)) return name;
  const plain = name.replace(TITLE, '');
  const first = plain.split(' ')[0] ?? '';
  return /^\p{Lu}[\p{L}’'-]+$/u.test(first) ? first : plain || null;
}

/** The same text with a capital at its start, if it starts with a letter. */
export function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
