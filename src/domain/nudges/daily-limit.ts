import { localDate, startOfDate } from '../calendar/local-date.ts';
import type { Person } from '../people/person.ts';

/** The highest limit that can be set (nudges a day). */
export const LIMIT_MAX = 100;

/**
 * The remaining nudges of a person for today: `left`, counted by their own calendar (`timeZone`), regardless of who
 * owns the clients.
 */
export interface DailyQuota {
  readonly readerId: string;
  readonly timeZone: string;
  readonly left: number;
}

/** The moment (UTC ms) since which a reader's nudges count for the day of `now`: their own midnight. */
export function quotaBegins({ timeZone }: Pick<Person, 'timeZone'>, now: number): number {
  return startOfDate(localDate(now, timeZone), timeZone);
}

/**
 * The remaining quota of somebody who got `count` nudges since `quotaBegins` or has them on the way; null without a
 * limit. Escalations do not count.
 */
export function dailyQuota(
  { userId, timeZone, dailyLimit }: Pick<Person, 'userId' | 'timeZone' | 'dailyLimit'>,
  count: number,
): DailyQuota | null {
  return dailyLimit === null ? null : { readerId: userId, timeZone, left: Math.max(0, dailyLimit - count) };
}

/** A function that uses one nudge of a quota and returns whether there was one left; it counts what it has used. */
export function createQuotaTracker(): (teamId: string, quota: DailyQuota) => boolean {
  const taken = new Map<string, number>();
  return (teamId, { readerId, left }) => {
    const key = `${teamId}/${readerId}`;
    const before = taken.get(key) ?? 0;
    if (before >= left) return false;
    taken.set(key, before + 1);
    return true;
  };
}
