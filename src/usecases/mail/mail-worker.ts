import { sharesCompany } from '../../domain/mail/mail-address.ts';
import type { Arrival } from '../../ports/mailboxes.ts';
import { type Context, contextNow, type Services } from '../context.ts';
import { syncConversation } from '../conversations/sync-conversation.ts';
import { withLease } from '../with-lease.ts';
import { clientBoxes } from './client-boxes.ts';
import { addressedThreads } from './other-chains.ts';
import { proposeUnanswered } from './propose-unanswered.ts';
import { registerByMail } from './register-by-mail.ts';

/** Sent mails are looked through again after this (ms). */
const BETWEEN_PROPOSALS = 4 * 3_600_000;

/** Looks through mailboxes in the background, one after the other. */
export interface MailSyncWorker {
  /** Something may have come to a mailbox, or to any of them where none is named. */
  lookAt(mailbox?: string): void;
  /** Resolves when nothing is being read. */
  idle(): Promise<void>;
  /** Reads nothing more, and resolves when the reading that is under way has ended. */
  stop(): Promise<void>;
}

/** The open threads that some mails may concern: by the chain, by the address, by the company. */
async function concernedBy(
  ctx: Context,
  teamId: string,
  arrivals: readonly Arrival[],
): Promise<ReadonlySet<number>> {
  const numbers = new Set(
    await ctx.store.mails.threadsOf(
      teamId,
      arrivals.flatMap(({ refersTo }) => refersTo),
    ),
  );
  const people = new Set(arrivals.flatMap(({ senders, recipients }) => [...senders, ...recipients]));
  const senders = [...new Set(arrivals.flatMap((arrival) => arrival.senders))];
  for await (const thread of addressedThreads(ctx, teamId)) {
    const boxes = clientBoxes(thread);
    const isMeant =
      boxes.some((box) => people.has(box)) || senders.some((sender) => sharesCompany(sender, boxes));
    if (isMeant) numbers.add(thread.number);
  }
  return numbers;
}

async function everyone(ctx: Context, teamId: string): Promise<ReadonlySet<number>> {
  const numbers = new Set<number>();
  for await (const { number } of addressedThreads(ctx, teamId)) numbers.add(number);
  return numbers;
}

/** Looks what came to a mailbox, and for the mails of the clients whom it may concern; then it is known so far. */
async function catchUp(ctx: Context, teamId: string, mailbox: string): Promise<void> {
  const known = await ctx.store.mails.positions(teamId, mailbox);
  const found = await ctx.mailboxes.arrivals(teamId, mailbox, known);
  if ('reason' in found) return;
  const { arrivals, positions, hasMissed } = found;
  const numbers = hasMissed ? await everyone(ctx, teamId) : await concernedBy(ctx, teamId, arrivals);
  for (const number of numbers) await syncConversation(ctx, { teamId, number });
  for (const { registration } of arrivals) {
    if (registration) await registerByMail(ctx, teamId, registration);
  }
  await ctx.store.mails.setPositions(teamId, mailbox, positions);
}

/** Looks through mailboxes whenever something came, at every tick, and after a start. */
export function createMailWorker(services: Services, teams: () => readonly string[]): MailSyncWorker {
  const { mailboxes, log, timer } = services;
  const held = { leases: services.store.leases, timer };
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const waiting = new Set<string>();
  let proposedAt = Number.NEGATIVE_INFINITY;

  async function look(mailbox: string): Promise<void> {
    waiting.delete(mailbox);
    for (const teamId of teams()) {
      const isTheirs = mailboxes.of(teamId).some(({ name }) => name === mailbox);
      if (!isTheirs || stopped) continue;
      // Of several replicas, one looks through a mailbox at a time; the others' tick comes as well.
      await withLease(held, { teamId, name: `mailbox:${mailbox}` }, () =>
        catchUp(contextNow(services), teamId, mailbox),
      );
    }
  }

  /** What is waiting already is looked at once, however often something comes meanwhile. */
  function lookAt(mailbox: string): void {
    if (stopped || waiting.has(mailbox)) return;
    waiting.add(mailbox);
    inTurn(() => look(mailbox), 'Looking through a mailbox was interrupted');
  }

  /** Sent mails are looked through a few times a day. */
  async function proposeNow(): Promise<void> {
    if (Math.abs(services.clock.now() - proposedAt) < BETWEEN_PROPOSALS) return;
    proposedAt = services.clock.now();
    for (const teamId of teams()) if (!stopped) await proposeUnanswered(contextNow(services), teamId);
  }

  function inTurn(work: () => Promise<void>, failure: string): void {
    underWay = underWay.then(work).catch((error: unknown) => log.error({ err: error }, failure));
  }

  async function idle(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== underWay; ) {
      seen = underWay;
      await seen;
    }
  }

  mailboxes.onArrival(lookAt);
  return {
    lookAt: (mailbox) => {
      const names = teams().flatMap((teamId) => mailboxes.of(teamId).map(({ name }) => name));
      for (const name of mailbox === undefined ? new Set(names) : [mailbox]) lookAt(name);
      if (names.length > 0) inTurn(proposeNow, 'Looking for clients to propose was interrupted');
    },
    idle,
    stop: async () => {
      stopped = true;
      await idle();
    },
  };
}
