import type { Clock } from '../../ports/clock.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';

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

/** Slack may tell of a message before it shows it: it is asked again after these times (ms), and then no more. */
const ASK_AGAIN_AFTER = [5000, 30_000, 300_000];

const keyOf = ({ teamId, number }: TiedThread) => `${teamId}/${number}`;

/**
 * The conversations that are still to be read, whoever began to read them. Kept in memory: a start reads everything
 * anyway.
 */
export function createUnread({ now }: Clock) {
  const entries = new Map<string, Unread>();

  function put(tied: TiedThread, change: Partial<Unread>): void {
    const { teamId, number } = tied;
    const key = keyOf(tied);
    const known = entries.get(key);
    const fresh = { since: now(), notBefore: 0, expected: new Map(), tries: 0, recountFrom: null };
    // Whatever is noted anew goes to the end of the row, so that others have their turn.
    entries.delete(key);
    entries.set(key, { ...fresh, ...known, ...change, tied: { teamId, number } });
  }

  return {
    of: (tied: TiedThread): Unread | null => entries.get(keyOf(tied)) ?? null,

    /** Everything up to now may have been missed. */
    missed: (tied: TiedThread): void => put(tied, { since: now(), notBefore: 0 }),

    /** A reading was cut off: it goes on after `retryAfter` ms. */
    later: (tied: TiedThread, retryAfter: number, recountFrom: string | null): void =>
      put(tied, {
        notBefore: now() + retryAfter,
        ...(recountFrom === null ? {} : { recountFrom }),
      }),

    /** An event has named a message: it is expected in its Slack thread (`''`: outside of them) until it was read. */
    expect: (tied: TiedThread, slackThread: string, ts: string): void => {
      const expected = new Map(entries.get(keyOf(tied))?.expected);
      if ((expected.get(slackThread) ?? '') < ts)
        put(tied, { expected: expected.set(slackThread, ts), tries: 0 });
    },

    /** It was read; what Slack has not shown (`missing`) is asked for again, and after the last time given up. */
    read: (tied: TiedThread, missing: ReadonlyMap<string, string>): void => {
      const tries = entries.get(keyOf(tied))?.tries ?? 0;
      const wait = ASK_AGAIN_AFTER[tries];
      if (missing.size === 0 || wait === undefined) entries.delete(keyOf(tied));
      else
        put(tied, {
          since: now(),
          notBefore: now() + wait,
          expected: missing,
          tries: tries + 1,
          recountFrom: null,
        });
    },

    /** Those that may be read now, whoever has waited longest in front. */
    due: (): readonly Unread[] => [...entries.values()].filter(({ notBefore }) => notBefore <= now()),

    /** How long (ms) until the next one may be read; null when nothing is left to read. */
    untilNext: (): number | null => {
      const waits = [...entries.values()].map(({ notBefore }) => Math.max(0, notBefore - now()));
      return waits.length === 0 ? null : Math.min(...waits);
    },
  };
}

export type UnreadConversations = ReturnType<typeof createUnread>;
