import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../../ports/clock.ts';
import { failureOf } from '../error-codes.ts';
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

/** Slack has asked to be left alone for `retryAfter` ms; it was not asked again. */
export class RateLimitedError extends Error {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('Slack has asked to be left alone');
    this.retryAfter = retryAfter;
  }
}

interface Page {
  readonly lines: readonly HistoryEntry[];
  readonly nextCursor: string | undefined;
  readonly readAt: number;
  usedAt: number;
}

interface Answer {
  readonly messages?: readonly HistoryMessage[] | undefined;
  readonly response_metadata?: { readonly next_cursor?: string | undefined } | undefined;
}

const PAGE_SIZE = 200;
/** An unfinished reading that nobody has gone on with for so long (ms) is begun anew. */
const KEPT_FOR = 600_000;

/**
 * Reads pages within Slack's limits. A reading that a limit interrupts keeps its pages, so that the next one goes on
 * where it ended: with one page a minute, even a long conversation is read to its end.
 */
export function resumablePages({ now }: Clock) {
  const kept = new Map<string, Page>();
  /** Until when (UTC ms) Slack wants to be left alone, by workspace and method. */
  const resting = new Map<string, number>();

  function forgetStale(): void {
    for (const [key, { usedAt }] of kept) if (Math.abs(now() - usedAt) > KEPT_FOR) kept.delete(key);
  }

  async function ask(read: WebClient, key: string, query: object): Promise<Answer> {
    const wait = (resting.get(key) ?? 0) - now();
    if (wait > 0) throw new RateLimitedError(wait);
    try {
      const { method, ...params } = query as PageQuery;
      return (await read.conversations[method]({ limit: PAGE_SIZE, ...params } as never)) as Answer;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.error === 'ratelimited' && failure.kind === 'later') {
        resting.set(key, now() + failure.retryAfter);
      }
      throw error;
    }
  }

  /** A reading in a workspace; `lineOf` takes the words out of a message. */
  return (
    teamId: string,
    read: WebClient,
    toHistoryEntry: (message: HistoryMessage) => HistoryEntry,
  ): PageReader => {
    const used = new Set<string>();
    let asOf = now();

    async function page(query: PageQuery & { readonly cursor?: string }): Promise<Page> {
      const key = JSON.stringify([teamId, query]);
      forgetStale();
      let found = kept.get(key);
      if (!found) {
        const readAt = now();
        const { messages = [], response_metadata: more } = await ask(
          read,
          `${teamId}/${query.method}`,
          query,
        );
        found = {
          lines: messages.map(toHistoryEntry),
          nextCursor: more?.next_cursor || undefined,
          readAt,
          usedAt: readAt,
        };
        kept.set(key, found);
      }
      found.usedAt = now();
      asOf = Math.min(asOf, found.readAt);
      used.add(key);
      return found;
    }

    return {
      all: async (query) => {
        const lines: HistoryEntry[] = [];
        for (let next: string | undefined = ''; next !== undefined; ) {
          const { lines: more, nextCursor }: Page = await page(next ? { ...query, cursor: next } : query);
          lines.push(...more);
          next = nextCursor;
        }
        return lines;
      },
      asOf: () => asOf,
      finish: () => {
        for (const key of used) kept.delete(key);
      },
    };
  };
}
