import {
  AROUND_THANKS,
  ASKING,
  AUTOMATIC,
  AWAY,
  BACK,
  DECIDED,
  DECIDING,
  SIGNATURE,
  THANKED_NAME,
  THANKS,
  TIME_OF_DAY,
  UNTIL,
  URGENT,
  WAS_AWAY,
} from './reply-signals.ts';

/** The words of a date inside an absence note; `lastDay` when they are back only on the day after it. */
export interface DatePhrase {
  readonly text: string;
  readonly lastDay: boolean;
}

/**
 * What a message of the client is: an `answer`, a mere `thanks`, an `absence` note (with what may name the date
 * of return), or `unclear`: a person has to look.
 */
export type Judgement =
  | { readonly kind: 'answer' | 'thanks' | 'unclear' }
  | { readonly kind: 'absence'; readonly automatic: boolean; readonly dates: readonly DatePhrase[] };

const LONGEST_THANKS = 10;
/** A thanks with a few words more may be an answer as well. */
const LONGEST_UNCLEAR = 14;
const DATE_WORDS = 10;

/** Lower case, without quoted lines, addresses, mentions, entities, and the names of who is thanked and who signs. */
function spoken(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^\s*(?:&gt;|>).*$/gm, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt);/g, ' ')
    .replace(/:skin-tone-\d:/g, ' ')
    .replace(THANKED_NAME, ' ')
    .replace(SIGNATURE, ' ')
    .toLowerCase()
    .trim();
}

function wordsOf(said: string): readonly string[] {
  return said.match(/:[\w+-]+:|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

function phrasesAfter(lead: RegExp, said: string, lastDay: boolean): DatePhrase[] {
  return [...said.matchAll(lead)]
    .map((found) => said.slice(found.index + found[0].length))
    .filter((rest) => !TIME_OF_DAY.test(rest))
    .map((rest) => {
      const [clause = ''] = rest.split(/[!?;()\n]|(?<!\d)\./);
      return { text: clause.trim().split(/\s+/).slice(0, DATE_WORDS).join(' '), lastDay };
    });
}

/** Whether what speaks of an absence may be an answer as well: it is over, they have decided, or they ask something. */
function saysMore(said: string, words: readonly string[]): boolean {
  if (WAS_AWAY.test(said) || words.some((word) => DECIDED.has(word))) return true;
  const questions = said.match(/[^.!?\n]*\?/g) ?? [];
  return ASKING.test(said) || questions.some((question) => !URGENT.test(question));
}

/** What speaks of no absence: an answer, a thanks, or something between them. */
function judgeThanks(words: readonly string[], asks: boolean): Judgement {
  const thanks = words.some((word) => THANKS.has(word));
  if (words.every((word) => word.startsWith(':')) && !thanks) return { kind: 'unclear' };
  if (!thanks || asks || words.some((word) => DECIDED.has(word) || DECIDING.has(word)))
    return { kind: 'answer' };
  const nothingElse = words.every((word) => THANKS.has(word) || AROUND_THANKS.has(word));
  if (nothingElse && words.length <= LONGEST_THANKS) return { kind: 'thanks' };
  return { kind: words.length <= LONGEST_UNCLEAR ? 'unclear' : 'answer' };
}

/**
 * Judges the text of a message by a few rules in English and German (docs/answers.md): a question is an answer;
 * thanks alone are none; an absence note is none when it reads as automatic, or names a date and says nothing else.
 */
export function classifyReply(text: string): Judgement {
  const said = spoken(text);
  const words = wordsOf(said);
  const asks = said.includes('?') || ASKING.test(said);
  if (words.length === 0) return { kind: asks ? 'answer' : 'unclear' };
  const automatic = AUTOMATIC.some((pattern) => pattern.test(said));
  if (automatic || AWAY.some((pattern) => pattern.test(said))) {
    if (!automatic && saysMore(said, words)) return { kind: 'unclear' };
    const dates = [...phrasesAfter(BACK, said, false), ...phrasesAfter(UNTIL, said, true)];
    return { kind: 'absence', automatic, dates };
  }
  return judgeThanks(words, asks);
}
