import { GhostwatchError } from '../../domain/errors.ts';
import { muteThread } from '../../domain/threads/muting.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { makeHasPart } from '../access/require-edit-access.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeRedrawThread } from '../nudges/redraw-thread.ts';
import { type Changed, makeChangeThread, type ThreadTarget } from './change.ts';
import { makeFindOthers } from './find-others.ts';

/**
 * Mutes the client of a thread, or ends that: this thread, and the other open ones of the same client in which the
 * speaker has a part (docs/decisions/0022). `alsoMuted` counts the others.
 * @throws GhostwatchError `thread_not_found`, `not_yours`, `thread_closed`, `nothing_to_change`, `changed_meanwhile`
 */
export function makeMuteClient(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  const redrawThread = makeRedrawThread(deps);
  const hasPart = makeHasPart(deps);
  const othersOf = makeFindOthers(deps);

  async function muteToo(
    actor: Actor,
    { number }: PlannedThread,
    muted: boolean,
    group: string,
  ): Promise<boolean> {
    try {
      const target = { actor, ref: { by: 'number', number }, group } as const;
      const { thread } = await changeThread(target, (one, said) => muteThread(one, muted, said));
      await redrawThread(thread);
      return true;
    } catch (error) {
      // Somebody was quicker: it was closed, or is as it should be.
      if (error instanceof GhostwatchError) return false;
      throw error;
    }
  }

  return async ({ muted, ...target }: ThreadTarget & { readonly muted: boolean }): Promise<Changed> => {
    const group = deps.newId();
    const changed = await changeThread({ ...target, group }, (thread, said) =>
      muteThread(thread, muted, said),
    );
    let alsoMuted = 0;
    for (const other of await othersOf(changed.thread)) {
      if ((other.mutedAt !== null) === muted || !(await hasPart(other, target.actor))) continue;
      if (await muteToo(target.actor, other, muted, group)) alsoMuted += 1;
    }
    return { ...changed, alsoMuted };
  };
}
