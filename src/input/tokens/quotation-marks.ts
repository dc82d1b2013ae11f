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
/** What may follow a closing quote; past the end, `charAt` is empty, which every string includes. */
const WORD_ENDS = ' ,;)';
const DOUBLE = '"„“”«»';

/** The index of the closing quote (with `atWordEnd`, only one at the end of a word); -1 if there is none. */
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
 * The quoted string at the start of a line: its text without escapes, and its length with the quotes (UTF-16 code units).
 * Null if there is none, or nothing closes it: `'n` and `"Acme` are words.
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

/** A text in quotation marks and escaped, so that reading it returns it unchanged. */
export function quote(text: string): string {
  return `"${text.replace(NEEDS_ESCAPE, '\\$&')}"`;
}
