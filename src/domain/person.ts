import type { Week } from './calendar.ts';

/** What Slack knows about somebody. `timeZone` and `locale` are absent for people who have left. */
export interface Profile {
  readonly userId: string;
  readonly name: string;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly isBot: boolean;
  readonly isDeactivated: boolean;
  /** An admin or owner of the workspace. */
  readonly isAdmin: boolean;
  /** A guest, or at home in another workspace (Slack Connect). */
  readonly isOutsider: boolean;
}

/**
 * A member of a workspace whom Ghostwatch talks to, with their own settings. `week` null means the
 * default hours; `region` null means the country of the time zone, `off` no public holidays.
 * `pausedUntil` (UTC ms) holds back all their nudges; until `coverUntil` (null: until further notice) they go to
 * `coverId` instead. `metAt` is when Slack was last asked about them; `isAdmin` is what it said then.
 */
export interface Person {
  readonly teamId: string;
  readonly userId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly week: Week | null;
  readonly region: string | null;
  readonly pausedUntil: number | null;
  readonly coverId: string | null;
  readonly coverUntil: number | null;
  readonly metAt: number;
  readonly isAdmin: boolean;
}
