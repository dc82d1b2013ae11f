import type { QuoteSignals } from './signals.ts';

/** `From:`, `*Betreff:*` */
const HEADER = /^\*?(\p{L}+):/u;
/** The line above a quoted mail. */
const RULE = /^[-_]{3,}/;

/** The minimum number of lines in the header of a quoted mail: its sender, a date, and a recipient or a subject. */
const FEWEST_HEADERS = 3;

/** The label of a header line in lower case; empty for other lines. */
const labelOf = (line: string | undefined): string => HEADER.exec(line ?? '')?.[1]?.toLowerCase() ?? '';

/** Whether the header of a quoted mail begins here; one or two lines with a colon may be the sender's own. */
function isQuoteBelow(lines: readonly string[], { senders, headers }: QuoteSignals): boolean {
  const head = RULE.test(lines[0] ?? '') ? lines.slice(1) : lines;
  if (head.length < FEWEST_HEADERS || !senders.has(labelOf(head[0]))) return false;
  return head.slice(0, FEWEST_HEADERS).every((line) => headers.has(labelOf(line)));
}

/** How many lines (0, 1 or 2) introduce a quote: mail programs wrap long introductions. */
function introductionLength(
  [line = '', next = '', third = '']: readonly string[],
  { introductions }: QuoteSignals,
): number {
  const fits = (text: string) => introductions.some((shape) => shape.test(text));
  if (next.startsWith('›')) return fits(line) ? 1 : 0;
  return third.startsWith('›') && !fits(next) && fits(`${line} ${next}`) ? 2 : 0;
}

/**
 * The lines that a message adds to what it quotes: without Slack's and mail's quotes, and without the message that
 * Outlook puts below its own, or the line that a phone adds.
 * @param text plain, with `›` for a typed angle bracket
 */
export function ownTextLines(text: string, known: QuoteSignals): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const own: string[] = [];
  for (let at = 0; at < filled.length; at++) {
    const [line = '', ...below] = filled.slice(at, at + 1 + FEWEST_HEADERS);
    if (line.startsWith('›››') || isQuoteBelow([line, ...below], known)) break;
    const introduced = introductionLength([line, ...below], known);
    const isForeign = line.startsWith('›') || known.programs.some((shape) => shape.test(line));
    if (introduced > 0) at += introduced - 1;
    else if (!isForeign) own.push(line);
  }
  return own;
}
