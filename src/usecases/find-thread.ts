import { GhostwatchError } from '../domain/errors.ts';
import type { PlannedThread } from '../domain/thread.ts';
import type { Deps } from './deps.ts';

/** How a thread is named: by its number, or by a part of the client's name. */
export type ThreadReference =
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'client'; readonly text: string };

const CANDIDATES = 6;

/** Several threads fit what was said; the person chooses one by its number. */
export class AmbiguousThreadError extends GhostwatchError {
  readonly candidates: readonly PlannedThread[];

  constructor(text: string, candidates: readonly PlannedThread[]) {
    super('thread_ambiguous', { text });
    this.candidates = candidates;
  }
}

/** The one thread that fits: among several by the client's name, the only open one or the only exact one. */
function theOne(text: string, found: readonly PlannedThread[]): PlannedThread | undefined {
  if (found.length === 1) return found[0];
  const wanted = text.normalize('NFKC').toLowerCase();
  const exact = found.filter(({ client }) => client.normalize('NFKC').toLowerCase() === wanted);
  const open = (exact.length > 0 ? exact : found).filter(({ status }) => status === 'open');
  return open.length === 1 ? open[0] : undefined;
}

/**
 * Finds the thread that somebody means.
 * @throws GhostwatchError `thread_not_found`; AmbiguousThreadError with the candidates
 */
export function makeFindThread({ store }: Pick<Deps, 'store'>) {
  return async (teamId: string, ref: ThreadReference): Promise<PlannedThread> => {
    if (ref.by === 'number') {
      const thread = await store.threads.find(teamId, ref.number);
      if (!thread) throw new GhostwatchError('thread_not_found', { text: `#${ref.number}` });
      return thread;
    }
    const found = await store.threads.findByClient(teamId, ref.text, CANDIDATES);
    if (found.length === 0) throw new GhostwatchError('thread_not_found', { text: ref.text });
    const thread = theOne(ref.text, found);
    if (!thread) throw new AmbiguousThreadError(ref.text, found);
    return thread;
  };
}
