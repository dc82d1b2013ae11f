import type { ActionsBlock, Button, KnownBlock, SectionBlock } from '@slack/types';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { ThreadEvent } from '../../../../domain/threads/thread-event.ts';
import { isUndoable, undoableChange, versionAfter } from '../../../../domain/threads/undo.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { author, Markup } from '../../../../languages/markup.ts';
import { formAction } from '../../ids/cards.ts';
import { threadVersionValue } from '../../ids/thread-version.ts';
import { UNDO } from '../../ids/undo.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { titleOf, whatHappened } from './sentences.ts';

/** The button that undoes a change. */
function undoButton(number: number, event: ThreadEvent, t: Localizer): Button {
  const value = threadVersionValue({ number, version: versionAfter(event) });
  return { ...button(t.text('undo.button'), UNDO), value };
}

/** The buttons for a change just made: undo it, or correct it. */
export function afterChange(
  { number, status }: PlannedThread,
  event: ThreadEvent | null,
  blockId: string,
  t: Localizer,
): ActionsBlock {
  const correct =
    status === 'open'
      ? button(t.text('button.menu_edit'), formAction('edit'))
      : button(t.text('button.other_outcome'), formAction('close'));
  const undo = event && isUndoable(event) ? [undoButton(number, event, t)] : [];
  return actionsBlock([...undo, correct], blockId);
}

/** A line about the last change of a thread, with a button that undoes it if that is possible. */
export function withUndo(
  line: SectionBlock,
  { number }: Pick<PlannedThread, 'number'>,
  history: readonly ThreadEvent[],
  t: Localizer,
): SectionBlock {
  const last = undoableChange(history);
  return last ? { ...line, accessory: undoButton(number, last, t) } : line;
}

/** A change as a phrase: what it was, when it was entered, and by whom. */
function entryOf(event: ThreadEvent, t: Localizer): string {
  const what = new Markup(whatHappened(event, t));
  const when = t.moment(event.recordedAt);
  if (event.by === null || event.kind === 'added') return t.mrkdwn('undo.entry', { what, when });
  return t.mrkdwn('undo.entry_by', { what, when, who: author(event.by) });
}

/** How long (ms) a change is shown at the top; after that it is only in the timeline. */
const FRESH = 3_600_000;

/** The last change of a thread, with a button that undoes it if possible; empty if it is not recent. */
export function lastChangeBlocks(
  { number }: Pick<PlannedThread, 'number'>,
  history: readonly ThreadEvent[],
  t: Localizer,
): KnownBlock[] {
  const last = history.findLast(({ kind }) => kind !== 'nudged' && kind !== 'nudge_failed');
  if (!last || last.kind === 'added' || t.now - last.recordedAt > FRESH) return [];
  const line = section(t.mrkdwn('undo.last', { entry: new Markup(entryOf(last, t)) }));
  return [withUndo(line, { number }, history, t)];
}

/** The reader's own last change of any thread, with a button that undoes it. */
export function ownLastChange(thread: PlannedThread, event: ThreadEvent, t: Localizer): KnownBlock {
  const title = new Markup(titleOf(thread, t));
  const what = new Markup(whatHappened(event, t));
  const entry = t.mrkdwn('undo.entry', { what, when: t.stamp(event.recordedAt) });
  const line = section(t.mrkdwn('undo.own_last', { title, entry: new Markup(entry) }));
  return isUndoable(event) ? { ...line, accessory: undoButton(thread.number, event, t) } : line;
}

/** The sentence that says which event prevents undoing. */
export function hindrance(event: ThreadEvent, t: Localizer): string {
  return t.mrkdwn('undo.hindrance', { entry: new Markup(entryOf(event, t)) });
}

/** The message that a thread added by mistake was removed. */
export function removedView(thread: PlannedThread, t: Localizer): KnownBlock[] {
  return [section(t.mrkdwn('undo.removed', { title: new Markup(titleOf(thread, t)) }))];
}
