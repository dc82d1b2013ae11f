import { nameKey } from '../../domain/exchange/match-line.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { cardsOf } from '../threads/remove.ts';

/** More are not shown at once; a longer name narrows them down. */
const MOST = 10;

/** What is kept about somebody in one thread, and whether it is the client or their contact that was meant. */
export interface KeptData {
  readonly thread: PlannedThread;
  readonly about: 'client' | 'contact';
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

async function dataOf(ctx: ActorContext, thread: PlannedThread, text: string): Promise<KeptData> {
  const { teamId, number } = thread;
  const nudges = await ctx.store.nudges.ofThread(teamId, number);
  const isClient = nameKey(thread.client).includes(nameKey(text));
  return {
    thread,
    about: isClient ? 'client' : 'contact',
    history: await ctx.store.threads.history(teamId, number),
    nudges: nudges.filter(({ state }) => state === 'sent').length,
    cards: cardsOf(nudges).length,
  };
}

/** Finds everything that is kept about a client or a contact, among the clients that somebody may see. */
export async function findData(ctx: ActorContext, text: string): Promise<FoundData> {
  const viewer = await viewerOf(ctx, ctx.actor);
  const { threads, total } = await ctx.store.threads.list(viewer, { text }, { limit: MOST, offset: 0 });
  const found: KeptData[] = [];
  for (const thread of threads) found.push(await dataOf(ctx, thread, text));
  return { found, more: total - threads.length };
}
