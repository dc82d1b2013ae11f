const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The maximum code units of a character: one with more consists of decoration on a letter, and may be cut. */
const LONGEST_CHARACTER = 64;

/** Whether one of the letters of which flags consist, two each, is at this place. */
function isFlagLetter(text: string, index: number): boolean {
  const code = text.codePointAt(index) ?? 0;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

/** A place at most three code units before `index` that does not lie in a flag: in a row of them each has two letters. */
function outsideOfFlag(text: string, index: number): number {
  const start = index > 0 && isFlagLetter(text, index - 1) ? index - 1 : index;
  let first = start;
  while (first > 1 && isFlagLetter(text, first - 2)) first -= 2;
  return (start - first) % 4 === 0 ? start : start - 2;
}

/**
 * The beginning of a text, at most `limit` UTF-16 code units long, ending with a whole character as displayed: emoji of
 * several parts and letters with accents are not split.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const from = outsideOfFlag(text, Math.max(0, limit - LONGEST_CHARACTER));
  const tail = text.slice(from, limit + LONGEST_CHARACTER);
  let end = from;
  for (const { segment } of graphemes.segment(tail)) {
    const isWhole = end + segment.length <= limit;
    if (!isWhole && segment.length <= LONGEST_CHARACTER) return text.slice(0, end);
    if (!isWhole) break;
    end += segment.length;
  }
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}
