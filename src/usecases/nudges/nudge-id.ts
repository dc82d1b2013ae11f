import { createHash } from 'node:crypto';
import type { ClientThread } from '../../domain/threads/thread.ts';

/** Enough of the hash that no two are alike. */
const LENGTH = 24;

/**
 * The id of a nudge, which stands in its message: the same for the same step of the same silence, so that a database that
 * has forgotten a nudge finds it in Slack. It tells nobody what it was made from.
 */
export function nudgeId(
  { teamId, number, createdAt, episode }: ClientThread,
  step: number,
  isEscalation = false,
): string {
  const what = JSON.stringify([teamId, number, createdAt, episode, step, isEscalation]);
  return createHash('sha256').update(what).digest('base64url').slice(0, LENGTH);
}
