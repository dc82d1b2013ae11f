import { wordList } from '../word-list.ts';

/** Words that join two clauses. */
export const CONJUNCTIONS = wordList('and und but aber however jedoch sowie plus');

/** Words that begin a clause of their own: `with limited access`, `mit besten Grüßen`. */
export const CLAUSE_OPENERS = wordList('with mit');

/** What stands behind an apostrophe; what is not listed stays as it is. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['s', ''],
]);

/** What is left of `can't` and `won't`. */
export const NEGATED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
]);

/** Words with a point behind them that ends no sentence. */
export const ABBREVIATIONS = wordList(
  'inkl incl einschl einschliessl tel fax mob nr dr mr mrs ms prof bzw ca evtl ggf etc vorauss st str',
  'jan feb mär mrz mar apr jun jul aug sep sept okt oct nov dez dec',
  'mo di mi do fr sa so mon tue tues wed thu thur thurs fri sat sun',
);
