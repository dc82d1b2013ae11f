import { GhostwatchError } from '../../domain/errors.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { SentWording } from '../../domain/threads/thread-event.ts';
import { requireOpen, weAnswered, weFollowedUp } from '../../domain/threads/transitions.ts';
import type { Posting } from '../../ports/client-messages.ts';
import type { SendResult } from '../../ports/messenger.ts';
import { requireEditAccess } from '../access/require-edit-access.ts';
import { type ActorContext, contextNow, type Services } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { withLease } from '../with-lease.ts';
import { type Changed, changeThread, type ThreadTarget } from './shared/change-thread.ts';
import { findThread } from './shared/find-thread.ts';

/** A message to the client; `postingId` stays the same for retries. */
export interface PostMessageInput extends ThreadTarget {
  readonly postingId: string;
  readonly text: string;
  /** The suggested message that it was made from. */
  readonly wording: SentWording;
}

/**
 * How far back (ms) the conversation is searched for an earlier attempt. Slack dates messages by its own clock;
 * retries come within a day.
 */
const LOOK_BACK = 86_400_000;

type Failure = Exclude<SendResult, { kind: 'sent' }>;
type PostingCode = Extract<GhostwatchError['code'], `post_${string}`>;

const CODES: Readonly<Record<string, PostingCode>> = {
  not_in_channel: 'post_not_in_channel',
  // Slack reports this for a private channel that the bot is not in.
  channel_not_found: 'post_not_in_channel',
  is_archived: 'post_archived',
  thread_not_found: 'post_gone',
  message_not_found: 'post_gone',
  cannot_reply_to_message: 'post_gone',
};

function refusalOf({ kind, error }: Failure, { number, link }: PlannedThread): GhostwatchError {
  if (kind === 'unknown') return new GhostwatchError('post_unclear', { link: link ?? '' });
  if (kind === 'later') return new GhostwatchError('post_later', { error });
  return new GhostwatchError(CODES[error] ?? 'post_refused', { number, error });
}

/** Resolves when the message is in the conversation. An earlier attempt may have succeeded without a response. */
async function deliver(deps: Services, posting: Posting, thread: PlannedThread): Promise<void> {
  const { clock, store, poster, log } = deps;
  const look = () => poster.isPosted(posting, clock.now() - LOOK_BACK);
  const isFirst = await store.processedRequests.accept(
    posting.teamId,
    `posting/${posting.postingId}`,
    clock.now(),
  );
  const before = isFirst ? false : await look();
  if (before === true) return;
  const result =
    before === null ? ({ kind: 'unknown', error: 'unread' } as const) : await poster.post(posting);
  if (result.kind === 'sent' || (result.kind === 'unknown' && (await look()))) return;
  log.warn({ outcome: result.kind, error: result.error, number: thread.number }, 'A message was not posted');
  throw refusalOf(result, thread);
}

/** Posts a message and records it; null if the thread has ended in the meantime. */
async function post(deps: Services, ctx: ActorContext, input: PostMessageInput): Promise<Changed | null> {
  const { postingId, text, wording, ref, seenVersion } = input;
  const thread = await findThread(ctx, ref);
  await requireEditAccess(ctx, thread);
  requireOpen(thread);
  const { number, version, slackThread: place, language } = thread;
  if (seenVersion !== undefined && seenVersion !== version)
    throw new GhostwatchError('changed_meanwhile', { number });
  if (place === null) throw new GhostwatchError('post_gone', { number });
  const author = (await recallPerson(ctx, ctx.actor)).name;
  await deliver(deps, { teamId: thread.teamId, place, postingId, text, author, language }, thread);
  return changeThread(contextNow(deps, ctx.actor), { ref }, (now, said) => {
    if (now.waitingOn === 'us') return weAnswered(now, said.now, said);
    const lastStep = deps.policies.of(now).steps.length - 1;
    return weFollowedUp(now, { at: said.now, via: 'slack', lastStep, wording }, said);
  }).catch((error: unknown) => {
    if (error instanceof GhostwatchError) return null;
    throw error;
  });
}

/**
 * Posts under a lease, so that only one replica posts this message; while another one does, the result is unknown
 * here.
 */
async function postAlone(
  deps: Services,
  ctx: ActorContext,
  input: PostMessageInput,
): Promise<Changed | null> {
  const { store, timer } = deps;
  const key = { teamId: ctx.actor.teamId, name: `posting:${input.postingId}` };
  const done = await withLease({ leases: store.leases, timer }, key, async () => ({
    changed: await post(deps, ctx, input),
  }));
  if (done === null) throw new GhostwatchError('post_unclear', { link: '' });
  return done.changed;
}

/**
 * Creates the function that posts a message into the Slack conversation of a thread, and records it as our follow-up,
 * or as our answer if it is our turn. A retry with the same id does not post a message that is already there.
 * Resolves with null if the message is there but the thread has ended in the meantime.
 * @throws GhostwatchError `thread_not_found`, `not_yours`, `thread_closed`, `changed_meanwhile`, `post_…`
 */
export function createMessagePoster(deps: Services) {
  const underWay = new Map<string, Promise<Changed | null>>();

  return (ctx: ActorContext, input: PostMessageInput): Promise<Changed | null> => {
    const key = `${ctx.actor.teamId}/${input.postingId}`;
    const posting = underWay.get(key) ?? postAlone(deps, ctx, input).finally(() => underWay.delete(key));
    underWay.set(key, posting);
    return posting;
  };
}
