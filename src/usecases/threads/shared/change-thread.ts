import { GhostwatchError } from '../../../domain/errors.ts';
import type { Person, PersonKey } from '../../../domain/people/person.ts';
import type { NudgePlan } from '../../../domain/policies/plan-nudge.ts';
import { findRepetition } from '../../../domain/threads/repetition.ts';
import type { Channel, PlannedThread } from '../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import type { ChangeContext, Transition } from '../../../domain/threads/transitions.ts';
import { withChange } from '../../../domain/threads/undo.ts';
import { requireEditAccess } from '../../access/require-edit-access.ts';
import type { ActorContext, Context } from '../../context.ts';
import { meetPerson } from '../../people/meet.ts';
import { recallPerson } from '../../people/recall.ts';
import { planAsStored, planFor, plannedAt } from '../../policies/plan.ts';
import { findThread, type ThreadReference } from './find-thread.ts';

/** Which thread is meant, and the version that the actor saw (absent: the current one). */
export interface ThreadTarget {
  readonly ref: ThreadReference;
  readonly seenVersion?: number;
  /** An id shared by all changes of one command or click, so that they are undone together. */
  readonly group?: string;
}

/** A message between us and the client: when (UTC ms, now by default) and by which channel, if known. */
export interface ContactInput extends ThreadTarget {
  readonly at?: number | undefined;
  readonly via?: Channel | undefined;
}

/** A thread after a change, the event, and the plan for its next nudge. */
export interface Changed {
  readonly thread: PlannedThread;
  readonly event: ThreadEvent;
  readonly plan: NudgePlan;
  readonly owner: Person;
  /** True if the thread has just ended as ghosted for the first time: then advice for next time is shown. */
  readonly ghostedAdvice?: boolean;
  /** The number of other threads of the client that were muted, or unmuted, too. */
  readonly alsoMuted?: number;
  /** True if the same person made the same change within the last minute: it counts only once. */
  readonly again?: boolean;
  /** When (UTC ms, roughly) the conversation is read again, if it could not be read now. */
  readonly readAgainAt?: number | null;
}

/** Maximum attempts when a tick changes the thread in the meantime; more in a row would mean a bug. */
const ATTEMPTS = 5;

async function attempt(
  ctx: ActorContext,
  thread: PlannedThread,
  timeZone: string,
  transition: (thread: PlannedThread, said: ChangeContext) => Transition,
  group: string | undefined,
): Promise<Changed | null> {
  const { teamId, userId: by } = ctx.actor;
  const next = transition(thread, { by, now: ctx.now, timeZone });
  const before = findRepetition(next.event, await ctx.store.threads.history(teamId, thread.number));
  if (before) return { ...(await asItStands(ctx, thread)), event: before, again: true };
  const owner = await meetPerson(ctx, { teamId, userId: next.thread.ownerId });
  const plan = planFor(ctx, next.thread, owner);
  const nextNudgeAt = plannedAt(plan);
  const event = withChange(thread, next, group);
  const saved = await ctx.store.threads.save(next.thread, thread.version, event, nextNudgeAt);
  return saved ? { thread: { ...thread, ...next.thread, nextNudgeAt }, event, plan, owner } : null;
}

/** Whose time zone days refer to: the actor's; for a program, the owner's. */
export function speakerFor({ actor }: ActorContext, { teamId, ownerId }: PlannedThread): PersonKey {
  return actor.kind === 'key' ? { teamId, userId: ownerId } : actor;
}

async function asItStands(ctx: Context, thread: PlannedThread) {
  const owner = await meetPerson(ctx, { teamId: thread.teamId, userId: thread.ownerId });
  return { thread, owner, plan: planAsStored(ctx, thread, owner) };
}

/**
 * Changes a thread: reads it, applies the transition, plans it and stores it if its version is still the same, else
 * tries again. With `seenVersion`, a thread that has changed since is not changed. If the same person makes the same
 * change twice within a minute, it counts once. All changes of threads go through this function.
 * @throws GhostwatchError what the transition throws, `thread_not_found`, `not_yours`, `changed_meanwhile`
 */
export async function changeThread(
  ctx: ActorContext,
  { ref, seenVersion, group }: ThreadTarget,
  transition: (thread: PlannedThread, said: ChangeContext) => Transition,
): Promise<Changed> {
  let thread = await findThread(ctx, ref);
  const { timeZone } = await recallPerson(ctx, speakerFor(ctx, thread));
  await requireEditAccess(ctx, thread);
  for (let count = 0; count < ATTEMPTS; count++) {
    if (seenVersion !== undefined && seenVersion !== thread.version) break;
    const changed = await attempt(ctx, thread, timeZone, transition, group);
    if (changed) return changed;
    thread = await findThread(ctx, { by: 'number', number: thread.number });
  }
  throw new GhostwatchError('changed_meanwhile', { number: thread.number });
}
