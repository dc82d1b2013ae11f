import { trimEnd, trimStart } from '../../domain/text/trim.ts';

const LONGEST = 70;
const QUOTES = `"“”„»«'‘’‚`;
/** Characters that are invisible or change the reading direction; a name does not need them. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A typed text on one line, cut to a maximum length; `null` if nothing remains. */
export function oneLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  if (line === '') return null;
  const letters = [...line];
  if (letters.length <= LONGEST) return line;
  const cut = letters.slice(0, LONGEST - 1).join('');
  return `${cut.replace(/\s\S{0,20}$/, '').trimEnd()}…`;
}

/** A typed text of several lines, as the end of a sentence: its lines separated by semicolons, no full stop. */
export function sentenceOf(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim())
    .map((line) => trimEnd(line.replace(/^[-•*–]\s*/, ''), '.;, '))
    .filter((line) => line !== '')
    .join('; ');
}

/** A topic for use in quotation marks: without its own, and without a full stop at its end. */
export function asTopic(text: string | null): string | null {
  const line = oneLine(text) ?? '';
  return oneLine(trimEnd(trimStart(line, QUOTES), `${QUOTES}.,;:!? `));
}

/** Whether a text is a number such as `2026-117` or `#4711`, which needs no quotation marks. */
export function isReference(text: string): boolean {
  return /^#?[\p{L}\d/._-]+$/u.test(text) && /\d/.test(text);
}

/** The text with a capital at its start, if it starts with a letter. */
export function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
