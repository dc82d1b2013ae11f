import type { ActionsBlock, Button, KnownBlock, SectionBlock } from '@slack/types';
import type { PlannedThread } from '../../../domain/thread.ts';
import type { ThreadEvent } from '../../../domain/thread-event.ts';
import { isUndoable, undoableChange, versionAfter } from '../../../domain/undo.ts';
import { Markup, mention } from '../../../words/interface/markup.ts';
import type { Words } from '../../../words/interface/words.ts';
import { formAction } from '../action-ids/cards.ts';
import { UNDO, undoValue } from '../action-ids/undo.ts';
import { button, section } from './blocks.ts';
import { titleOf, whatHappened } from './sentences.ts';

/** The button that takes a change back. */
function undoButton(number: number, event: ThreadEvent, words: Words): Button {
  const value = undoValue({ number, version: versionAfter(event) });
  return { ...button(words.plain('undo.button'), UNDO), value };
}

/** What can be done about a change that was just made: take it back, or correct it. */
export function afterChange(
  { number, status }: PlannedThread,
  event: ThreadEvent | null,
  blockId: string,
  words: Words,
): ActionsBlock {
  const correct =
    status === 'open'
      ? button(words.plain('button.menu_edit'), formAction('edit'))
      : button(words.plain('button.other_outcome'), formAction('close'));
  const undo = event && isUndoable(event) ? [undoButton(number, event, words)] : [];
  return { type: 'actions', block_id: blockId, elements: [...undo, correct] };
}

/** A line that tells of the last change of a thread, with the button that takes it back where that is possible. */
export function withUndo(
  line: SectionBlock,
  { number }: Pick<PlannedThread, 'number'>,
  history: readonly ThreadEvent[],
  words: Words,
): SectionBlock {
  const last = undoableChange(history);
  return last ? { ...line, accessory: undoButton(number, last, words) } : line;
}

/** What a change was, when it was entered and by whom, as a phrase. */
function entryOf(event: ThreadEvent, words: Words): string {
  const what = new Markup(whatHappened(event, words));
  const when = words.moment(event.recordedAt);
  if (event.by === null || event.kind === 'added') return words.say('undo.entry', { what, when });
  return words.say('undo.entry_by', { what, when, who: mention(event.by) });
}

/** The last thing that happened to a thread, with the way back where there is one. */
export function lastChangeBlocks(
  { number }: Pick<PlannedThread, 'number'>,
  history: readonly ThreadEvent[],
  words: Words,
): KnownBlock[] {
  const last = history.findLast(({ kind }) => kind !== 'nudged' && kind !== 'nudge_failed');
  if (!last) return [];
  const line = section(words.say('undo.last', { entry: new Markup(entryOf(last, words)) }));
  return [withUndo(line, { number }, history, words)];
}

/** The last change that somebody made on any thread, with the way back. */
export function ownLastChange(thread: PlannedThread, event: ThreadEvent, words: Words): KnownBlock {
  const title = new Markup(titleOf(thread, words));
  const line = section(words.say('undo.own_last', { title, entry: new Markup(entryOf(event, words)) }));
  return isUndoable(event) ? { ...line, accessory: undoButton(thread.number, event, words) } : line;
}

/** What stands in the way of undoing, in words. */
export function hindrance(event: ThreadEvent, words: Words): string {
  return words.say('undo.hindrance', { entry: new Markup(entryOf(event, words)) });
}

/** A thread that was added by mistake is gone again. */
export function removedView(thread: PlannedThread, words: Words): KnownBlock[] {
  return [section(words.say('undo.removed', { title: new Markup(titleOf(thread, words)) }))];
}
