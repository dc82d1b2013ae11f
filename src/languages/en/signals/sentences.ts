import type { SentenceSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Words that join and split sentences, in English. */
export const sentences: SentenceSignals = {
  conjunctions: wordList('and but however plus'),
  clauseOpeners: wordList('with'),
  abbreviations: wordList(
    'incl tel fax mob nr dr mr mrs ms prof ca etc st str',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'mon tue tues wed thu thur thurs fri sat sun',
  ),
  contractions: new Map([
    ['m', 'am'],
    ['re', 'are'],
    ['ll', 'will'],
    ['ve', 'have'],
    ['s', ''],
  ]),
  negated: new Map([
    ['ca', 'can'],
    ['wo', 'will'],
  ]),
};
