import type { KnownBlock } from '@slack/types';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { DELETION } from '../../ids/deletion.ts';
import { threadVersionValue } from '../../ids/thread-version.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { titleOf } from './sentences.ts';

/** A thread that somebody wants to delete, and how much data goes with it. */
interface Question {
  readonly thread: PlannedThread;
  readonly events: number;
  readonly nudges: number;
  readonly cards: number;
}

/** Asks whether to delete a thread, and says what goes with it. */
export function deletionQuestion({ thread, events, nudges, cards }: Question, t: Localizer): KnownBlock[] {
  const value = threadVersionValue(thread);
  const counts = [
    t.mrkdwn('undo.delete_events', { count: events }),
    ...(nudges > 0 ? [t.mrkdwn('undo.delete_nudges', { count: nudges })] : []),
    ...(cards > 0 ? [t.mrkdwn('undo.delete_cards', { count: cards })] : []),
  ].join(', ');
  const hint = thread.status === 'open' ? 'undo.delete_or_close' : 'undo.delete_or_keep';
  return [
    section(
      t.mrkdwn('undo.delete_question', { title: new Markup(titleOf(thread, t)) }),
      t.mrkdwn('undo.delete_goes', { counts: new Markup(counts) }),
      t.mrkdwn(hint, { number: thread.number }),
    ),
    actionsBlock([
      { ...button(t.text('undo.delete_confirm'), DELETION.confirm), style: 'danger', value },
      { ...button(t.text('undo.delete_keep'), DELETION.keep), value },
    ]),
  ];
}

/** The message that replaces the question after the answer. */
export function deletionSettled(number: number, isDeleted: boolean, t: Localizer): KnownBlock[] {
  return [section(t.mrkdwn(isDeleted ? 'undo.deleted' : 'undo.kept', { number }))];
}
