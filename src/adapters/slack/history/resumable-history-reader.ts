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

/** One reading asks for so many pages; then it pauses, so that others have their turn, and goes on where it was. */
const PAGES_AT_ONCE = 25;
const PAUSE = 60_000;
/** Longer answers than this are none: Slack gives fifteen messages a page where it gives least. */
const MOST_PAGES = 1000;

/** The conversation that a reading is about, and how its messages lose their words. */
interface Source {
  readonly teamId: string;
  readonly client: WebClient;
  readonly toHistoryEntry: (message: HistoryMessage) => Promise<HistoryEntry>;
}

/**
 * One reading of a conversation within Slack's limits. A reading that a limit interrupts keeps its pages, so that the next
 * one goes on where it ended: with one page a minute, even a long conversation is read to its end.
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

  /** When the oldest of its pages came from Slack (UTC ms). */
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
      // Pages that lead in a circle lead there again: the next reading begins anew.
      if (error instanceof PagingError) this.complete();
      throw error;
    }
    return entries;
  }

  /** The reading is complete: its pages are forgotten. */
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
