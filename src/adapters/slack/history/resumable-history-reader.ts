import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../../ports/clock.ts';
import { failureOf } from '../error-codes.ts';
import { followCursors, type PagedAnswer, PagingError } from '../follow-cursors.ts';
import type { HistoryEntry, HistoryMessage } from './history-entry.ts';

/** What Slack is asked for; `oldest` is exclusive. */
export interface PageQuery {
  readonly method: 'history' | 'replies';
  readonly channel: string;
  readonly oldest: string;
  readonly ts?: string;
}

/** One reading of a conversation, page by page. */
export interface PageReader {
  /** All pages of an answer. Rejects as Slack's client does, or with `SlackRests`. */
  all(query: PageQuery): Promise<readonly HistoryEntry[]>;
  /** When the oldest of its pages came from Slack (UTC ms). */
  asOf(): number;
  /** The reading is complete: its pages are forgotten. */
  finish(): void;
}

/** Slack may be asked again after `retryAfter` ms: it has said so, or one reading has asked for enough. */
export class RateLimitedError extends Error {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('Slack is left alone for a while');
    this.retryAfter = retryAfter;
  }
}

interface Page extends PagedAnswer {
  readonly lines: readonly HistoryEntry[];
  readonly readAt: number;
  usedAt: number;
}

interface Answer extends PagedAnswer {
  readonly messages?: readonly HistoryMessage[] | undefined;
}

const PAGE_SIZE = 200;
/** One reading asks for so many pages; then it pauses, so that others have their turn, and goes on where it was. */
const PAGES_AT_ONCE = 25;
const PAUSE = 60_000;
/** Longer answers than this are none: Slack gives fifteen messages a page where it gives least. */
const MOST_PAGES = 1000;
/** An unfinished reading that nobody has gone on with for so long (ms) is begun anew. */
const KEPT_FOR = 600_000;
/**
 * Slack refuses a reading although it was asked no more than so often within a minute: it lets us read one page a minute,
 * as it does with apps that are distributed outside its Marketplace. That is remembered for a day (ms).
 */
const RATION_AT_MOST = 10;
const RATIONED_FOR = 86_400_000;

/**
 * Reads pages within Slack's limits. A reading that a limit interrupts keeps its pages, so that the next one goes on
 * where it ended: with one page a minute, even a long conversation is read to its end.
 * @param stopping ends a reading that is under way before its next page
 */
export function resumablePages({ now }: Clock, stopping?: AbortSignal) {
  const kept = new Map<string, Page>();
  /** Until when (UTC ms) Slack wants to be left alone, by workspace and method. */
  const resting = new Map<string, number>();

  /** When Slack was asked within the last minute (UTC ms), by workspace and method. */
  const asked = new Map<string, readonly number[]>();
  /** What Slack has refused and not allowed since. */
  const refused = new Set<string>();
  /** Until when (UTC ms) a workspace counts as rationed. */
  const rationed = new Map<string, number>();

  function noteAsked(key: string): number {
    const recent = (asked.get(key) ?? []).filter((at) => Math.abs(now() - at) < PAUSE);
    asked.set(key, [...recent, now()]);
    return recent.length;
  }

  function forgetStale(): void {
    for (const [key, { usedAt }] of kept) if (Math.abs(now() - usedAt) > KEPT_FOR) kept.delete(key);
  }

  async function ask(read: WebClient, key: string, query: object): Promise<Answer> {
    const wait = (resting.get(key) ?? 0) - now();
    if (wait > 0) throw new RateLimitedError(wait);
    const before = noteAsked(key);
    try {
      const { method, ...params } = query as PageQuery;
      const answer = (await read.conversations[method]({ limit: PAGE_SIZE, ...params } as never)) as Answer;
      refused.delete(key);
      return answer;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.error === 'ratelimited' && failure.kind === 'later') {
        resting.set(key, now() + failure.retryAfter);
        const [teamId = ''] = key.split('/');
        // The first refusal within a minute may be a mishap, or another replica may have asked for more.
        if (before <= RATION_AT_MOST && (before > 0 || refused.has(key)))
          rationed.set(teamId, now() + RATIONED_FOR);
        refused.add(key);
      }
      throw error;
    }
  }

  function reader(
    teamId: string,
    read: WebClient,
    toHistoryEntry: (message: HistoryMessage) => Promise<HistoryEntry>,
  ): PageReader {
    const used = new Set<string>();
    let asOf = now();
    let asked = 0;

    async function page(query: PageQuery & { readonly cursor?: string }): Promise<Page> {
      const key = JSON.stringify([teamId, query]);
      forgetStale();
      let found = kept.get(key);
      if (!found) {
        if (asked >= PAGES_AT_ONCE) throw new RateLimitedError(PAUSE);
        asked++;
        const readAt = now();
        const { messages = [], ...paging } = await ask(read, `${teamId}/${query.method}`, query);
        const { has_more, response_metadata } = paging;
        const lines: HistoryEntry[] = [];
        for (const message of messages) {
          lines.push(await toHistoryEntry(message));
          await yieldToEventLoop();
        }
        found = { lines, has_more, response_metadata, readAt, usedAt: readAt };
        kept.set(key, found);
      }
      found.usedAt = now();
      asOf = Math.min(asOf, found.readAt);
      used.add(key);
      return found;
    }

    function forget(): void {
      for (const key of used) kept.delete(key);
    }

    return {
      all: async (query) => {
        const lines: HistoryEntry[] = [];
        const ask = (cursor?: string) => page(cursor === undefined ? query : { ...query, cursor });
        try {
          for await (const read of followCursors(ask, { mostPages: MOST_PAGES, stopping })) {
            lines.push(...read.lines);
          }
        } catch (error) {
          // Pages that lead in a circle lead there again: the next reading begins anew.
          if (error instanceof PagingError) forget();
          throw error;
        }
        return lines;
      },
      asOf: () => asOf,
      finish: forget,
    };
  }

  return {
    /** A reading in a workspace; `toHistoryEntry` takes the words out of a message. */
    reader,
    /** Whether Slack lets us read so little in a workspace that its events have to say what was said. */
    isRationed: (teamId: string): boolean => (rationed.get(teamId) ?? 0) > now(),
  };
}
