import { nameKey } from '../../domain/text/name-key.ts';
import { searchKey } from '../../domain/text/search-key.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { cardsOf } from '../threads/shared/remove-with-cards.ts';

/** Maximum number of threads shown at once; a longer search text narrows them down. */
const MOST = 10;

/**
 * The data stored about somebody in one thread, and whether the name is that of the client, of the contact, or only
 * mentioned in a text.
 */
export interface KeptData {
  readonly thread: PlannedThread;
  readonly about: 'client' | 'contact' | 'mention';
  readonly history: readonly ThreadEvent[];
  /** The nudges that were sent, and the messages in Slack that show them. */
  readonly nudges: number;
  readonly cards: number;
}

/** What was found, and how many more threads there are. */
export interface FoundData {
  readonly found: readonly KeptData[];
  readonly more: number;
}

/** Whether a name belongs to the client, to the contact, or to neither. */
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

/** Finds all data stored about a client or a contact, among the clients that the actor may see. */
export async function findData(ctx: ActorContext, text: string): Promise<FoundData> {
  const { store } = ctx;
  const viewer = await viewerOf(ctx, ctx.actor);
  const { threads, total } = await store.threads.list(viewer, { text }, { limit: MOST, offset: 0 });
  const listed = new Set(threads.map(({ number }) => number));
  const mentioning = (await store.privacy.mentioning(viewer, text)).filter((number) => !listed.has(number));
  const found: KeptData[] = [];
  for (const thread of threads) found.push(await dataOf(ctx, thread, text));
  // If the list was cut, a longer name has to be entered first.
  const others = total > threads.length ? [] : mentioning.slice(0, MOST - found.length);
  for (const number of others) {
    const thread = await store.threads.find(viewer.teamId, number);
    if (thread) found.push(await dataOf(ctx, thread, text));
  }
  const all = total > threads.length ? total : threads.length + mentioning.length;
  return { found, more: all - found.length };
}
