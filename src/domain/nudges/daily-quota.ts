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

/** Tracks the quotas: each recipient's `left` is counted down from its first value. */
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
