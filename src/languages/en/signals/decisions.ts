import type { DecisionSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordCombinations } from '../../../domain/conversations/classification/word-combinations.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Decisions and questions, in English. */
export const decisions: DecisionSignals = {
  decided: wordList(
    'yes accept accepted approve approved agree agreed confirm confirmed signed chose chosen decided decline declined',
    'no not but unfortunately rejected cancel cancelled proceed go deal',
  ),
  neverNames: wordList(
    'yes yep yeah yup no nope ok okay okey sure fine done deal go perfect great good super correct right exactly absolutely',
    'please will can let could would should maybe later never stop wait send start ship call',
    'offer contract order invoice price budget question answer decision proposal approval cancellation agreement',
  ),
  questions: wordCombinations('one question, a question, quick question, another question, some questions'),
  requests: wordList('please send need want expect expecting require waiting wait could can would'),
  asking: wordList('questions question'),
  participles: [/(?:ed|ing)$/],
};
