import type { Nudge, Settlement } from '../domain/nudge.ts';
import type { Place, SendResult } from '../ports/messenger.ts';
import type { Settled } from '../ports/nudge-store.ts';
import type { Deps } from './deps.ts';

/** The nudge stands in this message; the thread's history says so. */
export function sentIn(place: Place, nudge: Nudge, now: number): Settled {
  const { step, remedy, recipientId: to } = nudge;
  return {
    nudge,
    settlement: { state: 'sent', ...place, sentAt: now },
    event: { kind: 'nudged', step, remedy, to, at: now, recordedAt: now, by: null },
  };
}

function failed(nudge: Nudge, error: string, now: number): Settled {
  const { step, recipientId: to } = nudge;
  return {
    nudge,
    settlement: { state: 'failed', error },
    event: { kind: 'nudge_failed', step, error, to, at: now, recordedAt: now, by: null },
  };
}

/** Stores what became of the nudges of one message (DESIGN §4.3), and sends them to somebody else where it must be. */
export function makeSettleNudges({ clock, store, directory, log }: Deps) {
  /** Who speaks for an owner that cannot be reached: whoever added the thread, else the workspace's own contact. */
  async function nextRecipient(nudge: Nudge): Promise<string | null> {
    const thread = await store.threads.find(nudge.teamId, nudge.threadNumber);
    const fallback = await directory.fallback(nudge.teamId).catch(() => null);
    const tried = new Set([...nudge.triedRecipients, nudge.recipientId]);
    return [thread?.addedBy, fallback].find((userId) => userId && !tried.has(userId)) ?? null;
  }

  async function redirected(nudge: Nudge, error: string): Promise<Settled> {
    const now = clock.now();
    const recipientId = await nextRecipient(nudge);
    const refused = failed(nudge, error, now);
    if (recipientId === null) return refused;
    const triedRecipients = [...nudge.triedRecipients, nudge.recipientId];
    const settlement: Settlement = { state: 'queued', availableAt: now, error, recipientId, triedRecipients };
    return { ...refused, settlement };
  }

  async function settled(nudge: Nudge, result: SendResult): Promise<Settled> {
    const now = clock.now();
    switch (result.kind) {
      case 'sent':
        return sentIn(result.place, nudge, now);
      case 'later': {
        const availableAt = now + result.retryAfter;
        return { nudge, settlement: { state: 'queued', availableAt, error: result.error } };
      }
      case 'unreachable':
        return redirected(nudge, result.error);
      case 'refused':
        return failed(nudge, result.error, now);
      case 'unknown':
        return { nudge, settlement: { state: 'unknown', error: result.error } };
    }
  }

  return async (nudges: readonly Nudge[], result: SendResult): Promise<void> => {
    if (result.kind !== 'sent') {
      const facts = { outcome: result.kind, error: result.error, nudgeIds: nudges.map(({ id }) => id) };
      log.warn(facts, 'A nudge did not go out');
    }
    await store.nudges.settle(await Promise.all(nudges.map((nudge) => settled(nudge, result))));
  };
}
