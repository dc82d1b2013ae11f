import { Refusal } from '../refusal.ts';
import type { Call } from './method.ts';

/** One page of a list and the cursor of the next one, empty at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string;
}

/**
 * One page of a list. A cursor names the last item of the page before it, so that pages neither repeat nor skip items
 * when something is added or removed in between.
 */
export function pageOf<T>(
  call: Call,
  items: readonly T[],
  keyOf: (item: T) => string,
  limits: { readonly usual: number; readonly most: number },
): Page<T> {
  const start = startOf(call.params.text('cursor') ?? '', items, keyOf);
  const asked = call.params.integer('limit') ?? limits.usual;
  const size = Math.min(asked === 0 ? limits.usual : asked, limits.most, call.workspace.pageSize);
  const page = items.slice(start, start + size);
  const last = page.at(-1);
  const hasMore = start + size < items.length && last !== undefined;
  return { items: page, nextCursor: hasMore ? encodeCursor(keyOf(last)) : '' };
}

function startOf<T>(cursor: string, items: readonly T[], keyOf: (item: T) => string): number {
  if (cursor === '') return 0;
  const [, key] = /^after:(.+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  const index = items.findIndex((item) => keyOf(item) === key);
  if (index < 0) throw new Refusal('invalid_cursor');
  return index + 1;
}

function encodeCursor(key: string): string {
  return Buffer.from(`after:${key}`).toString('base64');
}
