import { GhostwatchError } from '../errors.ts';
import { isSameValue } from '../same-value.ts';
import type { ClientThread, PlannedThread } from './thread.ts';
import type { ThreadChange, ThreadEvent, ThreadFact } from './thread-event.ts';
import { type ChangeContext, record, type Transition } from './transitions.ts';

/** Fields that belong to the stored thread and not to a change: undoing never restores them. */
const KEPT_BY_THE_STORE: ReadonlySet<keyof PlannedThread> = new Set([
  'version',
  'nextNudgeAt',
  'readError',
  'mailError',
]);

/** Fields that nudges change during a silence; all of them are needed to return to an earlier silence. */
const MOVED_BY_NUDGES: ReadonlySet<keyof ClientThread> = new Set([
  'step',
  'ignoredNudges',
  'pendingQuestion',
  'askAgain',
]);

/** A change cannot be undone; `event` is the one that prevents it, if any. */
export class UndoRefusedError extends GhostwatchError {
  readonly event: ThreadEvent | null;

  constructor(
    code: 'changed_since' | 'already_undone' | 'cannot_undo',
    number: number,
    event: ThreadEvent | null,
  ) {
    super(code, { number });
    this.event = event;
  }
}

/** The event of a transition, with each changed field of the thread before and after. */
export function withChange(
  before: ClientThread,
  { thread, event }: Transition,
  group: string | undefined = undefined,
): ThreadEvent {
  const isNewSilence = before.episode !== thread.episode;
  const isKept = (field: keyof ClientThread) =>
    !KEPT_BY_THE_STORE.has(field) &&
    (!isSameValue(before[field], thread[field]) || (isNewSilence && MOVED_BY_NUDGES.has(field)));
  const fields = Object.fromEntries(
    (Object.keys(thread) as (keyof ClientThread)[])
      .filter(isKept)
      .map((field) => [field, [before[field], thread[field]]]),
  );
  return { ...event, change: { version: thread.version, fields, ...(group === undefined ? {} : { group }) } };
}

/** Events that can be undone although they change no field of the thread: they are only in the history. */
const ONLY_IN_HISTORY: ReadonlySet<ThreadEvent['kind']> = new Set(['added', 'noted']);

/** Whether an event changed its thread; sent nudges and mere thanks do not. */
function isChange({ kind, change }: ThreadEvent): boolean {
  if (kind === 'nudged' || kind === 'nudge_failed' || kind === 'thanked') return false;
  // Old entries do not contain what they changed.
  if (change === undefined || kind === 'undone' || ONLY_IN_HISTORY.has(kind)) return true;
  return Object.keys(change.fields).length > 0;
}

/** The events of a history that changed the thread, oldest first. */
export function changesIn(history: readonly ThreadEvent[]): readonly ThreadEvent[] {
  return history.filter(isChange);
}

/** The version of a thread after an event; 0 if that was not stored. */
export function versionAfter({ change }: ThreadEvent): number {
  return change?.version ?? 0;
}

/** Whether Undo can be offered for an event: its change is known, and it is not itself an undo. */
export function isUndoable({ kind, change }: ThreadEvent): boolean {
  if (change === undefined || kind === 'undone') return false;
  return ONLY_IN_HISTORY.has(kind) || Object.keys(change.fields).length > 0;
}

/** The last change of a thread if it can be undone; null otherwise. */
export function undoableChange(history: readonly ThreadEvent[]): ThreadEvent | null {
  const last = changesIn(history).at(-1);
  return last && isUndoable(last) ? last : null;
}

/** A history without the events that were undone. */
export function withoutUndone(history: readonly ThreadEvent[]): readonly ThreadEvent[] {
  const undone = undoneVersions(history);
  return history.filter((event) => event.kind !== 'undone' && !undone.has(versionAfter(event)));
}

/** The versions of the thread made by changes that were undone later. */
export function undoneVersions(history: readonly ThreadEvent[]): ReadonlySet<number> {
  return new Set(history.flatMap((event) => (event.kind === 'undone' ? event.versions : [])));
}

/** The events that are undone together, oldest first: one change, or everything that one command did to the thread. */
interface Undoing {
  readonly events: readonly ThreadEvent[];
  /** The thread was added by these events, so that undoing removes it. */
  readonly removes: boolean;
}

