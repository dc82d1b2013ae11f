import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { Log } from '../../ports/log.ts';
import type { MessageRef, SendResult } from '../../ports/messenger.ts';
import type { Settled } from '../../ports/nudge-store.ts';
import { contextNow, type Services } from '../context.ts';
import { failed, rerouteNudge } from './reroute.ts';

/**
 * The settlement of a nudge that was sent in this message, with the history entry. Questions get none, because they
 * are recorded when the client's message is read.
 */
export function sentIn(place: MessageRef, nudge: Nudge, now: number): Settled {
  const { kind, step, remedy, recipientId: to } = nudge;
  const settlement = { state: 'sent', ...place, sentAt: now } as const;
  if (kind === 'question') return { nudge, settlement };
  const event = { kind: 'nudged', step, remedy, to, at: now, recordedAt: now, by: null } as const;
  return { nudge, settlement, event };
}

/**
 * Logs the results of attempts. A delay that affects a whole workspace is logged once when it begins and once when it
 * ends.
 */
function createReport(log: Log) {
  const waiting = new Map<string, string>();
  return (nudges: readonly Nudge[], result: SendResult): void => {
    const teamId = nudges[0]?.teamId ?? '';
    if (result.kind === 'sent') {
      if (waiting.delete(teamId)) log.info({ teamId }, 'Nudges go out again');
    } else if (result.kind === 'later') {
      const { error, retryAfter } = result;
      if (waiting.get(teamId) !== error) log.warn({ teamId, error, retryAfter }, 'Nudges wait for Slack');
      waiting.set(teamId, error);
    } else {
      const facts = { outcome: result.kind, error: result.error, nudgeIds: nudges.map(({ id }) => id) };
      log.warn(facts, 'A nudge did not go out');
    }
  };
}

/** Stores the result of one message's nudges, and gives them another recipient if necessary. */
export type Settler = (nudges: readonly Nudge[], result: SendResult) => Promise<void>;

export function createSettler(deps: Services): Settler {
  const { clock, store, log, delivery } = deps;
  const report = createReport(log);

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
        return rerouteNudge(contextNow(deps), nudge, result.error);
      case 'refused':
        return failed(nudge, result.error, now);
      case 'unknown': {
        // A machine that was suspended during the call may get the response long after the settle window has passed.
        const availableAt = Math.max(nudge.availableAt, now + delivery.settle);
        return { nudge, settlement: { state: 'unknown', availableAt, error: result.error } };
      }
    }
  }

  return async (nudges, result) => {
    report(nudges, result);
    await store.nudges.settle(await Promise.all(nudges.map((nudge) => settled(nudge, result))));
  };
}
