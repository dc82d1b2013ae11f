/** Why not all pages of an answer could be read. */
export type PagingTrouble = 'cursor_repeated' | 'no_cursor' | 'too_many_pages' | 'stopping';

/** Not all pages of an answer could be read, so the result is incomplete. */
export class PagingError extends Error {
  override readonly name = 'PagingError';
  readonly trouble: PagingTrouble;

  constructor(trouble: PagingTrouble) {
    super(`Slack's pages could not be followed to their end: ${trouble}`);
    this.trouble = trouble;
  }
}

/** The part of a paged answer of Slack that points to the next page. */
export interface PagedAnswer {
  readonly has_more?: boolean | undefined;
  readonly response_metadata?: { readonly next_cursor?: string | undefined } | undefined;
}

/** How far cursors are followed: at most `mostPages` pages, and no further once `stopping` is aborted. */
export interface PagingLimits {
  readonly mostPages: number;
  readonly stopping?: AbortSignal | undefined;
}

function nextCursor({ has_more: hasMore, response_metadata: metadata }: PagedAnswer): string | undefined {
  const cursor = metadata?.next_cursor || undefined;
  if (cursor === undefined && hasMore) throw new PagingError('no_cursor');
  return hasMore === false ? undefined : cursor;
}

/**
 * All pages of an answer, one after another. Ends with an error if a cursor repeats, since it would never end
 * otherwise.
 * @param ask requests one page; the first one has no cursor
 * @throws PagingError, or as `ask` does
 */
export async function* followCursors<P extends PagedAnswer>(
  ask: (cursor: string | undefined) => Promise<P>,
  { mostPages, stopping }: PagingLimits,
): AsyncGenerator<P> {
  const followed = new Set<string>();
  let cursor: string | undefined;
  for (let count = 0; count < mostPages; count++) {
    if (stopping?.aborted) throw new PagingError('stopping');
    const page = await ask(cursor);
    yield page;
    cursor = nextCursor(page);
    if (cursor === undefined) return;
    if (followed.has(cursor)) throw new PagingError('cursor_repeated');
    followed.add(cursor);
  }
  throw new PagingError('too_many_pages');
}
