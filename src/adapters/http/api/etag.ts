import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { ApiEnv } from './context.ts';
import { refuse } from './problems/refuse.ts';

/** The `ETag` of one version of one thread. */
export function etagOf({
  teamId,
  number,
  version,
}: Pick<PlannedThread, 'teamId' | 'number' | 'version'>): string {
  const place = createHash('sha256').update(`${teamId}/${number}`).digest('hex').slice(0, 12);
  return `"${place}-${version}"`;
}

/** The version in `If-Match`: an `ETag`, or the bare `version`. Undefined without the header, and for `*`. */
function seenVersion(c: Context<ApiEnv>, number: number): number | undefined {
  const header = c.req.header('if-match')?.trim();
  if (header === undefined || header === '*') return undefined;
  const { teamId } = c.get('key');
  const version = /^"?(?:[0-9a-f]{12}-)?(\d{1,9})"?$/.exec(header)?.[1];
  const isBare = /^"?\d+"?$/.test(header);
  if (version !== undefined && (isBare || header === etagOf({ teamId, number, version: Number(version) }))) {
    return Number(version);
  }
  return changedMeanwhile(c, number);
}

function changedMeanwhile(c: Context<ApiEnv>, number: number): never {
  return refuse(c.get('t'), { status: 412, sentence: 'api.if_match_wrong', values: { number } });
}

/**
 * Makes a change to the version that the request names in `If-Match`, if any. If the thread has another version,
 * nothing is changed and the answer is 412.
 */
export async function atSeenVersion<Result>(
  c: Context<ApiEnv>,
  number: number,
  change: (seen: { readonly seenVersion?: number }) => Promise<Result>,
): Promise<Result> {
  const version = seenVersion(c, number);
  try {
    return await change(version === undefined ? {} : { seenVersion: version });
  } catch (error) {
    const isStale = error instanceof GhostwatchError && error.code === 'changed_meanwhile';
    if (isStale && version !== undefined) return changedMeanwhile(c, number);
    throw error;
  }
}
