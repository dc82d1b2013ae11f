const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The maximum code units of a character: one with more consists of decoration on a letter, and may be cut. */
const LONGEST_CHARACTER = 64;

/**
 * The beginning of a text, at most `limit` UTF-16 code units long, ending with a whole character as displayed: emoji of
 * several parts and letters with accents are not split.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const from = Math.max(0, limit - LONGEST_CHARACTER);
  const tail = text.slice(from, limit + LONGEST_CHARACTER);
  let end = from;
  for (const { index, segment } of graphemes.segment(tail)) {
    if (from + index + segment.length > limit) break;
    end = from + index + segment.length;
  }
  return text.slice(0, end > from ? end : limit).replace(/[\ud800-\udbff]$/, '');
}
