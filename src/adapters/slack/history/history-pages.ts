import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../../ports/clock.ts';
import type { PagedAnswer } from '../follow-cursors.ts';
import { failureOf } from '../retry-after.ts';
import type { HistoryEntry, HistoryMessage } from './history-entry.ts';

/** The parameters of a request for messages; `oldest` is exclusive. */
export interface PageQuery {
  readonly method: 'history' | 'replies';
  readonly channel: string;
  readonly oldest: string;
  readonly ts?: string;
}

/**
 * Slack must not be asked again for `retryAfter` ms, because it said so or because one reading has made enough
 * requests.
 */
export class RateLimitedError extends Error {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('Slack may not be asked again yet');
    this.retryAfter = retryAfter;
  }
}

/** A request for one page of messages. */
export type PageRequest = PageQuery & { readonly cursor?: string };

/** A page in the cache; `readAt` and `usedAt` are UTC ms. */
export interface Page extends PagedAnswer {
  readonly lines: readonly HistoryEntry[];
  readonly readAt: number;
  usedAt: number;
}

interface Answer extends PagedAnswer {
  readonly messages?: readonly HistoryMessage[] | undefined;
}

const PAGE_SIZE = 200;
/** How long (ms) the pages of an unfinished reading are kept; if it is not continued by then, it starts over. */
const KEPT_FOR = 600_000;
const ONE_MINUTE = 60_000;
/**
 * A refusal after at most this many calls within a minute means that Slack lets us read only one page a minute, as it
 * does with apps that are distributed outside its Marketplace. That is remembered for a week (ms).
 */
const RATIONED_AT_MOST = 10;
const RATIONED_FOR = 7 * 86_400_000;

/**
 * Calls Slack's two methods for messages, but not while Slack's rate limit applies; counted by workspace and method.
 */
class RateLimitedCalls {
  readonly #now: Clock['now'];
  /** When the next call is allowed (UTC ms). */
  readonly #notBefore = new Map<string, number>();
  /** The times of the calls within the last minute (UTC ms). */
  readonly #calledAt = new Map<string, readonly number[]>();
  /** The workspaces and methods whose last call Slack refused because of its rate limit. */
  readonly #refused = new Set<string>();
  /** Until when (UTC ms) a workspace counts as rationed. */
  readonly #rationedUntil = new Map<string, number>();

  constructor(now: Clock['now']) {
    this.#now = now;
  }

  /** @throws RateLimitedError, or as Slack's client does */
  async call(teamId: string, client: WebClient, { method, ...params }: PageRequest): Promise<Answer> {
    const key = `${teamId}/${method}`;
    const left = (this.#notBefore.get(key) ?? 0) - this.#now();
    if (left > 0) throw new RateLimitedError(left);
    const calls = this.#count(key);
    try {
      const answer = (await client.conversations[method]({ limit: PAGE_SIZE, ...params } as never)) as Answer;
      this.#refused.delete(key);
      return answer;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.error === 'ratelimited' && failure.kind === 'later') {
        this.#notBefore.set(key, this.#now() + failure.retryAfter);
        // A first refusal within a minute may be a coincidence, or caused by another replica's calls.
        if (calls <= RATIONED_AT_MOST && (calls > 1 || this.#refused.has(key)))
          this.#rationedUntil.set(teamId, this.#now() + RATIONED_FOR);
        this.#refused.add(key);
      }
      throw error;
    }
  }

  /** Whether Slack limits reading in a workspace so much that messages have to be taken from events instead. */
  readonly isRationed = (teamId: string): boolean => (this.#rationedUntil.get(teamId) ?? 0) > this.#now();

  /** The number of calls within the last minute, including this one. */
  #count(key: string): number {
    const recent = (this.#calledAt.get(key) ?? []).filter((at) => Math.abs(this.#now() - at) < ONE_MINUTE);
    this.#calledAt.set(key, [...recent, this.#now()]);
    return recent.length + 1;
  }
}

/** The cached pages of readings that are not complete yet. */
class PageCache {
  readonly #now: Clock['now'];
  readonly #pages = new Map<string, Page>();

  constructor(now: Clock['now']) {
    this.#now = now;
  }

  find(key: string): Page | undefined {
    for (const [kept, { usedAt }] of this.#pages) {
      if (Math.abs(this.#now() - usedAt) > KEPT_FOR) this.#pages.delete(kept);
    }
    const page = this.#pages.get(key);
    if (page) page.usedAt = this.#now();
    return page;
  }

  add(key: string, page: Page): void {
    this.#pages.set(key, page);
  }

  forget(keys: Iterable<string>): void {
    for (const key of keys) this.#pages.delete(key);
  }
}

/** What all readings share: cached pages, rate limits, and the signal that the process is stopping. */
export interface HistoryReaders {
  readonly now: Clock['now'];
  readonly calls: RateLimitedCalls;
  readonly pages: PageCache;
  readonly stopping: AbortSignal | undefined;
}

/**
 * Creates the shared state with no pages and no limits.
 * @param stopping ends a reading in progress before its next page
 */
export function createHistoryReaders({ now }: Clock, stopping?: AbortSignal): HistoryReaders {
  return { now, calls: new RateLimitedCalls(now), pages: new PageCache(now), stopping };
}
