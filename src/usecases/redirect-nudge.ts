import type { Nudge, Settlement } from '../domain/nudge.ts';
import type { Settled } from '../ports/nudge-store.ts';
import type { Deps } from './deps.ts';

/** The nudge did not reach its recipient; the thread's history says so. */
export function failed(nudge: Nudge, error: string, now: number): Settled {
  const { step, recipientId: to } = nudge;
  return {
    nudge,
    settlement: { state: 'failed', error },
    event: { kind: 'nudge_failed', step, error, to, at: now, recordedAt: now, by: null },
  };
}

/**
 * Decides who gets a nudge whose recipient cannot be reached: the owner's cover, whoever added the thread, else
 * whoever answers for the workspace; nobody is tried twice. `failed` when nobody is left.
 */
export function makeRedirectNudge({ clock, store, directory }: Deps) {
  async function nextRecipient(nudge: Nudge): Promise<string | null> {
    const thread = await store.threads.find(nudge.teamId, nudge.threadNumber);
    const fallback = await directory.fallback(nudge.teamId).catch(() => null);
    const owner = thread && (await store.people.find(nudge.teamId, thread.ownerId));
    const tried = new Set([...nudge.triedRecipients, nudge.recipientId]);
    return [owner?.coverId, thread?.addedBy, fallback].find((userId) => userId && !tried.has(userId)) ?? null;
  }

  return async (nudge: Nudge, error: string): Promise<Settled> => {
    const now = clock.now();
    const recipientId = await nextRecipient(nudge);
    const refused = failed(nudge, error, now);
    if (recipientId === null) return refused;
    const triedRecipients = [...nudge.triedRecipients, nudge.recipientId];
    const settlement: Settlement = { state: 'queued', availableAt: now, error, recipientId, triedRecipients };
    return { ...refused, settlement };
  };
}
