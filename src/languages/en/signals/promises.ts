import type { PromiseSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordCombinations } from '../../../domain/conversations/classification/word-combinations.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Promises of an answer, in English. */
export const promises: PromiseSignals = {
  promises: wordCombinations(
    'get back you, come back you, getting back you, coming back you, circle back, report back',
    'in touch, let you know, hear from us, hear from me, will reply, will respond, will answer',
    'will write, will call, will decide, will follow up, will revert, have decision, have answer',
    'have feedback, answer_to follow, reply_to follow, feedback_to follow, answer_follows, reply_follows, feedback_follows',
  ),
  promising: wordList('i we you follow follows'),
  noPromise: wordList('please need want expect waiting wait not if'),
};
