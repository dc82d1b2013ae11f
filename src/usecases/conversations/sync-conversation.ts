import { countsAsReply } from '../../domain/conversations/inbound-message.ts';
import type { PlannedThread, ReadError } from '../../domain/threads/thread.ts';
import type { Reading, ReadResult } from '../../ports/conversation-reader.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import type { Context } from '../context.ts';
import type { NewMails } from '../mail/read-mails.ts';
import { type MailSync, syncMail } from '../mail/sync-mail.ts';
import { redrawThread } from '../nudges/redraw-thread.ts';
import { withLeaseSoon } from '../with-lease.ts';
import { applyMessages } from './apply-messages.ts';
import { classifyAuthor } from './classify-author.ts';
import { firstReadingOf, wasNeverRead, withSilenceStart } from './first-reading.ts';
import { knownNames } from './known-names.ts';
import { furthest, sharedCursors, type ThreadCursors, unreadBy } from './shared-reading.ts';

/**
 * How a sync ended. `applied`: all messages are applied. `unreadable`: Slack does not let us read the conversation.
 * `later`: not known yet; try again after `retryAfter` ms. `isBusy`: Slack answers, but limits the rate. `numbers`:
 * the threads that share the conversation, for which this result holds.
 */
export type SyncResult =
  | { readonly kind: 'applied'; readonly numbers: readonly number[] }
  | { readonly kind: 'unreadable'; readonly reason: ReadError; readonly numbers: readonly number[] }
  | { readonly kind: 'later'; readonly retryAfter: number; readonly isBusy: boolean };

/**
 * What to read. `only`: in a channel, this Slack thread alone. `upTo`: every message before this moment (UTC ms).
 * `anew`: the id of a client who was taken for one of us; the messages of this silence count again from their
 * first reply on. `trustsEvents`: where Slack limits reading, the messages from events are enough. `newMails`: only
 * these new mails.
 */
export interface SyncOptions {
  readonly only?: string | null;
  readonly upTo?: number;
  readonly anew?: string | null;
  readonly trustsEvents?: boolean;
  readonly newMails?: NewMails | null;
}

type Listening = Required<Omit<SyncOptions, 'newMails' | 'trustsEvents'>>;

type Done = ReadResult & { readonly kind: 'read' };

/** What to read, for which threads, and how to apply it; `apply` resolves with whether the first thread was updated. */
interface ReadingPlan {
  readonly reading: Reading;
  readonly threads: readonly PlannedThread[];
  apply(result: Done): Promise<boolean>;
}

const ATTEMPTS = 5;
const ONE_MINUTE = 60_000;
/** Retry delay (ms) while another replica is reading the conversation. */
const READ_ELSEWHERE = 2000;

/** The read error in a result; null for none. */
function readErrorOf(result: Exclude<ReadResult, { kind: 'later' }>): ReadError | null {
  if (result.kind === 'unreadable') return result.reason;
  return result.isArchived ? 'archived' : null;
}

/** The messages from somebody's first reply on. Without a reply there are none, and the cursors stay as they are. */
function fromAnswerOf(userId: string, { messages, cursors }: Done): Pick<Done, 'messages' | 'cursors'> {
  const first = messages.findIndex(({ authorId, meaning }) => authorId === userId && countsAsReply(meaning));
  return first < 0 ? { messages: [], cursors: new Map() } : { messages: messages.slice(first), cursors };
}

/** The other threads tied to the same conversation that were read before. */
async function companionsOf(
  ctx: Context,
  { number, slackThread }: PlannedThread,
  tied: readonly PlannedThread[],
): Promise<readonly ThreadCursors[]> {
  const same = tied.filter((one) => one.number !== number && one.slackThread?.ts === slackThread?.ts);
  const sharing: ThreadCursors[] = [];
  for (const thread of same) sharing.push({ thread, cursors: await ctx.store.conversations.cursors(thread) });
  return sharing.filter(({ thread, cursors }) => !wasNeverRead(thread, cursors));
}

async function applyToAll(ctx: Context, sharing: readonly ThreadCursors[], result: Done): Promise<boolean> {
  const saved: boolean[] = [];
  for (const one of sharing) {
    const { thread, cursors } = one;
    const messages = unreadBy(one, result.messages);
    saved.push(await applyMessages(ctx, thread, thread, messages, furthest(cursors, result.cursors)));
  }
  // A thread that shares the reading and was changed in the meantime is read again next time.
  for (const [index, { thread }] of sharing.entries()) {
    if (index > 0 && !saved[index]) await ctx.unread.missed(thread);
  }
  return saved[0] ?? true;
}

async function planReading(
  ctx: Context,
  thread: PlannedThread,
  { only, anew }: Listening,
): Promise<ReadingPlan | null> {
  const { teamId, slackThread: place, silentSince: since } = thread;
  if (!place) return null;
  const tied = await ctx.store.conversations.tiedTo(teamId, place.channelId);
  const except = new Set(place.ts === null ? tied.flatMap(({ slackThread }) => slackThread?.ts ?? []) : []);
  if (anew !== null) {
    const recount = async (result: Done) => {
      const { messages, cursors } = fromAnswerOf(anew, result);
      return applyMessages(ctx, thread, thread, messages, cursors);
    };
    return {
      reading: { place, since, cursors: new Map(), except, only: null },
      threads: [thread],
      apply: recount,
    };
  }
  const cursors = await ctx.store.conversations.cursors(thread);
  if (wasNeverRead(thread, cursors)) {
    const open = async ({ messages, cursors: upTo }: Done) =>
      applyMessages(
        ctx,
        thread,
        await withSilenceStart(thread, messages, (message, newcomer) =>
          classifyAuthor(ctx, message, newcomer),
        ),
        messages,
        upTo,
      );
    return {
      reading: { ...firstReadingOf(place, thread.createdAt), except },
      threads: [thread],
      apply: open,
    };
  }
  const sharing = [{ thread, cursors }, ...(await companionsOf(ctx, thread, tied))];
  return {
    reading: { place, ...sharedCursors(sharing), except, only },
    threads: sharing.map((one) => one.thread),
    apply: (result) => applyToAll(ctx, sharing, result),
  };
}

