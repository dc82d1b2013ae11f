import type { RevivalCount, Revivals } from './report.ts';

/** The minimum number of cases: fewer say nothing about a way of following up. */
export const CASES_MIN = 10;

const rate = ({ cases, replied }: Pick<RevivalCount, 'cases' | 'replied'>) => replied / cases;

function grouped(
  counts: readonly RevivalCount[],
  keyOf: (count: RevivalCount) => unknown,
): readonly RevivalCount[] {
  const groups = new Map<unknown, RevivalCount>();
  for (const count of counts) {
    const before = groups.get(keyOf(count));
    const cases = count.cases + (before?.cases ?? 0);
    const replied = count.replied + (before?.replied ?? 0);
    groups.set(keyOf(count), { ...count, cases, replied });
  }
  return [...groups.values()].filter(({ cases }) => cases > 0);
}

/**
 * Which follow-ups get replies, from their counts: each remedy by channel and type, and custom words compared with
 * built-in ones.
 */
export function revivalsOf(counts: readonly RevivalCount[]): Revivals {
  const ways = grouped(counts, ({ remedy, channel, category }) => `${remedy}/${channel}/${category}`);
  const enough = ways.filter(({ cases }) => cases >= CASES_MIN);
  const known = counts.filter(({ isCustom }) => isCustom !== null);
  return {
    ways: enough.toSorted((a, b) => rate(b) - rate(a) || b.cases - a.cases),
    byWording: grouped(known, ({ isCustom }) => isCustom)
      .filter(({ cases }) => cases >= CASES_MIN)
      .map(({ isCustom, cases, replied }) => ({ isCustom, cases, replied })),
    tooFew: ways.reduce((sum, { cases }) => sum + (cases < CASES_MIN ? cases : 0), 0),
  };
}
