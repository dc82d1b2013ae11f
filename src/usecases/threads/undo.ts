import { GhostwatchError } from '../../domain/errors.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import { changesIn, findUndoing, undoChanges } from '../../domain/threads/undo.ts';
import { requireEditAccess } from '../access/require-edit-access.ts';
import type { ActorContext } from '../context.ts';
import { syncAfterChange } from '../conversations/sync-after-change.ts';
import { redrawThread } from '../nudges/redraw-thread.ts';
import { meetPerson } from '../people/meet.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import { announceTakenBack } from './shared/announce-handover.ts';
import type { Changed } from './shared/change-thread.ts';
import { findOthers } from './shared/find-others-of-client.ts';
import { findThread } from './shared/find-thread.ts';
import { removeWithCards } from './shared/remove-with-cards.ts';

/** Which change of a thread to undo: the last one, or the one that created the version `seenVersion`. */
export interface UndoInput {
  readonly number: number;
  readonly seenVersion?: number;
}

/**
 * The result of an undo. `restored`: the thread is as it was before; `alsoUndone` counts other threads of the client
 * that were changed with it. `removed`: the change had added the thread, which is now deleted.
 */
export type Undone =
  | { readonly kind: 'restored'; readonly changed: Changed; readonly alsoUndone: number }
  | { readonly kind: 'removed'; readonly thread: PlannedThread };

type Attempted =
  | { readonly kind: 'restored'; readonly changed: Changed; readonly events: readonly ThreadEvent[] }
  | { readonly kind: 'removed'; readonly thread: PlannedThread };

/** Maximum attempts when a tick changes the thread in the meantime; more in a row would mean a bug. */
const ATTEMPTS = 5;

/**
 * Checks that the actor may undo. People may always undo their own change, even if they no longer see the thread
 * after handing it over.
 */
async function require(ctx: ActorContext, thread: PlannedThread, history: readonly ThreadEvent[]) {
  const last = changesIn(history).at(-1);
  if (last?.by === ctx.actor.userId && !last.fromMessage) return;
  await findThread(ctx, { by: 'number', number: thread.number });
  await requireEditAccess(ctx, thread);
}

/** Null if the thread was changed in the meantime. */
async function restore(
  ctx: ActorContext,
  thread: PlannedThread,
  events: readonly ThreadEvent[],
): Promise<Changed | null> {
  const { userId: by } = ctx.actor;
  const now = ctx.now;
  const next = undoChanges(thread, events, { by, now });
  const owner = await meetPerson(ctx, { teamId: thread.teamId, userId: next.thread.ownerId });
  const plan = planFor(ctx, next.thread, owner);
  const nextNudgeAt = plannedAt(plan);
  const saved = await ctx.store.threads.restore(next.thread, thread.version, next.event, nextNudgeAt, now);
  return saved
    ? { thread: { ...thread, ...next.thread, nextNudgeAt }, event: next.event, plan, owner }
    : null;
}

/** Null if the thread was changed in the meantime. */
async function attempt(ctx: ActorContext, { number, seenVersion }: UndoInput): Promise<Attempted | null> {
  const thread = await ctx.store.threads.find(ctx.actor.teamId, number);
  if (!thread) throw new GhostwatchError('thread_gone', { number });
  const history = await ctx.store.threads.history(ctx.actor.teamId, number);
  await require(ctx, thread, history);
  const { events, removes } = findUndoing(thread, history, seenVersion ?? null);
  if (removes) return (await removeWithCards(ctx, thread)) ? { kind: 'removed', thread } : null;
  const changed = await restore(ctx, thread, events);
  return changed && { kind: 'restored', changed, events };
}

async function undoOne(ctx: ActorContext, input: UndoInput): Promise<Attempted> {
  for (let count = 0; count < ATTEMPTS; count++) {
    const done = await attempt(ctx, input);
    if (done) return done;
  }
  throw new GhostwatchError('changed_meanwhile', { number: input.number });
}

/**
 * Undoes what a change did outside of the thread: tells both owners if a handover was undone, no longer ignores a sender,
 * and syncs the conversation if it was changed back.
 */
async function follow(ctx: ActorContext, changed: Changed, events: readonly ThreadEvent[]): Promise<Changed> {
  const { event, thread } = changed;
  if (event.kind === 'undone' && event.from !== undefined) {
    await announceTakenBack(ctx, thread, event.from);
  }
  for (const one of events) {
    if (one.kind === 'judged' && one.ignored)
      await ctx.store.mails.setIgnored(thread.teamId, one.ignored, false);
  }
  if (!events.some(({ change }) => change?.fields.slackThread)) return changed;
  await ctx.store.conversations.forget(thread);
  return syncAfterChange(ctx, changed);
}

/**
 * Undoes the last change of another thread of the client if it belongs to the same command or click; false if it does
 * not.
 */
async function undoOther(
  ctx: ActorContext,
  { teamId, number }: PlannedThread,
  group: string,
): Promise<boolean> {
  const { change } = changesIn(await ctx.store.threads.history(teamId, number)).at(-1) ?? {};
  if (change?.group !== group) return false;
  try {
    const done = await undoOne(ctx, { number, seenVersion: change.version });
    if (done.kind === 'restored') await redrawThread(ctx, done.changed.thread);
    return true;
  } catch (error) {
    // The thread has changed since, so it stays as it is.
    if (error instanceof GhostwatchError) return false;
    throw error;
  }
}

async function undoOthers(
  ctx: ActorContext,
  thread: PlannedThread,
  group: string | undefined,
): Promise<number> {
  if (group === undefined) return 0;
  let undone = 0;
  for (const other of await findOthers(ctx, thread)) if (await undoOther(ctx, other, group)) undone += 1;
  return undone;
}

/**
 * Undoes a change, once, if nothing else has happened to the thread since. Nudges that were sent remain. Allowed for
 * the person who made the change, and for everybody who may change the thread.
 * @throws UndoRefusedError `changed_since`, `already_undone`, `cannot_undo`
 * @throws GhostwatchError `thread_gone`, `thread_not_found`, `not_yours`, `nudge_under_way`, `changed_meanwhile`
 */
export async function undoChange(ctx: ActorContext, input: UndoInput): Promise<Undone> {
  const done = await undoOne(ctx, input);
  if (done.kind === 'removed') return done;
  const { changed, events } = done;
  const alsoUndone = await undoOthers(ctx, changed.thread, events[0]?.change?.group);
  return { kind: 'restored', changed: await follow(ctx, changed, events), alsoUndone };
}
