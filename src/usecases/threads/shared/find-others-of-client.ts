import { allThreads } from '../../../domain/access/viewer.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import type { Context } from '../../context.ts';

const PAGE = 200;

/**
 * Finds the other open threads of a thread's client, whoever may see them. All pages are read before anything is
 * changed, because a change moves a thread to another page.
 */
export async function findOthers(
  ctx: Context,
  { teamId, number, client }: PlannedThread,
): Promise<readonly PlannedThread[]> {
  const found: PlannedThread[] = [];
  for (let total = 1; found.length < total; ) {
    const page = { limit: PAGE, offset: found.length };
    const filter = { status: 'open', client } as const;
    const { threads, total: all } = await ctx.store.threads.list(allThreads(teamId), filter, page);
    if (threads.length === 0) break;
    found.push(...threads);
    total = all;
  }
  return found.filter((thread) => thread.number !== number);
}
