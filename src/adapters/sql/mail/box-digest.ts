import { createHash } from 'node:crypto';

/**
 * Returns the digest that is stored for the address (`boxOf`) of somebody who is not a client: it can be compared,
 * but not read.
 */
export function boxDigest(box: string): string {
  return createHash('sha256').update(box).digest('hex');
}
