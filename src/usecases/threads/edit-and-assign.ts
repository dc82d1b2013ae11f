import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ActorContext } from '../context.ts';
import { findColleague, type PersonReference } from '../people/find.ts';
import { assignThread } from './assign.ts';
import type { Changed, ThreadTarget } from './change.ts';
import { editThread, type ThreadEdits } from './edit.ts';
import { findThread } from './find.ts';

/** What is corrected about a thread, and who looks after it from now on. */
export interface EditAndAssign extends ThreadTarget {
  readonly edits: ThreadEdits;
  readonly owner?: PersonReference | undefined;
}

/** The thread afterwards, and the correction and the handover that came of it, null for whichever there was none of. */
export interface EditedAndAssigned {
  readonly thread: PlannedThread;
  readonly edited: Changed | null;
  readonly assigned: Changed | null;
}

/**
 * Corrects details and hands the thread over, as one change for whoever undoes it. The handover comes last: the thread
 * may be out of sight then. An owner who has it already is left alone.
 * @throws GhostwatchError what correcting and handing over refuse; an unknown owner before anything was changed
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
