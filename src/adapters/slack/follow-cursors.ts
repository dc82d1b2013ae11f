/** Why Slack's pages could not be followed to their end. */
export type PagingTrouble = 'cursor_repeated' | 'no_cursor' | 'too_many_pages' | 'stopping';

/** Slack's pages could not be followed to their end: what was read so far is not everything. */
export class PagingError extends Error {
  override readonly name = 'PagingError';
  readonly trouble: PagingTrouble;

  constructor(trouble: PagingTrouble) {
    super(`Slack's pages could not be followed to their end: ${trouble}`);
    this.trouble = trouble;
  }
}

/** What every paged answer of Slack says of the next page. */
export interface PagedAnswer {
  readonly has_more?: boolean | undefined;
  readonly response_metadata?: { readonly next_cursor?: string | undefined } | undefined;
}

/** How far cursors are followed: at most so many pages, and no further once `stopping` is aborted. */
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
 * All pages of an answer, one after another. A cursor that was followed before would lead in a circle, and ends it.
 * @param ask asks for one page; the first one has no cursor
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
