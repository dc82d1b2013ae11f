import type { Clock } from '../../ports/clock.ts';
import type { Cursors } from '../../ports/conversation-reader.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import type { DeferredState, DeferredWork, DeferredWorkStore } from '../../ports/deferred-work-store.ts';

/**
 * A conversation that was not read to its end. Something was said up to `since`; Slack is not asked before
 * `notBefore` (UTC ms). `expected`: the messages that events have named, by Slack thread, and that Slack has not
 * shown yet; it was asked for them `tries` times. `recountFrom`: who was marked as the client, so that what they
 * said counts again.
 */
export interface Unread {
  readonly tied: TiedThread;
  readonly since: number;
  readonly notBefore: number;
  readonly expected: ReadonlyMap<string, string>;
  readonly tries: number;
  readonly recountFrom: string | null;
}

/** What is stored of it beside the moments. */
interface Detail {
  readonly expected?: Readonly<Record<string, string>>;
  readonly tries?: number;
  readonly recountFrom?: string | null;
}

/** Slack may tell of a message before it shows it: it is asked again after these times (ms), and then no more. */
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

/** Those of the expected messages that were not read. */
function missingOf(expected: ReadonlyMap<string, string>, cursors: Cursors): ReadonlyMap<string, string> {
  return new Map([...expected].filter(([slackThread, ts]) => (cursors.get(slackThread) ?? '') < ts));
}

/** The conversations that are still to be read, whoever began to read them. They are stored: any replica goes on with them. */
export function createUnread({ now }: Clock, deferred: DeferredWorkStore) {
  function change(tied: TiedThread, changed: (known: Unread) => Partial<Unread> | null): Promise<void> {
    const fresh = { tied, since: now(), notBefore: now(), expected: new Map(), tries: 0, recountFrom: null };
    return deferred.change(keyOf(tied), (work) => {
      const known = work ? toUnread(work) : fresh;
      const next = changed(known);
      return next && toState({ ...known, ...next });
    });
  }

  return {
    of: async (tied: TiedThread): Promise<Unread | null> => {
      const work = await deferred.find(keyOf(tied));
      return work && toUnread(work);
    },

    /** Everything up to now may have been missed. */
    missed: (tied: TiedThread): Promise<void> => change(tied, () => ({ since: now(), notBefore: now() })),

    /** The same of all conversations, of those of a workspace, or of those in a channel. */
    missedAll: (where: { readonly teamId?: string; readonly channelId?: string } = {}): Promise<void> =>
      deferred.noteConversations(now(), where),

    /** A reading was cut off: it goes on after `retryAfter` ms. */
    later: (tied: TiedThread, retryAfter: number, recountFrom: string | null): Promise<void> =>
      change(tied, () => ({
        notBefore: now() + retryAfter,
        ...(recountFrom === null ? {} : { recountFrom }),
      })),

    /** An event has named a message: it is expected in its Slack thread (`''`: outside of them) until it was read. */
    expect: (tied: TiedThread, slackThread: string, ts: string): Promise<void> =>
      change(tied, ({ expected }) =>
        (expected.get(slackThread) ?? '') < ts
          ? { expected: new Map(expected).set(slackThread, ts), tries: 0 }
          : {},
      ),

    /**
     * It was read as it stood at `upTo` (UTC ms) and is known as far as `cursors`. What Slack has not shown is asked for
     * again, and after the last time given up. What was missed since stays to be read.
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

    /** Nobody may read it until a person has mended that: it is not asked for. */
    givenUp: (tied: TiedThread): Promise<void> => change(tied, () => null),

    /** Workspaces with conversations that may be read now. */
    dueTeams: (): Promise<readonly string[]> => deferred.dueTeams('conversation', now()),

    /** Up to `limit` conversations of a workspace that may be read now, whoever has waited longest in front. */
    due: async (teamId: string, limit: number): Promise<readonly Unread[]> =>
      (await deferred.due('conversation', now(), limit, teamId)).map(toUnread),

    /** How long (ms) until the next one may be read; null when nothing is left to read. */
    untilNext: async (): Promise<number | null> => {
      const at = await deferred.nextAt('conversation');
      return at === null ? null : Math.max(0, at - now());
    },
  };
}

export type UnreadConversations = ReturnType<typeof createUnread>;
