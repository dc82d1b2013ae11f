import { contextNow, type Services } from '../context.ts';
import { proposeUnanswered } from '../mail/propose-unanswered.ts';
import { withLease } from '../with-lease.ts';
import { considerUnanswered } from './consider-unanswered.ts';
import { noteMessage, type WrittenMessage } from './note-message.ts';

/** Looks for clients to suggest, in the background. */
export interface ProposalWorker {
  /** Handles a message in a channel. */
  notice(message: WrittenMessage): void;
  /** Checks the messages that have been without a reply for long enough; called at every tick. */
  look(): void;
  /** Resolves when no check is running. */
  idle(): Promise<void>;
  /** Starts no further checks, and resolves when the current one has ended. */
  stop(): Promise<void>;
}

/**
 * Maximum number of messages checked per workspace and tick, because Slack limits reading; none while more urgent
 * readings wait.
 */
const MOST_AT_ONCE = 3;
/** Interval (ms) between checks of sent mails. */
const BETWEEN_MAILS = 4 * 3_600_000;
/** Delay (ms) before a failed check is repeated. */
const ONE_HOUR = 3_600_000;

/** Creates the worker that suggests clients to whom we wrote in Slack or by mail and who have not replied. */
export function createProposalWorker(services: Services): ProposalWorker {
  const { log, store, timer, clock, unread } = services;
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();
  let mailsAt = Number.NEGATIVE_INFINITY;

  function inTurn(work: () => Promise<void>): void {
    underWay = underWay
      .then(() => (stopped ? undefined : work()))
      .catch((error: unknown) => log.error({ err: error }, 'Looking for clients to propose was interrupted'));
  }

  async function lookInSlack(teamId: string): Promise<void> {
    for (const message of await store.proposals.unanswered(teamId, clock.now(), MOST_AT_ONCE)) {
      if (stopped) return;
      const again = await considerUnanswered(contextNow(services), message).catch((error: unknown) => {
        log.warn({ err: error }, 'A message without a reply could not be looked at just now');
        return clock.now() + ONE_HOUR;
      });
      await store.proposals.moveUnanswered(message, again);
    }
  }

  async function lookAll(): Promise<void> {
    const isMailTurn = Math.abs(clock.now() - mailsAt) >= BETWEEN_MAILS;
    if (isMailTurn) mailsAt = clock.now();
    const busy = new Set(await unread.dueTeams());
    for (const { teamId } of await store.installations.list()) {
      if (stopped) return;
      // Only one replica checks a workspace at a time.
      await withLease({ leases: store.leases, timer }, { teamId, name: 'proposals' }, async () => {
        if (!busy.has(teamId)) await lookInSlack(teamId);
        if (isMailTurn) await proposeUnanswered(contextNow(services), teamId);
      });
    }
  }

  async function idle(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== underWay; ) {
      seen = underWay;
      await seen;
    }
  }

  return {
    notice: (message) => inTurn(() => noteMessage(contextNow(services), message)),
    look: () => inTurn(lookAll),
    idle,
    stop: async () => {
      stopped = true;
      await idle();
    },
  };
}
