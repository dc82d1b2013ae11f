import type { KnownBlock } from '@slack/types';
import type { PlannedThread } from '../../../domain/thread.ts';
import { Markup } from '../../../words/interface/markup.ts';
import type { Words } from '../../../words/interface/words.ts';
import { ACTION, type Closing, cardBlockId, closingValue } from '../action-ids/cards.ts';
import { button, section } from './blocks.ts';
import { titleOf } from './sentences.ts';

/** A closed thread has an outcome already: what it is, and the button that changes it. */
export function otherOutcomeView(thread: PlannedThread, wanted: Closing, words: Words): KnownBlock[] {
  const { number, version } = thread;
  const reference = { on: 'thread', number, version, variant: 0 } as const;
  const outcome = words.plain(`outcome.${thread.outcome ?? 'obsolete'}`);
  const change = words.plain('undo.change_outcome', { outcome: words.plain(`outcome.${wanted.outcome}`) });
  return [
    section(words.say('undo.other_outcome', { title: new Markup(titleOf(thread, words)), outcome })),
    {
      type: 'actions',
      block_id: cardBlockId(reference),
      elements: [{ ...button(change, ACTION.outcome), value: closingValue(wanted) }],
    },
  ];
}
