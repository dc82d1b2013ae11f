import { GhostwatchError } from '../../domain/errors.ts';
import { muteThread } from '../../domain/threads/muting.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { hasPart } from '../access/require-edit-access.ts';
import type { ActorContext } from '../context.ts';
import { redrawThread } from '../nudges/redraw-thread.ts';
import { type Changed, changeThread, type ThreadTarget } from './shared/change-thread.ts';
import { findOthers } from './shared/find-others-of-client.ts';

async function muteToo(
  ctx: ActorContext,
  { number }: PlannedThread,
  muted: boolean,
  group: string,
): Promise<boolean> {
  try {
    const target = { ref: { by: 'number', number }, group } as const;
    const { thread } = await changeThread(ctx, target, (one, said) => muteThread(one, muted, said));
    await redrawThread(ctx, thread);
    return true;
  } catch (error) {
    // The thread was closed, muted or unmuted in the meantime.
    if (error instanceof GhostwatchError) return false;
    throw error;
  }
}

/**
 * Mutes or unmutes the client of a thread: this thread, and the client's other open threads in which the actor has a
 * part (docs/decisions/0022). `alsoMuted` counts the others.
 * @throws GhostwatchError `thread_not_found`, `not_yours`, `thread_closed`, `nothing_to_change`, `changed_meanwhile`
 */
export async function muteClient(
  ctx: ActorContext,
  { muted, ...target }: ThreadTarget & { readonly muted: boolean },
): Promise<Changed> {
  const group = ctx.newId();
  const changed = await changeThread(ctx, { ...target, group }, (thread, said) =>
    muteThread(thread, muted, said),
  );
  let alsoMuted = 0;
  for (const other of await findOthers(ctx, changed.thread)) {
    if ((other.mutedAt !== null) === muted || !(await hasPart(ctx, other))) continue;
    if (await muteToo(ctx, other, muted, group)) alsoMuted += 1;
  }
  return { ...changed, alsoMuted };
}
