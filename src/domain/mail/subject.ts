import type { MailSignals } from '../conversations/classification/signals.ts';

/** A subject without the tags and prefixes in front of it, and what those say. */
export interface Subject {
  readonly text: string;
  readonly isAnswer: boolean;
  readonly isForward: boolean;
}

/** Longer subjects are cut before they are parsed. */
const LONGEST = 300;
const MOST_PREFIXES = 10;
/** `[EXTERN]`, `[GBX-2291]` */
const TAG = /^\s*\[[^\]]{0,60}\]\s*/;
/** `Re:`, `AW[2]:`, `Fwd :` */
const PREFIX = /^\s*(\p{L}{1,8})(?:\[\d{1,3}\]|\(\d{1,3}\))? ?:\s*/u;

/** Removes tags in brackets and the prefixes of replies and forwarded mails from a subject. */
export function peelSubject(subject: string, { answerPrefixes, forwardPrefixes }: MailSignals): Subject {
  let text = subject.slice(0, LONGEST);
  let isAnswer = false;
  let isForward = false;
  for (let count = 0; count < MOST_PREFIXES; count++) {
    const tag = TAG.exec(text);
    const prefix = tag ? null : PREFIX.exec(text);
    const word = prefix?.[1]?.toLowerCase() ?? '';
    const [answers, forwards] = [answerPrefixes.has(word), forwardPrefixes.has(word)];
    if (!tag && !answers && !forwards) break;
    isAnswer ||= answers;
    isForward ||= forwards;
    text = text.slice((tag ?? prefix)?.[0].length ?? 0);
  }
  return { text: text.trim(), isAnswer, isForward };
}
