import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../../ports/clock.ts';
import { failureOf } from '../error-codes.ts';
import type { PagedAnswer } from '../follow-cursors.ts';
import type { HistoryEntry, HistoryMessage } from './history-entry.ts';

/** What Slack is asked for; `oldest` is exclusive. */
export interface PageQuery {
  readonly method: 'history' | 'replies';
  readonly channel: string;
  readonly oldest: string;
  readonly ts?: string;
}

/** Slack may be asked again after `retryAfter` ms: it has said so, or one reading has asked for enough. */
export class RateLimitedError extends Error {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('Slack is left alone for a while');
    this.retryAfter = retryAfter;
  }
}

/** One page of what Slack is asked for. */
export type PageRequest = PageQuery & { readonly cursor?: string };

/** A page as it is kept; `readAt` and `usedAt` are UTC ms. */
export interface Page extends PagedAnswer {
  readonly lines: readonly HistoryEntry[];
  readonly readAt: number;
  usedAt: number;
}

interface Answer extends PagedAnswer {
  readonly messages?: readonly HistoryMessage[] | undefined;
}

const PAGE_SIZE = 200;
/** An unfinished reading that nobody has gone on with for so long (ms) is begun anew. */
const KEPT_FOR = 600_000;
const ONE_MINUTE = 60_000;
/**
 * Slack refuses a reading although it was asked no more than so often within a minute: it lets us read one page a minute,
 * as it does with apps that are distributed outside its Marketplace. That is remembered for a week (ms).
 */
const RATION_AT_MOST = 10;
const RATIONED_FOR = 7 * 86_400_000;

/** Calls of Slack's two methods that stop while Slack wants to be left alone, counted by workspace and method. */
class RestingCalls {
  readonly #now: Clock['now'];
  readonly #restUntil = new Map<string, number>();
  /** When Slack was asked within the last minute (UTC ms). */
  readonly #calledAt = new Map<string, readonly number[]>();
  /** What Slack has refused and not allowed since. */
  readonly #refused = new Set<string>();
  /** Until when (UTC ms) a workspace counts as rationed. */
  readonly #rationedUntil = new Map<string, number>();

  constructor(now: Clock['now']) {
    this.#now = now;
  }

  /** @throws RateLimitedError, or as Slack's client does */
  async call(teamId: string, client: WebClient, { method, ...params }: PageRequest): Promise<Answer> {
    const key = `${teamId}/${method}`;
    const left = (this.#restUntil.get(key) ?? 0) - this.#now();
    if (left > 0) throw new RateLimitedError(left);
    const calls = this.#count(key);
    try {
      const answer = (await client.conversations[method]({ limit: PAGE_SIZE, ...params } as never)) as Answer;
      this.#refused.delete(key);
      return answer;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.error === 'ratelimited' && failure.kind === 'later') {
        this.#restUntil.set(key, this.#now() + failure.retryAfter);
        // The first refusal within a minute may be a mishap, or another replica may have asked for more.
        if (calls <= RATION_AT_MOST && (calls > 1 || this.#refused.has(key)))
          this.#rationedUntil.set(teamId, this.#now() + RATIONED_FOR);
        this.#refused.add(key);
      }
      throw error;
    }
  }

  /** Whether Slack lets us read so little in a workspace that its events have to tell what was said. */
  readonly isRationed = (teamId: string): boolean => (this.#rationedUntil.get(teamId) ?? 0) > this.#now();

  /** How often Slack was asked within a minute, this call included. */
  #count(key: string): number {
    const recent = (this.#calledAt.get(key) ?? []).filter((at) => Math.abs(this.#now() - at) < ONE_MINUTE);
    this.#calledAt.set(key, [...recent, this.#now()]);
    return recent.length + 1;
  }
}

/** The pages of readings that are not complete yet. */
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

/** What readings share: the pages that they keep, the limits that Slack has named, and the end of the process. */
export interface HistoryReaders {
  readonly now: Clock['now'];
  readonly calls: RestingCalls;
  readonly pages: PageCache;
  readonly stopping: AbortSignal | undefined;
}

/** Begins without any page and any limit. @param stopping ends a reading that is under way before its next page */
export function createHistoryReaders({ now }: Clock, stopping?: AbortSignal): HistoryReaders {
  return { now, calls: new RestingCalls(now), pages: new PageCache(now), stopping };
}
