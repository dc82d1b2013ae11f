import type { Person } from '../people/person.ts';
import type { NudgePlan } from '../policies/plan-nudge.ts';
import type { Policy } from '../policies/policy.ts';
import type { SettingChange } from '../settings/setting-change.ts';
import type { Amount, PlannedThread } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';
import type { OptionalFeature } from '../workspaces/optional-feature.ts';

/**
 * The lists of the App Home. Somebody's own: `today` (needs something before the day is over), `mine` (waits on the
 * client), `owed` (waits on us), `paused`; those of the people they cover for (`covered`); everybody else's (`team`);
 * and ended ones (`closed`).
 */
export const HOME_LISTS = ['today', 'mine', 'owed', 'covered', 'paused', 'team', 'closed'] as const;
/** A list that the App Home can show by itself. */
export type HomeList = (typeof HOME_LISTS)[number];

/** What somebody's App Home shows: the overview or one list, filtered by a text, page by page (from 0). */
export interface HomeScreen {
  readonly teamId: string;
  readonly userId: string;
  readonly list: HomeList | 'overview';
  readonly text: string | null;
  readonly page: number;
  /** When it was last opened or used (UTC ms). */
  readonly seenAt: number;
}

/** A thread on the App Home; `silentDays` are working days of its owner. */
export interface HomeRow {
  readonly thread: PlannedThread;
  readonly owner: Person;
  readonly policy: Policy;
  readonly silentDays: number;
  readonly plan: NudgePlan;
}

/** A heading of the App Home. */
export interface HomeSection {
  readonly list: HomeList;
  readonly total: number;
  readonly rows: readonly HomeRow[];
  /** The page shown, from 0. */
  readonly page: number;
}

/** The number of open threads, the number of muted ones among them, and their total amounts, one for each currency. */
export interface PipelineTotals {
  readonly count: number;
  readonly muted: number;
  readonly amounts: readonly Amount[];
}

/** A recent change. */
export type RecentChange =
  | { readonly of: 'thread'; readonly thread: PlannedThread; readonly event: ThreadEvent }
  | { readonly of: 'setting'; readonly change: SettingChange };

/** When a mailbox was last read, and since when it cannot be (UTC ms); null if it never was, or if it can. */
export interface HomeMailbox {
  readonly name: string;
  readonly lastReadAt: number | null;
  readonly failingSince: number | null;
}

/** Everything that the App Home shows to one person at `now` (UTC ms). */
export interface Home {
  readonly reader: Person;
  readonly now: number;
  readonly screen: HomeScreen;
  readonly sections: readonly HomeSection[];
  readonly pageSize: number;
  readonly mine: PipelineTotals;
  readonly team: PipelineTotals;
  /** The people they cover for now, with the number of those people's open clients. */
  readonly covering: readonly { readonly owner: Person; readonly openThreads: number }[];
  /** This person's last change, of a client or a setting, if it was recent. */
  readonly recent: RecentChange | null;
  /** The emoji that makes the bot watch a message, null if there is none. */
  readonly watchEmoji: string | null;
  /** The mailboxes in which their clients' mails are read. */
  readonly mailboxes: readonly HomeMailbox[];
  /** The features that the workspace has not allowed. */
  readonly notAllowed: readonly OptionalFeature[];
}
