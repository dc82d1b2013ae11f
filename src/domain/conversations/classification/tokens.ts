import type { SentenceSignals } from './signals.ts';

/**
 * The kind of a word: `figure` 21.12., `emoji` by its Slack name or as a character, `contact` an address or number,
 * `link` a web page.
 */
export interface SpokenWord {
  readonly kind: 'word' | 'figure' | 'emoji' | 'contact' | 'link';
  /** Lower case. */
  readonly text: string;
  readonly isCapitalised: boolean;
}

/** A word in a message. */
export interface Word extends SpokenWord {
  /** It belongs to a date: `next`, `30.11.`, `Montag`. */
  readonly isDate: boolean;
}

/** A word, or a mark between words. */
export type Token = SpokenWord | { readonly kind: 'mark'; readonly text: string };

/** Emoji by name, emoji, words, numbers with their separators, and single marks. */
const TOKEN =
  /:[\w+'-]{1,50}:|\p{Extended_Pictographic}|\p{L}[\p{L}\p{M}\p{N}'’]*|\d+(?:[.:/]\d+)*(?:(?:st|nd|rd|th)\b|\.)?|[^\s\p{M}]/gu;
/** A mention or link of Slack. */
const ENTITY = /<([^<>]*)>/g;
/** Slack's escapes; angle brackets become other characters, so that they are not taken for a mention. */
const ESCAPED: readonly (readonly [string, string])[] = [
  ['&lt;', '‹'],
  ['&gt;', '›'],
  ['&amp;', '&'],
];
const SMILEYS: ReadonlySet<string> = new Set([
  ':)',
  ':-)',
  ';)',
  ';-)',
  ':D',
  ':-D',
  ';D',
  ':P',
  ':p',
  '=)',
  '^^',
  '‹3',
]);
const SKIN_TONE = /:skin-tone-\d:|[\u{1F3FB}-\u{1F3FF}\u{FE0F}]/gu;
/** A telephone number: a country or a long area code, and more digits; dates have no such groups. */
const PHONE = /(?:\+\d{1,3}|\(?\b0\d{2,5}\)?)[ \d/()-]{4,20}\d/g;
const ADDRESS = /^[^@]+@[^@.]+\.[^@]+$/;
const WEB = /^\(?(?:https?:\/\/|www\.)/i;
/** Marks between words; signs with a meaning (%, §, #) are not among them. */
const PUNCTUATION = /^(?![%‰§#@])[\p{P}&|~`]$/u;

/** Placeholders for what Slack writes in angle brackets: characters that occur in no message. */
const CONTACT = '\u{E000}';
const LINK = '\u{E001}';

/** The replacement for what is in angle brackets: nothing for a mention, else a placeholder for a contact or a link. */
function placeholderOf(inside: string): string {
  if (/^[@!]/.test(inside)) return ' ';
  return /^(?:mailto|tel):/.test(inside) ? ` ${CONTACT} ` : ` ${LINK} `;
}

/** Slack text as plain text: mentions, addresses and links replaced, skin tones removed. */
export function plainText(text: string): string {
  const plain = text.normalize('NFKC').replace(ENTITY, (_, inside: string) => placeholderOf(inside));
  let unescaped = plain.replace(PHONE, ` ${CONTACT} `);
  for (const [entity, character] of ESCAPED) unescaped = unescaped.replaceAll(entity, character);
  return unescaped.replace(SKIN_TONE, '');
}

/** The words of a word with an apostrophe, in lower case: “I'm” is “i am”, “can't” “can not”. */
function wordsOf(found: string, { contractions, negated }: SentenceSignals): readonly string[] {
  const text = found.toLowerCase().replaceAll('’', "'");
  const apostrophe = text.indexOf("'");
  if (apostrophe < 0) return [text];
  if (text.endsWith("n't")) {
    const verb = text.slice(0, -3);
    return [negated.get(verb) ?? verb, 'not'];
  }
  const ending = text.slice(apostrophe + 1);
  return [text.slice(0, apostrophe), contractions.get(ending) ?? ending].filter((part) => part !== '');
}

function tokenOf(found: string, sentences: SentenceSignals): readonly Token[] {
  const text = found.toLowerCase();
  if (/^\d/.test(text)) return [{ kind: 'figure', text, isCapitalised: false }];
  const isCapitalised = /^\p{Lu}/u.test(found);
  if (/^\p{L}/u.test(found))
    return wordsOf(found, sentences).map((word) => ({ kind: 'word', text: word, isCapitalised }));
  if (PUNCTUATION.test(found)) return [{ kind: 'mark', text }];
  return [{ kind: 'emoji', text, isCapitalised: false }];
}

/** Whether a token is a hyphen that joins two words (“E-Mail”); between numbers it is a range. */
function joinsWords(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  return token.kind === 'mark' && /[-‐]/.test(token.text) && before?.kind === 'word' && next?.kind === 'word';
}

/** The tokens of a text without white space. */
function chunkTokens(chunk: string, sentences: SentenceSignals): readonly Token[] {
  const bare = { text: chunk, isCapitalised: false } as const;
  if (SMILEYS.has(chunk)) return [];
  if (chunk === LINK || WEB.test(chunk)) return [{ kind: 'link', ...bare }];
  const trimmed = chunk.replace(/[.,;:!?)]$/, '');
  if (chunk.startsWith(CONTACT) || ADDRESS.test(trimmed)) {
    const mark = { kind: 'mark', text: chunk.slice(trimmed.length) } as const;
    return [{ kind: 'contact', ...bare, text: trimmed.toLowerCase() }, ...(mark.text ? [mark] : [])];
  }
  const tokens = (chunk.match(TOKEN) ?? []).flatMap((found) => tokenOf(found, sentences));
  return tokens.filter((token, at) => !joinsWords(token, tokens[at - 1], tokens[at + 1]));
}

/** The words and marks of a line of text by `plainText`. */
export function tokensOf(line: string, sentences: SentenceSignals): readonly Token[] {
  return line.split(/\s/).flatMap((chunk) => chunkTokens(chunk, sentences));
}
