import { hear } from '../../domain/conversations/apply-message.ts';
import { countsAsAnswer } from '../../domain/conversations/inbound-message.ts';
import type { PlannedThread, ReadError } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import type { ReadResult } from '../../ports/conversation-reader.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import type { AppContext } from '../context.ts';
import { makeRedrawThread } from '../nudges/redraw-thread.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makePlanFor, plannedAt } from '../policies/plan.ts';
import { makeClassifyAuthor } from './classify-author.ts';

/**
 * What came of listening. `heard`: everything that was said is settled. `deaf`: Slack will not let us read this.
 * `later`: nobody can tell now; ask again after `retryAfter` ms. `isBusy`: Slack only answers slowly.
 */
export type SyncResult =
  | { readonly kind: 'heard' }
  | { readonly kind: 'deaf'; readonly reason: ReadError }
  | { readonly kind: 'later'; readonly retryAfter: number; readonly isBusy: boolean };

/**
 * What to listen for: in a channel one Slack thread alone, and everything that was said before `upTo` (UTC ms). `anew`
 * names somebody who was taken for one of us: what was said in this silence counts again, from their first answer on.
 */
export interface SyncOptions {
  readonly only?: string | null;
  readonly upTo?: number;
  readonly anew?: string | null;
}

const ATTEMPTS = 5;
const ONE_MINUTE = 60_000;

/** A reading from somebody's first answer on; without one it says nothing, and how far we have heard stays. */
function fromAnswerOf(userId: string, reading: ReadResult & { kind: 'read' }): ReadResult {
  const { utterances } = reading;
  const first = utterances.findIndex(
    ({ authorId, meaning }) => authorId === userId && countsAsAnswer(meaning),
  );
  if (first < 0) return { ...reading, utterances: [], heard: new Map() };
  return { ...reading, utterances: utterances.slice(first) };
}

/**
 * Reads what was said in the conversation of a thread since we last listened, and lets it move the thread. This is
 * the only way in which messages count: an event merely says that it is time to read, so that one that comes
 * twice, late or never changes nothing.
 */
export function makeSyncConversation(deps: AppContext) {
  const { clock, store, policies, conversations, log } = deps;
  const meetPerson = makeMeetPerson(deps);
  const planFor = makePlanFor(deps);
  const redrawThread = makeRedrawThread(deps);
  const tellSide = makeClassifyAuthor(deps);

  async function read(thread: PlannedThread, { only, anew }: Required<SyncOptions>): Promise<ReadResult> {
    const { teamId, slackThread: place } = thread;
    if (!place) return { kind: 'read', utterances: [], heard: new Map(), asOf: clock.now() };
    const others = place.ts === null ? await store.hearing.tiedTo(teamId, place.channelId) : [];
    const except = new Set(others.flatMap(({ slackThread }) => slackThread?.ts ?? []));
    const heard = anew === null ? await store.hearing.heard(thread) : new Map();
    const result = await conversations.read(teamId, {
      place,
      heard,
      since: thread.silentSince,
      except,
      only,
    });
    return anew === null || result.kind !== 'read' ? result : fromAnswerOf(anew, result);
  }

  /** Applies a reading; false when the thread was changed meanwhile, so that all has to be read and judged anew. */
  async function apply(before: PlannedThread, { utterances, heard }: ReadResult & { kind: 'read' }) {
    let thread: PlannedThread = before;
    const events: ThreadEvent[] = [];
    for (const message of utterances) {
      const { steps } = policies.of({ ...thread, waitingOn: 'client' });
      const side = await tellSide(message, thread);
      const moved = hear(thread, message, side, { lastStep: steps.length - 1, now: clock.now() });
      if (!moved) continue;
      thread = { ...thread, ...moved.thread };
      events.push(moved.event);
    }
    const owner = await meetPerson({ teamId: thread.teamId, userId: thread.ownerId });
    const nextNudgeAt = plannedAt(planFor(thread, owner));
    const changed = events.length > 0;
    const hearing = { thread: changed ? thread : null, events, nextNudgeAt, heard };
    const saved = await store.hearing.save(before, before.version, hearing);
    if (saved && changed) await redrawThread(thread);
    return saved;
  }

  /** Null when it has to be read anew: the thread was changed meanwhile, or the reading began before `upTo`. */
  async function attempt(tied: TiedThread, listening: Required<SyncOptions>): Promise<SyncResult | null> {
    const thread = await store.threads.find(tied.teamId, tied.number);
    if (!thread?.slackThread || thread.status === 'closed') return { kind: 'heard' };
    const result = await read(thread, listening);
    if (result.kind === 'later') {
      log.warn({ number: tied.number, error: result.error }, 'A conversation could not be read just now');
      return result;
    }
    const readError = result.kind === 'deaf' ? result.reason : null;
    if (thread.readError !== readError) await store.hearing.setDeafness(tied, readError);
    if (result.kind === 'deaf') return result;
    return (await apply(thread, result)) && result.asOf >= listening.upTo ? { kind: 'heard' } : null;
  }

  return async (
    tied: TiedThread,
    { only = null, upTo = 0, anew = null }: SyncOptions = {},
  ): Promise<SyncResult> => {
    try {
      for (let count = 0; count < ATTEMPTS; count++) {
        // A clock that was turned back must not keep anybody reading for ever.
        const listened = await attempt(tied, { only, anew, upTo: Math.min(upTo, clock.now()) });
        if (listened) return listened;
      }
    } catch (error) {
      log.warn({ err: error, number: tied.number }, 'A conversation could not be judged just now');
    }
    return { kind: 'later', retryAfter: ONE_MINUTE, isBusy: false };
  };
}