/** Stores whether conversations can be read, and redraws the cards for which that has changed. */
async function setReadError(
  ctx: Context,
  threads: readonly PlannedThread[],
  readError: ReadError | null,
): Promise<void> {
  for (const thread of threads) {
    if (thread.readError === readError) continue;
    await ctx.store.conversations.setReadError(thread, readError);
    await redrawThread(ctx, thread);
  }
}

/** Null when the conversation has to be read again: the thread was changed, or the reading began before `upTo`. */
async function attempt(ctx: Context, tied: TiedThread, listening: Listening): Promise<SyncResult | null> {
  const numbers = [tied.number];
  const thread = await ctx.store.threads.find(tied.teamId, tied.number);
  const plan = thread?.status === 'open' ? await planReading(ctx, thread, listening) : null;
  if (!plan) return { kind: 'applied', numbers };
  const known = await knownNames(ctx, plan.threads);
  const result = await ctx.conversations.read(tied.teamId, plan.reading, known);
  if (result.kind === 'later') {
    ctx.log.warn({ number: tied.number, error: result.error }, 'A conversation could not be read just now');
    return result;
  }
  const all = plan.threads.map(({ number }) => number);
  await setReadError(ctx, plan.threads, readErrorOf(result));
  if (result.kind === 'unreadable') return { ...result, numbers: all };
  const isCurrent = (await plan.apply(result)) && result.asOf >= listening.upTo;
  return isCurrent ? { kind: 'applied', numbers: all } : null;
}

async function listen(ctx: Context, tied: TiedThread, listening: Listening): Promise<SyncResult> {
  try {
    for (let count = 0; count < ATTEMPTS; count++) {
      // The clock may have been turned back; that must not cause endless reading.
      const upTo = Math.min(listening.upTo, ctx.now);
      const synced = await attempt(ctx, tied, { ...listening, upTo });
      if (synced) return synced;
    }
  } catch (error) {
    ctx.log.warn({ err: error, number: tied.number }, 'A conversation could not be judged just now');
  }
  return { kind: 'later', retryAfter: ONE_MINUTE, isBusy: false };
}

/** Whether events have delivered every message: reading is rate-limited, and nothing is left to read. */
async function isToldByEvents(ctx: Context, tied: TiedThread): Promise<boolean> {
  if (!ctx.conversations.isRationed(tied.teamId) || (await ctx.unread.of(tied))) return false;
  return (await ctx.store.conversations.cursors(tied)).size > 0;
}

/** Runs the sync under a lease, so that only one process reads this conversation at a time. */
async function listenAlone(
  ctx: Context,
  tied: TiedThread,
  listening: Listening,
  trustsEvents: boolean,
): Promise<SyncResult> {
  const { store, timer } = ctx;
  const nothing = { kind: 'applied', numbers: [tied.number] } as const;
  const place = (await store.threads.find(tied.teamId, tied.number))?.slackThread;
  if (!place || (trustsEvents && (await isToldByEvents(ctx, tied)))) return nothing;
  const key = { teamId: tied.teamId, name: `conversation:${place.channelId}/${place.ts ?? ''}` };
  const synced = await withLeaseSoon({ leases: store.leases, timer }, key, () =>
    listen(ctx, tied, listening),
  );
  return synced ?? { kind: 'later', retryAfter: READ_ELSEWHERE, isBusy: true };
}

/**
 * Combines the results for Slack and mail: `later` if either cannot be read now, because the client may have replied
 * there.
 */
function withMail(inSlack: SyncResult, mail: MailSync): SyncResult {
  if (inSlack.kind === 'later' || mail?.kind !== 'later') return inSlack;
  return { kind: 'later', retryAfter: mail.retryAfter, isBusy: false };
}

/**
 * Reads new messages in a thread's conversation and in its client's mails since the last sync, and applies them to
 * the thread and to all others tied to the same conversation. Unless reading is rate-limited, messages count only
 * through this function: an event only triggers a reading, so a repeated, late or missing event changes nothing. The
 * first reading also finds when the silence began. Read errors are stored, and the sync continues.
 */
export async function syncConversation(
  ctx: Context,
  tied: TiedThread,
  { only = null, upTo = 0, anew = null, trustsEvents = false, newMails = null }: SyncOptions = {},
): Promise<SyncResult> {
  await ctx.caches.refresh(tied.teamId);
  const inSlack = await listenAlone(ctx, tied, { only, upTo, anew }, trustsEvents);
  const synced = withMail(inSlack, await syncMail(ctx, tied, newMails));
  if (synced.kind === 'later') await ctx.unread.later(tied, synced.retryAfter, anew);
  return synced;
}
