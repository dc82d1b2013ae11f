import { nameKey } from '../../domain/exchange/match-line.ts';
import { searchKey } from '../../domain/text/search-key.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { cardsOf } from '../threads/remove.ts';

/** More are not shown at once; a longer name narrows them down. */
const MOST = 10;

/**
 * What is kept about somebody in one thread, and whether it is the client or their contact that was meant, or a text mentions
 * the name.
 */
export interface KeptData {
  readonly thread: PlannedThread;
  readonly about: 'client' | 'contact' | 'mention';
  readonly history: readonly ThreadEvent[];
  /** Nudges that were sent, and messages in Slack that carry them. */
  readonly nudges: number;
  readonly cards: number;
}

/** What was found, and how many more threads there are. */
export interface FoundData {
  readonly found: readonly KeptData[];
  readonly more: number;
}

/** A name belongs to the client, to the contact, or to neither. */
function aboutOf({ client, contact, email, phone }: PlannedThread, text: string): KeptData['about'] {
  if (nameKey(client).includes(nameKey(text))) return 'client';
  const sought = searchKey(text);
  const isContact = [contact, email, phone].some((one) => one !== null && searchKey(one).includes(sought));
  return isContact ? 'contact' : 'mention';
}

async function dataOf(ctx: ActorContext, thread: PlannedThread, text: string): Promise<KeptData> {
  const { teamId, number } = thread;
  const nudges = await ctx.store.nudges.ofThread(teamId, number);
  return {
    thread,
    about: aboutOf(thread, text),
    history: await ctx.store.threads.history(teamId, number),
    nudges: nudges.filter(({ state }) => state === 'sent').length,
    cards: cardsOf(nudges).length,
  };
}

/** Finds everything that is kept about a client or a contact, among the clients that somebody may see. */
export async function findData(ctx: ActorContext, text: string): Promise<FoundData> {
  const { store } = ctx;
  const viewer = await viewerOf(ctx, ctx.actor);
  const { threads, total } = await store.threads.list(viewer, { text }, { limit: MOST, offset: 0 });
  const listed = new Set(threads.map(({ number }) => number));
  const mentioning = (await store.privacy.mentioning(viewer, text)).filter((number) => !listed.has(number));
  const found: KeptData[] = [];
  for (const thread of threads) found.push(await dataOf(ctx, thread, text));
  // Where the list is cut already, a longer name has to be given first.
  const others = total > threads.length ? [] : mentioning.slice(0, MOST - found.length);
  for (const number of others) {
    const thread = await store.threads.find(viewer.teamId, number);
    if (thread) found.push(await dataOf(ctx, thread, text));
  }
  const all = total > threads.length ? total : threads.length + mentioning.length;
  return { found, more: all - found.length };
}
