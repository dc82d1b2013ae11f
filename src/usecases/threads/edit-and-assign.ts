import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { findColleague, type PersonReference } from '../people/find.ts';
import { assignThread } from './assign.ts';
import { editThread, type ThreadEdits } from './edit.ts';
import type { Changed, ThreadTarget } from './shared/change-thread.ts';
import { findThread } from './shared/find-thread.ts';

/** The corrected details of a thread, and its new owner. */
export interface EditAndAssign extends ThreadTarget {
  readonly edits: ThreadEdits;
  readonly owner?: PersonReference | undefined;
}

/** The thread afterwards, the correction and the handover; each is null if there was none. */
export interface EditedAndAssigned {
  readonly thread: PlannedThread;
  readonly edited: Changed | null;
  readonly assigned: Changed | null;
}

/**
 * Corrects details and hands the thread over, as one change for undo. The handover comes last, because afterwards the
 * actor may no longer see the thread. If the owner stays the same, there is no handover.
 * @throws GhostwatchError what editing and assigning throw; for an unknown owner, before anything is changed
 */
export async function editAndAssign(
  ctx: ActorContext,
  { edits, owner, ...target }: EditAndAssign,
): Promise<EditedAndAssigned> {
  const hasEdits = Object.keys(edits).length > 0;
  if (owner === undefined) {
    const edited = await editThread(ctx, { ...target, edits });
    return { thread: edited.thread, edited, assigned: null };
  }
  const to = { by: 'id', userId: await findColleague(ctx, owner) } as const;
  const { number, ownerId } = await findThread(ctx, target.ref);
  const isMoved = ownerId !== to.userId;
  const whole = isMoved && hasEdits ? { ...target, group: ctx.newId() } : target;
  const edited = hasEdits ? await editThread(ctx, { ...whole, edits }) : null;
  if (!isMoved && edited) return { thread: edited.thread, edited, assigned: null };
  const { seenVersion, ...rest } = whole;
  const next = edited || seenVersion === undefined ? rest : { ...rest, seenVersion };
  const assigned = await assignThread(ctx, { ...next, ref: { by: 'number', number }, to });
  return { thread: assigned.thread, edited, assigned };
}
