import { ownTextLines } from '../../domain/conversations/classification/own-text.ts';
import { SIGNALS } from '../../input/messages/reply-meaning.ts';

/** Maximum length of a mail; longer ones are cut, because the new text comes before the quoted text. */
const LONGEST = 30_000;
const MOST_LINES = 600;
/** Maximum length of a line; nobody types longer ones. */
const LONGEST_LINE = 2000;
/** Maximum number of lines after a signature mark; more lines are text written below it. */
const LONGEST_SIGNATURE = 15;
/** The line that Outlook puts above a quoted mail. */
const ORIGINAL =
  /^-{2,}\s?(?:original[- ](?:message|appointment|nachricht|mail)|ursprüngliche (?:nachricht|e-mail)|ursprünglicher termin)\s?-{2,}$/i;

function bounded(text: string): string {
  const lines = text.slice(0, LONGEST).replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').split('\n');
  return lines
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE))
    .join('\n');
}

/** Removes the signature, which starts after a line with two dashes. */
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

/** A time of day or a mail address: an introduction with one of them was written by a mail program. */
const BY_PROGRAM = /\d[:.]\d\d|@/;

/** Removes a quoted mail that only has an introduction, and no marks. It is below what somebody wrote. */
function withoutUnmarked(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const head = lines.findIndex(
    (line, at) =>
      BY_PROGRAM.test(line) &&
      SIGNALS.quotes.introductions.some((shape) => shape.test(line)) &&
      !lines.slice(at + 1).some((below) => below.startsWith('>')),
  );
  const isBelow = head > 0 && lines.slice(0, head).some((line) => line !== '');
  return isBelow ? lines.slice(0, head).join('\n') : text;
}

/** A separator line. */
const RULE = /^[-_=*]{5,}$/;

/** Replaces `>` at the start of lines, which marks quotes in Slack's messages and here. */
const marked = (text: string) => text.replace(/^[> ]*>/gm, (marks) => marks.replaceAll('>', '›'));

/**
 * Returns the text that somebody added to the mail that they answer: without the quoted mail, wherever it is, without
 * the signature after `-- `, and without the line that a phone adds.
 */
export function ownText(text: string): string {
  const unquoted = withoutSignature(withoutUnmarked(withoutOriginal(bounded(text))));
  const own = ownTextLines(marked(unquoted), SIGNALS.quotes).filter((line) => !RULE.test(line));
  return own.join('\n');
}
