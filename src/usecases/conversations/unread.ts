import type { Clock } from '../../ports/clock.ts';
import type { Cursors } from '../../ports/conversation-reader.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import type { DeferredState, DeferredWork, DeferredWorkStore } from '../../ports/deferred-work-store.ts';

/**
 * A conversation that was not read completely. Messages were written up to `since`; Slack is not asked before
 * `notBefore` (UTC ms). `expected`: messages known from events, by Slack thread, that Slack has not returned yet
 * after `tries` requests. `recountFrom`: the user marked as the client, whose messages count again.
 */
export interface Unread {
  readonly tied: TiedThread;
  readonly since: number;
  readonly notBefore: number;
  readonly expected: ReadonlyMap<string, string>;
  readonly tries: number;
  readonly recountFrom: string | null;
}

/** The stored details, apart from the moments. */
interface Detail {
  readonly expected?: Readonly<Record<string, string>>;
  readonly tries?: number;
  readonly recountFrom?: string | null;
}

/** Slack may send an event before the message can be read: it is requested again after these delays (ms), then no more. */
const ASK_AGAIN_AFTER = [5000, 30_000, 300_000];

function keyOf({ teamId, number }: TiedThread) {
  return { teamId, kind: 'conversation', subject: `${number}` } as const;
}

function toUnread({ teamId, subject, notedAt, notBefore, detail }: DeferredWork): Unread {
  const { expected = {}, tries = 0, recountFrom = null } = detail as Detail;
  const tied = { teamId, number: Number(subject) };
  return { tied, since: notedAt, notBefore, expected: new Map(Object.entries(expected)), tries, recountFrom };
}

function toState({ since, notBefore, expected, tries, recountFrom }: Omit<Unread, 'tied'>): DeferredState {
  const detail: Detail = { expected: Object.fromEntries(expected), tries, recountFrom };
  return { notedAt: since, notBefore, detail };
}

/** The expected messages that were not read. */
function missingOf(expected: ReadonlyMap<string, string>, cursors: Cursors): ReadonlyMap<string, string> {
  return new Map([...expected].filter(([slackThread, ts]) => (cursors.get(slackThread) ?? '') < ts));
}

/** Finds what is to be read. */
function findUnread({ now }: Clock, deferred: DeferredWorkStore) {
  return {
    of: async (tied: TiedThread): Promise<Unread | null> => {
      const work = await deferred.find(keyOf(tied));
      return work && toUnread(work);
    },

    /** The workspaces with conversations that may be read now. */
    dueTeams: (): Promise<readonly string[]> => deferred.dueTeams('conversation', now()),

    /** Up to `limit` conversations of a workspace that may be read now, the longest waiting first. */
    due: async (teamId: string, limit: number): Promise<readonly Unread[]> =>
      (await deferred.due('conversation', now(), limit, teamId)).map(toUnread),

    /** How long (ms) until the next conversation may be read; null when none is left. */
    untilNext: async (): Promise<number | null> => {
      const at = await deferred.nextAt('conversation');
      return at === null ? null : Math.max(0, at - now());
    },
  };
}

/** Stores what is to be read, and what was read. */
function noteUnread({ now }: Clock, deferred: DeferredWorkStore) {
  function change(tied: TiedThread, changed: (known: Unread) => Partial<Unread> | null): Promise<void> {
    const fresh = { tied, since: now(), notBefore: now(), expected: new Map(), tries: 0, recountFrom: null };
    return deferred.change(keyOf(tied), (work) => {
      const known = work ? toUnread(work) : fresh;
      const next = changed(known);
      return next && toState({ ...known, ...next });
    });
  }

  return {
    /** Marks a conversation as unread up to now. */
    missed: (tied: TiedThread): Promise<void> => change(tied, () => ({ since: now(), notBefore: now() })),

    /** Marks all conversations as unread, or those of a workspace or of a channel. */
    missedAll: (where: { readonly teamId?: string; readonly channelId?: string } = {}): Promise<void> =>
      deferred.noteConversations(now(), where),

    /** Stores that a reading was interrupted; it resumes after `retryAfter` ms. */
    later: (tied: TiedThread, retryAfter: number, recountFrom: string | null): Promise<void> =>
      change(tied, () => ({
        notBefore: now() + retryAfter,
        ...(recountFrom === null ? {} : { recountFrom }),
      })),

    /**
     * Stores a message named by an event; it is expected in its Slack thread (`''`: outside of threads) until it is
     * read.
     */
    expect: (tied: TiedThread, slackThread: string, ts: string): Promise<void> =>
      change(tied, ({ expected }) =>
        (expected.get(slackThread) ?? '') < ts
          ? { expected: new Map(expected).set(slackThread, ts), tries: 0 }
          : {},
      ),

    /**
     * Stores that the conversation was read up to `cursors`, as it was at `upTo` (UTC ms). Messages that Slack did
     * not return are requested again, and given up after the last delay. Messages written since stay unread.
     */
    read: (tied: TiedThread, upTo: number, cursors: Cursors): Promise<void> =>
      change(tied, ({ since, expected, tries }) => {
        if (since > upTo) return {};
        const missing = missingOf(expected, cursors);
        const wait = ASK_AGAIN_AFTER[tries];
        if (missing.size === 0 || wait === undefined) return null;
        return {
          since: now(),
          notBefore: now() + wait,
          expected: missing,
          tries: tries + 1,
          recountFrom: null,
        };
      }),

    /** The conversation cannot be read until a person fixes that, so it is not requested. */
    givenUp: (tied: TiedThread): Promise<void> => change(tied, () => null),
  };
}

/** The conversations that are still to be read. They are stored, so that any replica can continue. */
export function createUnread(clock: Clock, deferred: DeferredWorkStore) {
  return { ...findUnread(clock, deferred), ...noteUnread(clock, deferred) };
}

export type UnreadConversations = ReturnType<typeof createUnread>;
