import { keyNameIn } from '../../domain/access/actor.ts';
import type { Nudge, Settlement } from '../../domain/nudges/nudge.ts';
import type { Settled } from '../../ports/nudge-store.ts';
import type { Context } from '../context.ts';

/** The nudge did not reach its recipient; the thread's history says so. */
export function failed(nudge: Nudge, error: string, now: number): Settled {
  const { step, recipientId: to } = nudge;
  return {
    nudge,
    settlement: { state: 'failed', error },
    event: { kind: 'nudge_failed', step, error, to, at: now, recordedAt: now, by: null },
  };
}

/** While Slack does not say who answers for a workspace, nobody is given up; it is asked again after this (ms). */
const ASK_AGAIN = 900_000;

/** Null when nobody is left; rejects when Slack does not say who answers for the workspace. */
async function nextRecipient(ctx: Context, nudge: Nudge): Promise<string | null> {
  const thread = await ctx.store.threads.find(nudge.teamId, nudge.threadNumber);
  const owner = thread && (await ctx.store.people.find(nudge.teamId, thread.ownerId));
  const tried = new Set([...nudge.triedRecipients, nudge.recipientId]);
  const untried = (userId: string | null | undefined) =>
    Boolean(userId) && !tried.has(userId ?? '') && keyNameIn(userId ?? '') === null;
  const known = [owner?.coverId, thread?.addedBy].find(untried);
  if (known) return known;
  const fallback = await ctx.directory.fallback(nudge.teamId);
  return untried(fallback) ? fallback : null;
}

/**
 * Decides who gets a nudge whose recipient cannot be reached: the owner's cover, whoever added the thread, else
 * whoever answers for the workspace; nobody is tried twice. `failed` when nobody is left.
 */
export async function rerouteNudge(ctx: Context, nudge: Nudge, error: string): Promise<Settled> {
  const now = ctx.now;
  const recipientId = await nextRecipient(ctx, nudge).catch((failure: unknown) => {
    ctx.log.warn({ err: failure, teamId: nudge.teamId }, 'Slack did not say who answers for the workspace');
    return undefined;
  });
  const refused = failed(nudge, error, now);
  if (recipientId === null) return refused;
  if (recipientId === undefined) {
    return { nudge, settlement: { state: 'queued', availableAt: now + ASK_AGAIN, error } };
  }
  const triedRecipients = [...nudge.triedRecipients, nudge.recipientId];
  const settlement: Settlement = { state: 'queued', availableAt: now, error, recipientId, triedRecipients };
  return { ...refused, settlement };
}
