import type { KnownBlock } from '@slack/types';
import type { PlannedThread } from '../../../domain/thread.ts';
import { Markup } from '../../../words/interface/markup.ts';
import type { Words } from '../../../words/interface/words.ts';
import { DELETION, deletionValue } from '../action-ids/deletion.ts';
import { button, section } from './blocks.ts';
import { titleOf } from './sentences.ts';

/** A thread that somebody wants to delete, and how much goes with it. */
interface Question {
  readonly thread: PlannedThread;
  readonly events: number;
  readonly nudges: number;
  readonly cards: number;
}

/** What goes if a thread is deleted, and whether that is meant. */
export function deletionQuestion({ thread, events, nudges, cards }: Question, words: Words): KnownBlock[] {
  const value = deletionValue(thread);
  const counts = [
    words.say('undo.delete_events', { count: events }),
    words.say('undo.delete_nudges', { count: nudges }),
    words.say('undo.delete_cards', { count: cards }),
  ].join(', ');
  const hint = thread.status === 'open' ? 'undo.delete_or_close' : 'undo.delete_or_keep';
  return [
    section(
      words.say('undo.delete_question', { title: new Markup(titleOf(thread, words)) }),
      words.say('undo.delete_goes', { counts: new Markup(counts) }),
      words.say(hint, { number: thread.number }),
    ),
    {
      type: 'actions',
      elements: [
        { ...button(words.plain('undo.delete_confirm'), DELETION.confirm), style: 'danger', value },
        { ...button(words.plain('undo.delete_keep'), DELETION.keep), value },
      ],
    },
  ];
}

/** What became of the question. */
export function deletionSettled(number: number, isDeleted: boolean, words: Words): KnownBlock[] {
  return [section(words.say(isDeleted ? 'undo.deleted' : 'undo.kept', { number }))];
}
