import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { ApiEnv } from './context.ts';
import { refuse } from './problems/refuse.ts';

/** A tag that means something for one version of one thread alone. */
export function etagOf({ teamId, number, version }: Pick<PlannedThread, 'teamId' | 'number' | 'version'>): string {
  const place = createHash('sha256').update(`${teamId}/${number}`).digest('hex').slice(0, 12);
  return `"${place}-${version}"`;
}

/**
 * The version that a request says it has seen, from `If-Match`: an `ETag`, or the `version` itself. Undefined for
 * none, and for `*`.
 */
export function seenVersion(c: Context<ApiEnv>, number: number): number | undefined {
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

/** Refuses a change to a thread that is not what the request has seen. */
export function changedMeanwhile(c: Context<ApiEnv>, number: number): never {
  return refuse(c.get('t'), { status: 412, sentence: 'api.if_match_wrong', values: { number } });
}
