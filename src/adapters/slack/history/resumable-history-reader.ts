import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { followCursors, PagingError } from '../follow-cursors.ts';
import type { HistoryEntry, HistoryMessage } from './history-entry.ts';
import {
  type HistoryReaders,
  type Page,
  type PageQuery,
  type PageRequest,
  RateLimitedError,
} from './history-pages.ts';

/**
 * The number of pages that one reading requests before it pauses, so that others get their turn; it then continues
 * where it stopped.
 */
const PAGES_AT_ONCE = 25;
const PAUSE = 60_000;
/**
 * The most pages of a conversation. At its strictest, Slack returns fifteen messages a page; longer answers are not
 * genuine.
 */
const MOST_PAGES = 1000;

/** The conversation to read, and how its messages are converted to entries without text. */
interface Source {
  readonly teamId: string;
  readonly client: WebClient;
  readonly toHistoryEntry: (message: HistoryMessage) => Promise<HistoryEntry>;
}

/**
 * Reads a conversation within Slack's limits. If a limit interrupts it, its pages are kept, and the next reading
 * continues there: even at one page a minute, a long conversation is read to its end.
 */
export class ResumableHistoryReader {
  readonly #shared: HistoryReaders;
  readonly #source: Source;
  readonly #used = new Set<string>();
  #asOf: number;
  #requests = 0;

  constructor(shared: HistoryReaders, source: Source) {
    this.#shared = shared;
    this.#source = source;
    this.#asOf = shared.now();
  }

  /** When the oldest of the pages was received from Slack (UTC ms). */
  get asOf(): number {
    return this.#asOf;
  }

  /** The entries of all pages. Rejects as Slack's client does, or with `RateLimitedError` or `PagingError`. */
  async read(query: PageQuery): Promise<readonly HistoryEntry[]> {
    const entries: HistoryEntry[] = [];
    const page = (cursor?: string) => this.#page(cursor === undefined ? query : { ...query, cursor });
    try {
      const { stopping } = this.#shared;
      for await (const { lines } of followCursors(page, { mostPages: MOST_PAGES, stopping })) {
        entries.push(...lines);
      }
    } catch (error) {
      // If the cursors repeat, they would repeat with the same pages, so the next reading starts over.
      if (error instanceof PagingError) this.complete();
      throw error;
    }
    return entries;
  }

  /** Drops the pages from the cache, since the reading is complete. */
  complete(): void {
    this.#shared.pages.forget(this.#used);
  }

  async #page(request: PageRequest): Promise<Page> {
    const key = JSON.stringify([this.#source.teamId, request]);
    let page = this.#shared.pages.find(key);
    if (!page) {
      page = await this.#request(request);
      this.#shared.pages.add(key, page);
    }
    this.#asOf = Math.min(this.#asOf, page.readAt);
    this.#used.add(key);
    return page;
  }

  async #request(request: PageRequest): Promise<Page> {
    if (this.#requests >= PAGES_AT_ONCE) throw new RateLimitedError(PAUSE);
    this.#requests++;
    const readAt = this.#shared.now();
    const { teamId, client, toHistoryEntry } = this.#source;
    const {
      messages = [],
      has_more,
      response_metadata,
    } = await this.#shared.calls.call(teamId, client, request);
    const lines: HistoryEntry[] = [];
    for (const message of messages) {
      lines.push(await toHistoryEntry(message));
      await yieldToEventLoop();
    }
    return { lines, has_more, response_metadata, readAt, usedAt: readAt };
  }
}
