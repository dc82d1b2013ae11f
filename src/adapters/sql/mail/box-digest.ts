import { createHash } from 'node:crypto';

/** An address (`boxOf`) of somebody who is no client, as it is kept: it can be compared, and not be read. */
export function boxDigest(box: string): string {
  return createHash('sha256').update(box).digest('hex');
}
