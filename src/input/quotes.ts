/** Each opening quote and what may close it: keyboards mix them, „so“, “so”, ”so”, »so«, «so», ‘so’. */
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

/** Where the quote that opens the line is closed: before a space or the end, not inside a word. */
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
 * The quoted string at the start of the line, if one is there.
 * @returns its text (`\"` undone) and the characters it takes; null where nothing closes it, so that `'n` and
 * `"Acme` are words
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

/** Puts a text into quotes so that reading the line gives it back; for lines that people are to correct. */
export function quote(text: string): string {
  return `"${text.replace(NEEDS_ESCAPE, '\\$&')}"`;
}
