import type { ClientThread } from './thread.ts';
import type { ThreadEvent } from './thread-event.ts';
import { change, record, type Said, type Transition } from './transitions.ts';
import { undoneVersions, versionAfter } from './undo.ts';

/** A note is a few sentences; what is longer belongs into a document that it links to. Characters (code points). */
export const NOTE_MAX = 500;

/** Writes a note into the history of a thread, open or closed; nothing else of it changes. */
export function noteOn(thread: ClientThread, text: string, said: Said): Transition {
  return { thread: change(thread, {}), event: record(said, { kind: 'noted', text }) };
}

/** The notes of a history that were not undone, oldest first. */
export function notesIn(history: readonly ThreadEvent[]) {
  const undone = undoneVersions(history);
  return history.flatMap((event) =>
    event.kind === 'noted' && !undone.has(versionAfter(event)) ? [event] : [],
  );
}
