import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ApiKey } from '../../../domain/access/api-key.ts';

const TAG_BYTES = 16;
const CURSOR = /^(\d{1,15})\.([\w-]{22})$/;

/** The signature of a cursor. It is made with the key's id, which is not known outside, so nobody else can forge it. */
function tagOf(last: string, list: string, { id }: ApiKey): Buffer {
  return createHmac('sha256', id).update(`${last}\n${list}`).digest().subarray(0, TAG_BYTES);
}

/** The cursor for the page after the thread `last`. It is valid only for this key and this list. */
export function cursorAfter(last: number, list: string, key: ApiKey): string {
  return `${last}.${tagOf(String(last), list, key).toString('base64url')}`;
}

/**
 * The number of the thread after which a page begins; null if the cursor belongs to another list or key, or was
 * altered.
 */
export function readCursor(cursor: string, list: string, key: ApiKey): number | null {
  const [, last = '', tag = ''] = CURSOR.exec(cursor) ?? [];
  if (last === '') return null;
  return timingSafeEqual(Buffer.from(tag, 'base64url'), tagOf(last, list, key)) ? Number(last) : null;
}
