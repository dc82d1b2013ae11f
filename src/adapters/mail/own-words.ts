import { extractFrom } from 'planer';
import { ownLines } from '../../domain/conversations/classification/own-lines.ts';
import { SIGNALS } from '../../input/conversations/reply-meaning.ts';

/** Longer mails are cut: what was written now stands in front of what is quoted. */
const LONGEST = 30_000;
const MOST_LINES = 600;
/** A longer line is no line that somebody typed. */
const LONGEST_LINE = 2000;
/** Lines behind the mark of a signature; more is text that somebody wrote below it. */
const LONGEST_SIGNATURE = 15;
/** Outlook's line above the mail that it quotes. */
const ORIGINAL =
  /^-{2,}\s?(?:original message|original appointment|ursprüngliche nachricht|ursprünglicher termin)\s?-{2,}$/i;

function bounded(text: string): string {
  const lines = text.slice(0, LONGEST).replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').split('\n');
  return lines
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE))
    .join('\n');
}

/** Without the signature, which a line with two dashes begins. */
function withoutSignature(text: string): string {
  const lines = text.split('\n');
  const mark = lines.findIndex((line) => line === '-- ' || line === '--');
  const isSignature = mark >= 0 && lines.length - mark - 1 <= LONGEST_SIGNATURE;
  return isSignature ? lines.slice(0, mark).join('\n') : text;
}

function withoutOriginal(text: string): string {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => ORIGINAL.test(line.trim()));
  return head < 0 ? text : lines.slice(0, head).join('\n');
}

/** A line that only divides. */
const RULE = /^[-_=*]{5,}$/;

/** The characters that mark quotes in Slack's messages and here. */
const marked = (text: string) => text.replace(/^[> ]*>/gm, (marks) => marks.replaceAll('>', '›'));

/**
 * What somebody added to the mail that they answer: without the quoted mail, wherever it stands, the signature behind
 * `-- `, and the line that a telephone adds.
 */
export function ownWords(text: string): string {
  const whole = bounded(text);
  const unquoted = withoutSignature(withoutOriginal(extractFrom(whole, 'text/plain')));
  const own = ownLines(marked(unquoted), SIGNALS.quotes).filter((line) => !RULE.test(line));
  return own.join('\n');
}
