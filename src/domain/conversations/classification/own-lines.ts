/** The line with which mail programs introduce a quote. */
const WROTE = /^(?:on|am)\b.*\b(?:wrote|schrieb)\b/i;
const HEADER = /^\*?(?:from|von|sent|gesendet|to|an|subject|betreff|date|datum):/i;
const RULE = /^[-_]{3,}/;

function isQuoteBelow(line: string, next: string): boolean {
  return HEADER.test(next) && (HEADER.test(line) || RULE.test(line));
}

/**
 * The lines that a message adds to what it quotes: without Slack's and mail's quotes, and without the message that
 * Outlook puts below its own.
 * @param text plain, with `›` for a typed angle bracket
 */
export function ownLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  const own: string[] = [];
  for (const [at, line] of said.entries()) {
    const next = said[at + 1] ?? '';
    if (line.startsWith('›››') || isQuoteBelow(line, next)) break;
    const isQuoted = line.startsWith('›') || (WROTE.test(line) && next.startsWith('›'));
    if (!isQuoted) own.push(line);
  }
  return own;
}
