import { searchKey } from '../../domain/text/search-key.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { findThread, type ThreadReference, UnclearThreadError } from '../threads/shared/find-thread.ts';

/** Maximum number of threads of one client; with more, its full name has to be given. */
const COMPARED = 50;

/**
 * Finds the name of a client by the number of a thread or a part of the name; several threads of one client count as
 * one.
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
