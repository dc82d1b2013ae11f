import type { ThreadCategory } from '../threads/thread.ts';
import { medianDays, type SilenceBucket } from './median.ts';
import type { ClientTotals, MedianTime, OpenClients, OpenTotals, ReplyTime } from './report.ts';

/** The number of some threads, and their total amount in one currency (null: they have no amount). */
export interface CountedAmount {
  readonly count: number;
  readonly currency: string | null;
  readonly minor: number;
}

/** Sums rows into one total for each currency; the largest first. */
export function totalsOf(rows: readonly CountedAmount[]): ClientTotals {
  const amounts = new Map<string, number>();
  let [clients, withoutAmount] = [0, 0];
  for (const { count, currency, minor } of rows) {
    clients += count;
    if (currency === null) withoutAmount += count;
    else amounts.set(currency, (amounts.get(currency) ?? 0) + minor);
  }
  const sums = [...amounts].map(([currency, minor]) => ({ currency, minor }));
  return { clients, amounts: sums.toSorted((a, b) => b.minor - a.minor), withoutAmount };
}

/** The number of open threads of one type and owner. */
export interface OpenCount extends CountedAmount {
  readonly category: ThreadCategory;
  readonly ownerId: string;
}

/** Totals of open threads, and of those among them that need somebody today. */
export interface OpenCounts {
  readonly open: readonly OpenCount[];
  readonly overdue: readonly OpenCount[];
}

/** The totals of open threads. */
function openTotals({ open, overdue }: OpenCounts): OpenTotals {
  return { open: totalsOf(open), overdue: totalsOf(overdue) };
}

/** Rows grouped by a key, in the order in which the keys first occur. */
function byKey<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): [Key, Row[]][] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups];
}

const mostFirst = (a: OpenTotals, b: OpenTotals) => b.open.clients - a.open.clients;

/** Sums up open threads by category and, if `perPerson`, by owner. */
export function openClientsOf({ open, overdue }: OpenCounts, perPerson: boolean): OpenClients {
  const byCategory = byKey(open, ({ category }) => category).map(([category, some]) => ({
    category,
    ...openTotals({ open: some, overdue: overdue.filter((row) => row.category === category) }),
  }));
  const byOwner = byKey(open, ({ ownerId }) => ownerId).map(([ownerId, some]) => ({
    ownerId,
    ...openTotals({ open: some, overdue: overdue.filter((row) => row.ownerId === ownerId) }),
  }));
  return {
    all: openTotals({ open, overdue }),
    byCategory: byCategory.toSorted(mostFirst),
    // Sorted by the name on the screen, never by figures: the report does not rank anybody.
    byOwner: perPerson ? byOwner : null,
  };
}

/** Silences of one type and length. */
export type SilenceCount = SilenceBucket & { readonly category: ThreadCategory };

/** The time to a reply over some silences. */
export function medianTimeOf(buckets: readonly SilenceBucket[]): MedianTime {
  const silent = buckets.reduce((sum, { open }) => sum + open, 0);
  const replied = buckets.reduce((sum, bucket) => sum + bucket.replied, 0);
  return { median: medianDays(buckets), silences: silent + replied, silent };
}

/** The time that clients take to reply: for all types together, then for each. Empty if there is no silence. */
export function replyTimesOf(buckets: readonly SilenceCount[]): readonly ReplyTime[] {
  if (buckets.length === 0) return [];
  const byCategory = byKey(buckets, ({ category }) => category).map(([category, some]) => ({
    category,
    ...medianTimeOf(some),
  }));
  return [
    { category: null, ...medianTimeOf(buckets) },
    ...byCategory.toSorted((a, b) => b.silences - a.silences),
  ];
}
