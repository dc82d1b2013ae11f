import { GhostwatchError } from '../../domain/errors.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import { changesIn, findUndoing, undoChanges } from '../../domain/threads/undo.ts';
import { makeRequireEditAccess } from '../access/require-edit-access.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeSyncAfterChange } from '../conversations/sync-after-change.ts';
import { makeRedrawThread } from '../nudges/redraw-thread.ts';
import { makeMeetPerson } from '../people/meet.ts';
import { makePlanFor, plannedAt } from '../policies/plan.ts';
import { makeAnnounceTakenBack } from './announce-handover.ts';
import type { Changed } from './change.ts';
import { makeFindThread } from './find.ts';
import { makeFindOthers } from './find-others.ts';
import { makeRemoveThread } from './remove.ts';

/** Whose change of which thread is undone: the last one, or the one that made the version `seenVersion`. */
export interface UndoInput {
  readonly actor: Actor;
  readonly number: number;
  readonly seenVersion?: number;
}

/**
 * What undoing did. `restored`: the thread is as it was before; `alsoUndone` other threads of the client, too, that
 * were changed with it. `removed`: the thread was added by the change, and is gone.
 */
export type Undone =
  | { readonly kind: 'restored'; readonly changed: Changed; readonly alsoUndone: number }
  | { readonly kind: 'removed'; readonly thread: PlannedThread };

type Attempted =
  | { readonly kind: 'restored'; readonly changed: Changed; readonly events: readonly ThreadEvent[] }
  | { readonly kind: 'removed'; readonly thread: PlannedThread };

/** A tick may move a thread on meanwhile; more than a few times in a row is a fault. */
const ATTEMPTS = 5;

/**
 * Takes a change back, once, as long as nothing else has happened to the thread since. A nudge that went out stays.
 * Whoever made the change may do so, and whoever may change the thread.
 * @throws UndoRefusedError `changed_since`, `already_undone`, `cannot_undo`
 * @throws GhostwatchError `thread_gone`, `thread_not_found`, `not_yours`, `nudge_under_way`, `changed_meanwhile`
 */
export function makeUndoChange(deps: AppContext) {
  const { clock, store } = deps;
  const findThread = makeFindThread(deps);
  const requireEditAccess = makeRequireEditAccess(deps);
  const meetPerson = makeMeetPerson(deps);
  const planFor = makePlanFor(deps);
  const removeThread = makeRemoveThread(deps);
  const redrawThread = makeRedrawThread(deps);
  const syncAfterChange = makeSyncAfterChange(deps);
  const announceTakenBack = makeAnnounceTakenBack(deps);
  const othersOf = makeFindOthers(deps);

  /** A thread that somebody has just handed over may be out of their sight; their own change is not. */
  async function require(thread: PlannedThread, history: readonly ThreadEvent[], actor: Actor) {
    const last = changesIn(history).at(-1);
    if (last?.by === actor.userId && !last.fromMessage) return;
    await findThread(actor, { by: 'number', number: thread.number });
    await requireEditAccess(thread, actor);
  }

  /** Null when the thread was changed meanwhile. */
  async function restore(
    thread: PlannedThread,
    events: readonly ThreadEvent[],
    { userId: by }: Actor,
  ): Promise<Changed | null> {
    const now = clock.now();
    const next = undoChanges(thread, events, { by, now });
    const owner = await meetPerson({ teamId: thread.teamId, userId: next.thread.ownerId });
    const plan = planFor(next.thread, owner);
    const nextNudgeAt = plannedAt(plan);
    const saved = await store.threads.restore(next.thread, thread.version, next.event, nextNudgeAt, now);
    return saved
      ? { thread: { ...thread, ...next.thread, nextNudgeAt }, event: next.event, plan, owner }
      : null;
  }

  /** Null when the thread was changed meanwhile. */
  async function attempt({ actor, number, seenVersion }: UndoInput): Promise<Attempted | null> {
    const thread = await store.threads.find(actor.teamId, number);
    if (!thread) throw new GhostwatchError('thread_gone', { number });
    const history = await store.threads.history(actor.teamId, number);
    await require(thread, history, actor);
    const { events, removes } = findUndoing(thread, history, seenVersion ?? null);
    if (removes) return (await removeThread(thread, actor)) ? { kind: 'removed', thread } : null;
    const changed = await restore(thread, events, actor);
    return changed && { kind: 'restored', changed, events };
  }

  async function undoOne(input: UndoInput): Promise<Attempted> {
    for (let count = 0; count < ATTEMPTS; count++) {
      const done = await attempt(input);
      if (done) return done;
    }
    throw new GhostwatchError('changed_meanwhile', { number: input.number });
  }

  /** Whoever has the thread again, or has it no longer, and what is heard of it, follow the change. */
  async function follow(changed: Changed, events: readonly ThreadEvent[], actor: Actor): Promise<Changed> {
    const { event, thread } = changed;
    if (event.kind === 'undone' && event.from !== undefined) {
      await announceTakenBack(actor, thread, event.from);
    }
    if (!events.some(({ change }) => change?.fields.slackThread)) return changed;
    await store.hearing.forget(thread);
    return syncAfterChange(changed);
  }

  /** Another thread of the client, where the same command or click changed it last; false where it did not. */
  async function undoOther({ teamId, number }: PlannedThread, group: string, actor: Actor): Promise<boolean> {
    const { change } = changesIn(await store.threads.history(teamId, number)).at(-1) ?? {};
    if (change?.group !== group) return false;
    try {
      const done = await undoOne({ actor, number, seenVersion: change.version });
      if (done.kind === 'restored') await redrawThread(done.changed.thread);
      return true;
    } catch (error) {
      // Something has happened to it since: it stays as it is.
      if (error instanceof GhostwatchError) return false;
      throw error;
    }
  }

  async function undoOthers(thread: PlannedThread, group: string | undefined, actor: Actor): Promise<number> {
    if (group === undefined) return 0;
    let undone = 0;
    for (const other of await othersOf(thread)) if (await undoOther(other, group, actor)) undone += 1;
    return undone;
  }

  return async (input: UndoInput): Promise<Undone> => {
    const done = await undoOne(input);
    if (done.kind === 'removed') return done;
    const { changed, events } = done;
    const alsoUndone = await undoOthers(changed.thread, events[0]?.change?.group, input.actor);
    return { kind: 'restored', changed: await follow(changed, events, input.actor), alsoUndone };
  };
}
