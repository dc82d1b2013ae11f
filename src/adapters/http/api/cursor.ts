import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ApiKey } from '../../../domain/access/api-key.ts';

const TAG_BYTES = 16;
const CURSOR = /^(\d{1,15})\.([\w-]{22})$/;

/** A key's id is known to nobody outside, so that nobody else can make a cursor for its lists. */
function tagOf(last: string, list: string, { id }: ApiKey): Buffer {
  return createHmac('sha256', id).update(`${last}\n${list}`).digest().subarray(0, TAG_BYTES);
}

/** Where the next page of a list begins: behind the thread `last`. It is of use to this key and this list alone. */
export function cursorAfter(last: number, list: string, key: ApiKey): string {
  return `${last}.${tagOf(String(last), list, key).toString('base64url')}`;
}

/** The thread behind which a page begins; null for a cursor of another list or key, or one that was altered. */
export function readCursor(cursor: string, list: string, key: ApiKey): number | null {
  const [, last = '', tag = ''] = CURSOR.exec(cursor) ?? [];
  if (last === '') return null;
  return timingSafeEqual(Buffer.from(tag, 'base64url'), tagOf(last, list, key)) ? Number(last) : null;
}
