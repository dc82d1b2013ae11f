import type { TermChanges } from '../domain/threads/terms.ts';
import type {
  Amount,
  Channel,
  DraftLanguage,
  SlackThread,
  ThreadCategory,
} from '../domain/threads/thread.ts';
import type { Verb } from './words/verb-words.ts';

/** A reference to a thread: its number, or a part of the client's name. */
export type Reference =
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'client'; readonly text: string };

/** A reference to a colleague: Slack's id, or `@name` as typed if Slack did not resolve it. */
export type Mention =
  | { readonly by: 'id'; readonly userId: string }
  | { readonly by: 'name'; readonly name: string };

/**
 * The details of a thread in `add` and `edit`; a key is present only if it was typed, and null if it was cleared.
 * `since` is UTC ms.
 */
export interface TypedDetails {
  readonly client?: string;
  readonly topic?: string | null;
  readonly category?: ThreadCategory;
  readonly via?: Channel;
  readonly contact?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly language?: DraftLanguage;
  readonly amount?: Amount | null;
  readonly link?: string | null;
  readonly slackThread?: SlackThread | null;
  readonly since?: number;
  readonly owner?: Mention;
  readonly terms?: TermChanges;
}

const LIST_SCOPES = ['mine', 'all', 'waiting', 'paused', 'closed', 'owed', 'undelivered'] as const;
/** What `list` shows; absent from the command if nothing was typed. */
export type ListScope = (typeof LIST_SCOPES)[number];

/** Working hours of one weekday in minutes from local midnight; several spans make a lunch break. */
export interface TypedHours {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The end of a wait: a moment (UTC ms), or a number of working days, which only somebody's calendar turns into one. */
export type Until = number | { readonly workingDays: number };

/** Why a line was not understood. `text` is always the part of the line with the problem. */
export type Problem =
  | {
      readonly code: 'unknown_command';
      readonly text: string;
      readonly suggestion?: string;
      /** The whole line, if it may be the name of a client. */
      readonly client?: string;
    }
  | { readonly code: 'several_clients'; readonly text: string; readonly lines: readonly string[] }
  | { readonly code: 'client_without_person'; readonly text: string }
  | { readonly code: 'unknown_key'; readonly text: string; readonly suggestion?: string }
  | {
      readonly code: 'unknown_value';
      readonly key: string;
      readonly text: string;
      readonly allowed: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly code: 'missing';
      readonly what:
        | 'client'
        | 'client_name'
        | 'reference'
        | 'date'
        | 'person'
        | 'change'
        | 'value'
        | 'name'
        | 'whom'
        | 'address'
        | 'event'
        | 'note';
      readonly text: string;
    }
  | { readonly code: 'too_long'; readonly key: string; readonly text: string; readonly max: number }
  | { readonly code: 'too_many_words'; readonly text: string; readonly max: number }
  | { readonly code: 'not_a_name'; readonly text: string }
  | { readonly code: 'not_a_date'; readonly text: string }
  | { readonly code: 'vague_date'; readonly text: string }
  | { readonly code: 'half_days'; readonly text: string }
  | { readonly code: 'no_such_day'; readonly text: string }
  | { readonly code: 'wrong_weekday'; readonly text: string; readonly at: number }
  | { readonly code: 'date_in_future'; readonly text: string; readonly at: number }
  | { readonly code: 'no_end'; readonly text: string; readonly at: number }
  | { readonly code: 'begins_later'; readonly text: string; readonly at: number }
  | { readonly code: 'date_in_past'; readonly text: string; readonly at: number }
  | { readonly code: 'not_a_currency'; readonly text: string }
  | { readonly code: 'not_an_amount'; readonly text: string }
  | { readonly code: 'not_a_link'; readonly text: string }
  | { readonly code: 'not_a_phone'; readonly text: string }
  | { readonly code: 'not_an_email'; readonly text: string }
  | { readonly code: 'not_a_share'; readonly text: string }
  | { readonly code: 'not_a_term'; readonly text: string }
  | { readonly code: 'not_a_person'; readonly text: string }
  | { readonly code: 'not_a_channel'; readonly text: string }
  | { readonly code: 'not_hours'; readonly text: string }
  | { readonly code: 'not_a_time_zone'; readonly text: string; readonly suggestions: readonly string[] }
  | { readonly code: 'not_a_time'; readonly text: string }
  | { readonly code: 'not_days'; readonly text: string; readonly max: number; readonly suggestion?: string }
  | { readonly code: 'not_a_limit'; readonly text: string }
  | { readonly code: 'left_over'; readonly text: string };

/** The result of reading a line: a command, or the first problem found, with the verb if known. */
export type Reading<Command> =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly verb?: Verb; readonly problem: Problem };
