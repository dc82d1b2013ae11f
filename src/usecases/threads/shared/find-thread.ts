import type { Viewer } from '../../../domain/access/viewer.ts';
import { GhostwatchError } from '../../../domain/errors.ts';
import { searchKey } from '../../../domain/text/search-key.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';
import { viewerOf } from '../../access/viewer-of.ts';
import type { ActorContext, Context } from '../../context.ts';
import { suggestClients } from './suggest-clients.ts';

/** A reference to a thread: its number, or a part of the client's name. */
export type ThreadReference =
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'client'; readonly text: string };

const CANDIDATES = 6;
const SUGGESTIONS = 3;
/** Maximum number of threads searched for similar names; those with the soonest nudges come first. */
const COMPARED = 1000;

/** No thread, or several, match the reference; the person has to choose one by its number. */
export class UnclearThreadError extends GhostwatchError {
  readonly candidates: readonly PlannedThread[];
  /** How many threads match beyond the candidates. */
  readonly more: number;

  constructor(
    code: 'thread_not_found' | 'thread_ambiguous',
    text: string,
    candidates: readonly PlannedThread[],
    more = 0,
  ) {
    super(code, { text });
    this.candidates = candidates;
    this.more = more;
  }
}

const isOpen = ({ status }: PlannedThread): boolean => status === 'open';

/**
 * The one matching thread: exact names take precedence over parts, open threads over closed ones. Undefined if
 * several remain.
 */
function theOne(text: string, found: readonly PlannedThread[]): PlannedThread | undefined {
  const exact = found.filter(({ client }) => searchKey(client) === searchKey(text));
  const literal = exact.filter(({ client }) => client.toLowerCase() === text.toLowerCase());
  const fitting = [literal, exact].find((threads) => threads.length > 0) ?? found;
  const [one, ...others] = found.some(isOpen) ? fitting.filter(isOpen) : fitting;
  return others.length === 0 ? one : undefined;
}

async function similar(ctx: Context, viewer: Viewer, text: string): Promise<readonly PlannedThread[]> {
  const open = await ctx.store.threads.list(viewer, { status: 'open' }, { limit: COMPARED, offset: 0 });
  return suggestClients(text, open.threads, SUGGESTIONS);
}

/**
 * Finds the thread that a reference means, among those that the actor may see.
 * @throws UnclearThreadError `thread_not_found` with clients of a similar name, `thread_ambiguous` with the
 *   candidates
 */
export async function findThread(ctx: ActorContext, ref: ThreadReference): Promise<PlannedThread> {
  const viewer = await viewerOf(ctx, ctx.actor);
  if (ref.by === 'number') {
    const thread = await ctx.store.threads.findFor(viewer, ref.number);
    if (!thread) throw new UnclearThreadError('thread_not_found', `#${ref.number}`, []);
    return thread;
  }
  const { threads, total } = await ctx.store.threads.findByClient(viewer, ref.text, CANDIDATES);
  if (total === 0) {
    throw new UnclearThreadError('thread_not_found', ref.text, await similar(ctx, viewer, ref.text));
  }
  const thread = theOne(ref.text, threads);
  if (!thread) throw new UnclearThreadError('thread_ambiguous', ref.text, threads, total - threads.length);
  return thread;
}
