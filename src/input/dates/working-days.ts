import { dateWords, LONGEST, spelling } from './date-words.ts';

const WORKING_DAY = /^(?:work(?:ing)?|business) ?days?$|^(?:arbeits|werk|geschaefts)tag(?:en?)?$/;
const NEXT = /^(?:(?:the|am|zum|bis|until|by|bis zum|until the|by the) )?(?:next|naechste[rn]?) $/;
const COUNTED = /^(?:(?:for|fuer|in|noch|within|innerhalb von) )?(\S+) $/;
const MOST_WORKING_DAYS = 999;

/** The number of working days in "3 working days", "zwei Werktage", "next business day"; null for anything else. */
export function workingDaysOf(text: string): number | null {
  if (text.length > LONGEST) return null;
  const words = spelling(text).split(' ');
  for (const length of [1, 2]) {
    if (!WORKING_DAY.test(words.slice(-length).join(' '))) continue;
    const before = `${words.slice(0, -length).join(' ')} `;
    if (NEXT.test(before)) return 1;
    const [count, ...more] = dateWords(COUNTED.exec(before)?.[1] ?? '') ?? [];
    if (count?.kind !== 'number' || more.length > 0) return null;
    return count.value > 0 && count.value <= MOST_WORKING_DAYS ? count.value : null;
  }
  return null;
}
