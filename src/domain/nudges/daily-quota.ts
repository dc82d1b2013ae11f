/** More nudges than this in a day are no limit. */
export const LIMIT_MAX = 100;

/**
 * What somebody may still get today: `left` nudges, counted by their own calendar (`timeZone`), whoever owns the
 * clients that the nudges are about.
 */
export interface DailyQuota {
  readonly readerId: string;
  readonly timeZone: string;
  readonly left: number;
}

/** Hands quotas out: each reader's `left` counts down from what it was at first. */
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
