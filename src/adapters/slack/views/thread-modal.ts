import type { KnownBlock, ModalView } from '@slack/types';
import type { ThreadView } from '../../../domain/thread-view.ts';
import type { Words } from '../../../words/interface/words.ts';
import { ACTION, type CardReference, cardBlockId, formAction } from '../action-ids/cards.ts';
import { button, plainText } from './blocks.ts';
import { draftBlocks } from './draft.ts';
import { MODAL_TITLE_LIMIT } from './forms/form-view.ts';
import { remarkBlocks } from './remark.ts';
import { endPauseButtons, formButtons, quickActions } from './thread-actions.ts';
import { threadHead, threadOutlook, threadStory } from './thread-details.ts';
import { lastChangeBlocks } from './undo.ts';

/** A thread, and which wording of its suggested message is shown. */
export interface ThreadModalData extends ThreadView {
  readonly variant: number;
}

function openActions(data: ThreadModalData, reference: CardReference, words: Words): KnownBlock[] {
  return [
    ...endPauseButtons(reference, data.thread, 3, words),
    quickActions(reference, data.thread, {}, words),
    formButtons(reference, 1, ['promise', 'away', 'assign', 'edit'], words),
    { type: 'divider' },
    ...draftBlocks(data, words),
    {
      type: 'actions',
      block_id: cardBlockId(reference, 2),
      elements: [button(words.plain('button.menu_wording'), ACTION.wording)],
    },
    { type: 'divider' },
  ];
}

function closedActions({ thread }: ThreadModalData, reference: CardReference, words: Words): KnownBlock[] {
  return [
    {
      type: 'actions',
      block_id: cardBlockId(reference),
      elements: [
        button(words.plain('button.reopen'), ACTION.reopen, 'primary'),
        button(words.plain('button.other_outcome'), formAction('close')),
        button(words.plain('button.menu_ask_again'), formAction('ask_again')),
        ...(thread.askAgain === null ? [] : [button(words.plain('reopening.leave'), ACTION.leaveClosed)]),
      ],
    },
  ];
}

/** Everything about one thread and everything that can be done about it. */
export function threadModalView(data: ThreadModalData, words: Words): ModalView {
  const { thread, variant } = data;
  const { number, version } = thread;
  const reference = { on: 'thread', number, version, variant } as const;
  const actions =
    thread.status === 'open' ? openActions(data, reference, words) : closedActions(data, reference, words);
  return {
    type: 'modal',
    title: plainText(words.plain('form.title_thread', { number, client: thread.client }), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('button.done'), MODAL_TITLE_LIMIT),
    blocks: [
      ...lastChangeBlocks(thread, data.history, words),
      threadHead(data, words),
      ...remarkBlocks(thread, reference, words),
      threadOutlook(data, words),
      ...actions,
      ...threadStory(data, words),
    ],
  };
}
