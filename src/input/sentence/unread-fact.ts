import { DATE_WORDS } from '../dates/vocabulary.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';
import { sentenceWords } from './sentence-words.ts';

const BEFORE_FACTS: readonly ReadonlySet<string>[] = [
  sentenceWords('beforeSince'),
  sentenceWords('beforeDue'),
  sentenceWords('beforeValid'),
  sentenceWords('beforeAmount'),
];
const BEFORE_SINCE = sentenceWords('beforeSince');
const MONEY = wordSet(({ amounts }) => Object.values(amounts.currencies).join(' '));
/** The kinds of words that belong to a time. */
const TIME_KINDS: ReadonlySet<string> = new Set([
  'weekday',
  'month',
  'unit',
  'relative_day',
  'order',
  'weekend',
]);
/** The end of a topic such as "between 5,000 and 6,000 €" after one amount was taken out. */
const DANGLING = /(?:^|\s)(?:and|or|und|oder|bis|to|zwischen|between|about|circa|ca\.?|etwa)$/i;

const isOfTime = (word: string): boolean =>
  /^\d/.test(word) || TIME_KINDS.has(DATE_WORDS.get(word)?.kind ?? '');

const isSince = (word: string): boolean => {
  const meaning = DATE_WORDS.get(word);
  return meaning?.kind === 'lead' && meaning.lead === 'since';
};

/**
 * Whether a topic contains a detail that could not be read: "seit kurz nach der Messe", ", sent some time", "neunhundert
 * Euro".
 */
export function hasUnreadFact(topic: string): boolean {
  const typed = topic.split(/\s+/);
  const words = typed.map((word) => normalizeWord(word.replace(/[,;:]$/, '')));
  if (DANGLING.test(topic.trim())) return true;
  return words.some((word, at) => {
    if (isSince(word) || MONEY.has(word) || /[€$£¥]/.test(word)) return true;
    const begins = at > 0 && /[,;]$/.test(typed[at - 1] ?? '');
    if (begins && BEFORE_FACTS.some((leads) => leads.has(word))) return true;
    return BEFORE_SINCE.has(word) && words.slice(at + 1, at + 5).some(isOfTime);
  });
}
