import { clientBoxes } from '../../domain/mail/client-boxes.ts';
import { sharesCompany } from '../../domain/mail/mail-address.ts';
import type { FolderPosition } from '../../ports/mail-store.ts';
import type { Arrival, Mailbox, MailScope } from '../../ports/mailboxes.ts';
import { type Context, contextNow, type Services } from '../context.ts';
import { syncConversation } from '../conversations/sync-conversation.ts';
import { withLease } from '../with-lease.ts';
import { noteFailure, noteReading } from './note-mailbox.ts';
import { addressedThreads } from './other-chains.ts';
import { registerByMail } from './register-by-mail.ts';

/** Reads mailboxes in the background, one after the other. */
export interface MailSyncWorker {
  /** Checks all mailboxes for new mail. */
  lookAt(): void;
  /** Resolves when nothing is being read. */
  idle(): Promise<void>;
  /** Starts no further readings, and resolves when the current one has ended. */
  stop(): Promise<void>;
}

/** The open threads that some mails may belong to: by `Message-ID` chain, address or company. */
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

/** Those of the known positions after which mails have arrived. */
function advanced(
  known: ReadonlyMap<string, FolderPosition>,
  positions: ReadonlyMap<string, FolderPosition>,
): ReadonlyMap<string, FolderPosition> {
  const hasNew = ([folder, { lastUid }]: readonly [string, FolderPosition]) =>
    (positions.get(folder)?.lastUid ?? lastUid) > lastUid;
  return new Map([...known].filter(hasNew));
}

/** Checks a mailbox for new mail and syncs the threads that it may belong to; then stores the position reached. */
async function catchUp(ctx: Context, teamId: string, mailbox: Mailbox, scope: MailScope): Promise<void> {
  const known = await ctx.store.mails.positions(teamId, mailbox.name);
  const found = await ctx.mailboxes.arrivals(teamId, mailbox.name, known, scope);
  if ('reason' in found) {
    await noteFailure(ctx, teamId, mailbox, found);
    return;
  }
  const { arrivals, positions, hasMissed } = found;
  const numbers = hasMissed ? await everyone(ctx, teamId) : await concernedBy(ctx, teamId, arrivals);
  const newMails = hasMissed ? null : { mailbox: mailbox.name, after: advanced(known, positions) };
  for (const number of numbers) await syncConversation(ctx, { teamId, number }, { newMails });
  for (const { registration } of arrivals) {
    if (registration) await registerByMail(ctx, teamId, registration);
  }
  await ctx.store.mails.setPositions(teamId, mailbox.name, positions);
  await noteReading(ctx, teamId, mailbox);
}

/** Creates the worker that reads mailboxes when new mail arrives, at every tick, and after a start. */
export function createMailWorker(
  services: Services,
  teams: () => Promise<readonly string[]>,
): MailSyncWorker {
  const { mailboxes, log, timer } = services;
  const held = { leases: services.store.leases, timer };
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const waiting = new Set<string>();

  async function look(mailbox: string, scope: MailScope): Promise<void> {
    waiting.delete(`${scope}:${mailbox}`);
    for (const teamId of await teams()) {
      const theirs = mailboxes.of(teamId).find(({ name }) => name === mailbox);
      if (!theirs || stopped) continue;
      // Only one replica reads a mailbox at a time; another one reads it at its next tick.
      await withLease(held, { teamId, name: `mailbox:${mailbox}` }, () =>
        catchUp(contextNow(services), teamId, theirs, scope),
      );
    }
  }

  /** A mailbox that is already queued is read once, however many mails arrive in the meantime. */
  function lookAt(mailbox: string, scope: MailScope): void {
    const key = `${scope}:${mailbox}`;
    if (stopped || waiting.has(key)) return;
    waiting.add(key);
    inTurn(() => look(mailbox, scope), 'Looking through a mailbox was interrupted');
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

  async function lookAtAll(): Promise<void> {
    const all = (await teams()).flatMap((teamId) => mailboxes.of(teamId));
    for (const name of new Set(all.map((mailbox) => mailbox.name))) lookAt(name, 'all');
  }

  mailboxes.onArrival(lookAt);
  return {
    lookAt: () => inTurn(lookAtAll, 'Looking through the mailboxes was interrupted'),
    idle,
    stop: async () => {
      stopped = true;
      await idle();
    },
  };
}
