import type { SentenceSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Words that join and split sentences, in German. */
export const sentences: SentenceSignals = {
  conjunctions: wordList('und aber jedoch sowie plus'),
  clauseOpeners: wordList('mit'),
  abbreviations: wordList(
    'inkl einschl einschliessl tel fax mob nr dr prof bzw ca evtl ggf etc vorauss st str',
    'jan feb mär mrz mar apr jun jul aug sep sept okt nov dez',
    'mo di mi do fr sa so mon',
  ),
  contractions: new Map(),
  negated: new Map(),
};
