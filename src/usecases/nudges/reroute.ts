import { keyNameIn } from '../../domain/access/actor.ts';
import type { Nudge, Settlement } from '../../domain/nudges/nudge.ts';
import type { Settled } from '../../ports/nudge-store.ts';
import type { Context } from '../context.ts';

/** The settlement and the history entry of a nudge that did not reach its recipient. */
export function failed(nudge: Nudge, error: string, now: number): Settled {
  const { step, recipientId: to } = nudge;
  return {
    nudge,
    settlement: { state: 'failed', error },
    event: { kind: 'nudge_failed', step, error, to, at: now, recordedAt: now, by: null },
  };
}

/** Retry delay (ms) while Slack does not say who is responsible for the workspace; until then the nudge stays queued. */
const ASK_AGAIN = 900_000;

/**
 * The next recipient to try; null if nobody is left. Rejects if Slack does not say who is responsible for the
 * workspace.
 */
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
 * Chooses another recipient for a nudge that could not be delivered: the owner's cover, then the person who added the
 * thread, then the person responsible for the workspace; nobody is tried twice. `failed` if nobody is left.
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
