import type { MailError, PlannedThread } from '../../domain/threads/thread.ts';
import type { MailboxState } from '../../ports/mailbox-store.ts';
import type { Mailbox, MailboxFailure } from '../../ports/mailboxes.ts';
import type { Context } from '../context.ts';
import { syncConversation } from '../conversations/sync-conversation.ts';
import { redrawThread } from '../nudges/redraw-thread.ts';
import { adminsOf } from '../people/admins-of.ts';
import { meetPerson } from '../people/meet.ts';
import { addressedThreads } from './other-chains.ts';

type Reason = MailError['reason'];

/** How long (ms) an error that may pass must last before it is reported; errors that need a person are reported at once. */
const LONG_ENOUGH: Readonly<Record<Reason, number>> = {
  login: 0,
  grant: 0,
  certificate: 0,
  busy: 600_000,
  unreachable: 600_000,
};
/** Maximum number of people notified about one mailbox. */
const MOST = 50;

/** The open threads whose mails are read from a mailbox. */
async function dependents(ctx: Context, teamId: string, mailbox: Mailbox): Promise<readonly PlannedThread[]> {
  const isTheirs = await ctx.mailboxPeople.of(teamId, mailbox);
  const threads: PlannedThread[] = [];
  for await (const thread of addressedThreads(ctx, teamId))
    if (isTheirs(thread.ownerId)) threads.push(thread);
  return threads;
}

async function tell(
  ctx: Context,
  teamId: string,
  users: readonly string[],
  about: { readonly mailbox: string; readonly failure: Reason | null; readonly lastReadAt: number | null },
): Promise<void> {
  for (const userId of users) {
    try {
      const reader = await meetPerson(ctx, { teamId, userId });
      await ctx.messenger.turn(teamId);
      await ctx.messenger.sendMailboxNotice({ reader, ...about, now: ctx.now });
    } catch (error) {
      ctx.log.warn({ err: error, teamId, userId }, 'Somebody could not be told how a mailbox fares');
    }
  }
}

/** Shows on the cards, and tells the threads' owners, that a mailbox cannot be read; resolves with the people notified. */
async function announce(
  ctx: Context,
  teamId: string,
  mailbox: Mailbox,
  reason: Reason,
): Promise<readonly string[]> {
  const threads = await dependents(ctx, teamId, mailbox);
  const mailError = { mailbox: mailbox.name, reason };
  for (const thread of threads) {
    await ctx.store.mails.setMailError(thread, mailError);
    await redrawThread(ctx, thread);
  }
  const owners = threads.map(({ ownerId }) => ownerId);
  return [...new Set([...owners, ...(await adminsOf(ctx, teamId))])].slice(0, MOST);
}

/** Records that a mailbox cannot be read, and notifies its people once per outage. */
export async function noteFailure(
  ctx: Context,
  teamId: string,
  mailbox: Mailbox,
  { reason }: MailboxFailure,
): Promise<void> {
  const state = await ctx.store.mailboxes.state(teamId, mailbox.name);
  const since = state.failure?.since ?? ctx.now;
  const failing: MailboxState = { ...state, failure: { reason, since } };
  const isToldNow = state.told === null && ctx.now - since >= LONG_ENOUGH[reason];
  const told = isToldNow ? await announce(ctx, teamId, mailbox, reason) : state.told;
  await ctx.store.mailboxes.setState(teamId, mailbox.name, { ...failing, told });
  if (!isToldNow || told === null) return;
  const about = { mailbox: mailbox.name, failure: reason, lastReadAt: state.lastReadAt };
  await tell(ctx, teamId, told, about);
}

/** Syncs the mails of the clients that could not be read before; false if that fails again. */
async function caughtUp(ctx: Context, teamId: string, mailbox: Mailbox): Promise<boolean> {
  for (const thread of await dependents(ctx, teamId, mailbox)) {
    if (thread.mailError?.mailbox !== mailbox.name) continue;
    await syncConversation(ctx, thread);
    const now = await ctx.store.threads.find(teamId, thread.number);
    if (now?.mailError?.mailbox === mailbox.name) return false;
    await redrawThread(ctx, thread);
  }
  return true;
}

/** Records that a mailbox was read. The people who were notified of the failure are told that it works again. */
export async function noteReading(ctx: Context, teamId: string, mailbox: Mailbox): Promise<void> {
  const { failure, told } = await ctx.store.mailboxes.state(teamId, mailbox.name);
  if (failure !== null && !(await caughtUp(ctx, teamId, mailbox))) return;
  const works: MailboxState = { lastReadAt: ctx.now, failure: null, told: null };
  await ctx.store.mailboxes.setState(teamId, mailbox.name, works);
  await tell(ctx, teamId, told ?? [], { mailbox: mailbox.name, failure: null, lastReadAt: ctx.now });
}
