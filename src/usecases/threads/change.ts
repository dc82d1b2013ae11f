import { GhostwatchError } from '../../domain/errors.ts';
import type { Person, PersonKey } from '../../domain/people/person.ts';
import type { NudgePlan } from '../../domain/policies/plan-nudge.ts';
import { saidBefore } from '../../domain/threads/repetition.ts';
import type { Channel, PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import type { Said, Transition } from '../../domain/threads/transitions.ts';
import { withChange } from '../../domain/threads/undo.ts';
import { requireEditAccess } from '../access/require-edit-access.ts';
import type { ActorContext, Context } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { recallPerson } from '../people/recall.ts';
import { planAsStored, planFor, plannedAt } from '../policies/plan.ts';
import { findThread, type ThreadReference } from './find.ts';

/** Which thread is meant, who says so, and the version they saw (absent: whatever is true now). */
export interface ThreadTarget {
  readonly ref: ThreadReference;
  readonly seenVersion?: number;
  /** The same for all changes of one command or click, so that they are undone together. */
  readonly group?: string;
}

/** A message between us and the client: when (UTC ms, now when absent) and by which channel, where that is known. */
export interface ContactInput extends ThreadTarget {
  readonly at?: number | undefined;
  readonly via?: Channel | undefined;
}

/** A thread after a change, what happened, and what comes next. */
export interface Changed {
  readonly thread: PlannedThread;
  readonly event: ThreadEvent;
  readonly plan: NudgePlan;
  readonly owner: Person;
  /** The thread has just ended as ghosted for the first time: say once what protects next time. */
  readonly ghostedAdvice?: boolean;
  /** So many other threads of the client were muted, or unmuted, with it. */
  readonly alsoMuted?: number;
  /** The same person has said just this within the last minute: it was noted then, and counts once. */
  readonly again?: boolean;
  /** Its conversation could not be read just now; it is read again at about this moment (UTC ms). */
  readonly readAgainAt?: number | null;
}

/** A tick may move a thread on while somebody speaks about it; more than a few times in a row is a fault. */
const ATTEMPTS = 5;

async function attempt(
  ctx: ActorContext,
  thread: PlannedThread,
  timeZone: string,
  transition: (thread: PlannedThread, said: Said) => Transition,
  group: string | undefined,
): Promise<Changed | null> {
  const { teamId, userId: by } = ctx.actor;
  const next = transition(thread, { by, now: ctx.now, timeZone });
  const before = saidBefore(next.event, await ctx.store.threads.history(teamId, thread.number));
  if (before) return { ...(await asItStands(ctx, thread)), event: before, again: true };
  const owner = await meetPerson(ctx, { teamId, userId: next.thread.ownerId });
  const plan = planFor(ctx, next.thread, owner);
  const nextNudgeAt = plannedAt(plan);
  const event = withChange(thread, next, group);
  const saved = await ctx.store.threads.save(next.thread, thread.version, event, nextNudgeAt);
  return saved ? { thread: { ...thread, ...next.thread, nextNudgeAt }, event, plan, owner } : null;
}

/** In whose time zone days are meant: that of whoever asks; a program means the owner's. */
export function speakerFor({ actor }: ActorContext, { teamId, ownerId }: PlannedThread): PersonKey {
  return actor.kind === 'key' ? { teamId, userId: ownerId } : actor;
}

async function asItStands(ctx: Context, thread: PlannedThread) {
  const owner = await meetPerson(ctx, { teamId: thread.teamId, userId: thread.ownerId });
  return { thread, owner, plan: planAsStored(ctx, thread, owner) };
}

/**
 * The one way to change a thread: read, apply the transition, plan, compare-and-set; again when the tick came
 * between. With `seenVersion` a thread that has changed since is left alone. What the same person says twice within a
 * minute counts once.
 * @throws GhostwatchError what the transition refuses, `thread_not_found`, `not_yours`, `changed_meanwhile`
 */
export async function changeThread(
  ctx: ActorContext,
  { ref, seenVersion, group }: ThreadTarget,
  transition: (thread: PlannedThread, said: Said) => Transition,
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
