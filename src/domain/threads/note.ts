import type { ClientThread } from './thread.ts';
import type { ThreadEvent } from './thread-event.ts';
import { type ChangeContext, change, record, type Transition } from './transitions.ts';
import { undoneVersions, versionAfter } from './undo.ts';

/**
 * The maximum length of a note in characters (code points): a few sentences; longer texts belong in a linked document.
 */
export const NOTE_MAX = 500;

/** Adds a note to the history of a thread, open or closed; nothing else of the thread changes. */
export function noteOn(thread: ClientThread, text: string, context: ChangeContext): Transition {
  return { thread: change(thread, {}), event: record(context, { kind: 'noted', text }) };
}

/** The notes of a history that were not undone, oldest first. */
export function notesIn(history: readonly ThreadEvent[]) {
  const undone = undoneVersions(history);
  return history.flatMap((event) =>
    event.kind === 'noted' && !undone.has(versionAfter(event)) ? [event] : [],
  );
}
