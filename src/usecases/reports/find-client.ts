import { searchKey } from '../../domain/text/search-key.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { findThread, type ThreadReference, UnclearThreadError } from '../threads/find.ts';

/** A client with more threads is named by its whole name. */
const COMPARED = 50;

/**
 * The name of the client that somebody means, by the number of a thread or a part of the name; several threads of one
 * client are one client.
 * @throws UnclearThreadError
 */
export async function findClient(ctx: ActorContext, ref: ThreadReference): Promise<string> {
  try {
    return (await findThread(ctx, ref)).client;
  } catch (error) {
    if (!(error instanceof UnclearThreadError) || error.code !== 'thread_ambiguous') throw error;
    if (ref.by === 'number') throw error;
    const { threads, total } = await ctx.store.threads.findByClient(
      await viewerOf(ctx, ctx.actor),
      ref.text,
      COMPARED,
    );
    const exact = threads.find(({ client }) => searchKey(client) === searchKey(ref.text));
    const names = new Set(threads.map(({ client }) => searchKey(client)));
    const one = exact ?? (names.size === 1 && total <= COMPARED ? threads[0] : undefined);
    if (!one) throw error;
    return one.client;
  }
}
