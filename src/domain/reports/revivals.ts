import type { RevivalCount, Revivals } from './report.ts';

/** The minimum number of cases: fewer say nothing about a way of following up. */
export const CASES_MIN = 10;

/** The share of follow-ups that got a reply. */
const rate = ({ cases, replied }: Pick<RevivalCount, 'cases' | 'replied'>) => replied / cases;

/** The sums of the counts with the same key. */
function sumByKey(
  counts: readonly RevivalCount[],
  keyOf: (count: RevivalCount) => unknown,
): readonly RevivalCount[] {
  const groups = new Map<unknown, RevivalCount>();
  for (const count of counts) {
    const key = keyOf(count);
    const sum = groups.get(key) ?? { ...count, cases: 0, replied: 0 };
    groups.set(key, { ...count, cases: sum.cases + count.cases, replied: sum.replied + count.replied });
  }
  return [...groups.values()].filter(({ cases }) => cases > 0);
}

/**
 * Which follow-ups get replies, from their counts: each remedy by channel and type, and custom words compared with
 * built-in ones.
 */
export function revivalsOf(counts: readonly RevivalCount[]): Revivals {
  const ways = sumByKey(counts, ({ remedy, channel, category }) => `${remedy}/${channel}/${category}`);
  const enough = ways.filter(({ cases }) => cases >= CASES_MIN);
  const known = counts.filter(({ isCustom }) => isCustom !== null);
  return {
    ways: enough.toSorted((a, b) => rate(b) - rate(a) || b.cases - a.cases),
    byWording: sumByKey(known, ({ isCustom }) => isCustom)
      .filter(({ cases }) => cases >= CASES_MIN)
      .map(({ isCustom, cases, replied }) => ({ isCustom, cases, replied })),
    tooFew: ways.reduce((sum, { cases }) => sum + (cases < CASES_MIN ? cases : 0), 0),
  };
}
