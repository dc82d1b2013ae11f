import type { PlannedThread } from '../domain/thread.ts';
import type { ThreadFilter } from '../ports/thread-store.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindPerson, type PersonReference } from './find-person.ts';

/** What to list: one of the named scopes, or a colleague's threads; `text` narrows it down. */
export interface ListThreadsInput {
  readonly actor: Actor;
  readonly scope: 'mine' | 'all' | 'waiting' | 'paused' | 'closed' | 'owed';
  readonly owner?: PersonReference | undefined;
  readonly text?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

export interface ListedThreads {
  readonly threads: readonly PlannedThread[];
  readonly total: number;
}

function filterFor(scope: ListThreadsInput['scope'], userId: string, now: number): ThreadFilter {
  switch (scope) {
    case 'mine':
      return { ownerId: userId, status: 'open' };
    case 'all':
      return { status: 'open' };
    case 'waiting':
      return { status: 'open', waitingOn: 'client', pausedAt: { now, is: false } };
    case 'paused':
      return { status: 'open', pausedAt: { now, is: true } };
    case 'closed':
      return { status: 'closed' };
    case 'owed':
      return { status: 'open', waitingOn: 'us' };
  }
}

/** Lists threads, the soonest nudge first. Throws `unknown_person`, `not_a_person`. */
export function makeListThreads(deps: Deps) {
  const findPerson = makeFindPerson(deps);
  return async ({ actor, scope, owner, text, ...page }: ListThreadsInput): Promise<ListedThreads> => {
    const filter: ThreadFilter = {
      ...filterFor(scope, actor.userId, deps.clock.now()),
      ...(owner ? { ownerId: await findPerson(actor, owner) } : {}),
      ...(text === undefined ? {} : { text }),
    };
    return deps.store.threads.list(actor.teamId, filter, page);
  };
}