/** The index of the last change by the same command as the one at `index`. */
function lastOfGroup(changes: readonly ThreadEvent[], index: number): number {
  const group = changes[index]?.change?.group;
  if (group === undefined) return index;
  return changes.findLastIndex(({ change }) => change?.group === group);
}

/**
 * Finds what to undo: the last change, or the one that made the version `seen`.
 * @throws UndoRefusedError `changed_since`, `already_undone`, `cannot_undo`
 */
export function findUndoing(
  { number }: Pick<ClientThread, 'number'>,
  history: readonly ThreadEvent[],
  seen: number | null = null,
): Undoing {
  const changes = changesIn(history);
  const seenLast = changes.findLastIndex((event) => seen === null || versionAfter(event) <= seen);
  const index = lastOfGroup(changes, seenLast);
  const target = changes[index];
  const later = changes.slice(index + 1);
  const [next] = later;
  if (!target) throw new UndoRefusedError('cannot_undo', number, null);
  if (target.kind === 'undone') throw new UndoRefusedError('already_undone', number, target);
  if (next?.kind === 'undone' && next.versions.includes(versionAfter(target))) {
    throw new UndoRefusedError('already_undone', number, next);
  }
  // Events of the first reading of the conversation belong to adding the thread.
  const removes = target.kind === 'added' && later.every(({ fromMessage }) => fromMessage);
  const latest = later.at(-1);
  if (latest && !removes) throw new UndoRefusedError('changed_since', number, latest);
  if (!isUndoable(target)) throw new UndoRefusedError('cannot_undo', number, target);
  const { group } = target.change ?? {};
  const isMeant = (event: ThreadEvent) =>
    event === target || (group !== undefined && event.change?.group === group);
  return { events: changes.filter(isMeant), removes };
}

/** Each field touched by some changes: its value before the first and after the last of them. */
function fieldsOf(events: readonly ThreadEvent[]): ThreadChange['fields'] {
  const fields = new Map<string, readonly [before: unknown, after: unknown]>();
  for (const { change } of events) {
    for (const [field, [before, after]] of Object.entries(change?.fields ?? {})) {
      const [first] = fields.get(field) ?? [before];
      fields.set(field, [first, after]);
    }
  }
  return Object.fromEntries(fields);
}

/** The time of the last nudge (UTC ms) after undoing: a nudge sent since then counts, because the next gap begins with it. */
function lastNudgeOf(thread: ClientThread, fields: ThreadChange['fields']): Partial<ClientThread> {
  const [before, after] = fields.lastNudgeAt ?? [thread.lastNudgeAt, thread.lastNudgeAt];
  if (isSameValue(after, thread.lastNudgeAt)) return { lastNudgeAt: before as number | null };
  return { lastNudgeAt: Math.max(Number(before ?? 0), thread.lastNudgeAt ?? 0) || null };
}

/**
 * The thread with all fields as they were before some changes. Within the same silence, fields changed by nudges since
 * then keep their values.
 */
function restored(thread: ClientThread, fields: ThreadChange['fields']): ClientThread {
  const isOtherSilence = 'episode' in fields;
  const patch = Object.entries(fields).flatMap(([field, [before, after]]) =>
    isOtherSilence || isSameValue(thread[field as keyof ClientThread], after) ? [[field, before]] : [],
  );
  return {
    ...thread,
    ...(Object.fromEntries(patch) as Partial<ClientThread>),
    ...lastNudgeOf(thread, fields),
    version: thread.version + 1,
  };
}

/** The content of an event, without its time, author and change. */
export function factOf(event: ThreadEvent): ThreadFact {
  const {
    at: _at,
    recordedAt: _recordedAt,
    by: _by,
    change: _change,
    fromMessage: _fromMessage,
    mailFrom: _mailFrom,
    ...fact
  } = event;
  return fact as ThreadFact;
}

/** Undoes changes of a thread: every field that they changed gets its previous value. */
export function undoChanges(
  thread: ClientThread,
  events: readonly ThreadEvent[],
  context: ChangeContext,
): Transition {
  const after = restored(thread, fieldsOf(events));
  const moved = after.ownerId === thread.ownerId ? {} : { from: thread.ownerId };
  const event = record(context, {
    kind: 'undone',
    what: events.map(factOf),
    versions: events.map(versionAfter),
    ...moved,
  });
  return { thread: after, event: { ...event, change: { version: after.version, fields: {} } } };
}
