import { hash } from 'node:crypto';
import type { ClientThread } from '../../domain/threads/thread.ts';

/** Length of the hash; enough to make collisions practically impossible. */
const LENGTH = 24;

/**
 * Returns the id of a nudge, which its message contains: the same for the same step of the same silence, so that a
 * nudge missing from the database can be found in Slack. The id does not reveal what it was made from.
 */
export function nudgeId(
  { teamId, number, createdAt, episode }: ClientThread,
  step: number,
  isEscalation = false,
): string {
  const what = JSON.stringify([teamId, number, createdAt, episode, step, isEscalation]);
  return hash('sha256', what, 'base64url').slice(0, LENGTH);
}
