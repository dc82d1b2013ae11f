import type { QuoteSignals } from './signals.ts';

const HEADER = /^\*?(\p{L}+):/u;
const RULE = /^[-_]{3,}/;

function isHeader(line: string, { headers }: QuoteSignals): boolean {
  return headers.has(HEADER.exec(line)?.[1]?.toLowerCase() ?? '');
}

function isQuoteBelow(line: string, next: string, known: QuoteSignals): boolean {
  return isHeader(next, known) && (isHeader(line, known) || RULE.test(line));
}

/**
 * The lines that a message adds to what it quotes: without Slack's and mail's quotes, and without the message that
 * Outlook puts below its own.
 * @param text plain, with `›` for a typed angle bracket
 */
export function ownLines(text: string, known: QuoteSignals): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  const own: string[] = [];
  for (const [at, line] of said.entries()) {
    const next = said[at + 1] ?? '';
    if (line.startsWith('›››') || isQuoteBelow(line, next, known)) break;
    const introduces = next.startsWith('›') && known.introductions.some((shape) => shape.test(line));
    const isQuoted = line.startsWith('›') || introduces;
    if (!isQuoted) own.push(line);
  }
  return own;
}
