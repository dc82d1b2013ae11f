/**
 * Each opening quote and its possible closing quotes, because keyboards mix them: „so“, “so”, ”so”, »so«, «so», ‘so’.
 */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“„',
  '„': '“”"',
  '“': '”“"',
  '”': '”“"',
  '«': '»"',
  '»': '«»"',
  "'": "'’",
  '‘': "’'‘",
  '‚': "‘’'",
  '’': "’'",
  '‹': '›',
  '›': '‹›',
};

const NEEDS_ESCAPE = /[\\"„“”«»'‘‚’‹›]/g;
const ESCAPED = /\\([\\"„“”«»'‘‚’‹›])/g;
/** What may follow a closing quote; `charAt` past the end is empty, and every string includes that. */
const WORD_ENDS = ' ,;)';
const DOUBLE = '"„“”«»';

/** The position at which the opening quote is closed: before a space or the end, not inside a word. */
function closingIndex(line: string, closers: string, atWordEnd: boolean): number {
  for (let index = 1; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === '\\') index++;
    else if (closers.includes(character) && (!atWordEnd || WORD_ENDS.includes(line.charAt(index + 1))))
      return index;
  }
  return -1;
}

/**
 * The quoted string at the start of the line, if there is one.
 * @returns its text (`\"` undone) and its length in characters; null if nothing closes it, so that `'n` and `"Acme` are
 * words
 */
export function quotedAt(line: string): { text: string; length: number } | null {
  const opener = line.charAt(0);
  const closers = CLOSERS[opener];
  if (!closers) return null;
  const end = closingIndex(line, closers, true);
  if (end > 0) return { text: line.slice(1, end).replace(ESCAPED, '$1'), length: end + 1 };
  if (!DOUBLE.includes(opener)) return null;
  const loose = closingIndex(line, closers, false);
  return loose > 0 ? { text: line.slice(1, loose).replace(ESCAPED, '$1'), length: loose + 1 } : null;
}

/** Quotes a text so that reading the line returns it unchanged; for lines that people correct. */
export function quote(text: string): string {
  return `"${text.replace(NEEDS_ESCAPE, '\\$&')}"`;
}
