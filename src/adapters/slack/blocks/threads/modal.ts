import type { KnownBlock, ModalView } from '@slack/types';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { ACTION, type CardReference, cardBlockId, formAction } from '../../ids/cards.ts';
import { closingChecklist } from '../cards/closing-checklist.ts';
import { draftBlocks } from '../cards/draft.ts';
import { newSenderBlocks } from '../cards/new-sender.ts';
import { pendingQuestionBlocks } from '../cards/pending-question.ts';
import { button } from '../kit/blocks.ts';
import { noticeView } from '../kit/modal.ts';
import { draftMailButtons, endPauseButtons, formButtons, quickActions } from './actions.ts';
import { threadHead, threadOutlook, threadStory } from './details.ts';
import { lastChangeBlocks } from './undo.ts';

/** A thread, and which wording of its suggested message is shown. */
export interface ThreadModalData extends ThreadView {
  readonly variant: number;
}

function openActions(data: ThreadModalData, reference: CardReference, t: Localizer): KnownBlock[] {
  return [
    ...endPauseButtons(reference, data.thread, 3, t),
    quickActions(reference, data.thread, { casesOf: data.thread.category }, t),
    formButtons(reference, 1, ['promise', 'away', 'assign', 'edit'], t),
    { type: 'divider' },
    ...draftBlocks(data, t),
    ...(data.draft.kind === 'goodbye' ? [closingChecklist(data.thread.category, t)] : []),
    {
      type: 'actions',
      block_id: cardBlockId(reference, 2),
      elements: [
        button(t.text('button.menu_wording'), ACTION.wording),
        ...draftMailButtons(data.draftMail, t),
      ],
    },
    { type: 'divider' },
  ];
}

function closedActions({ thread }: ThreadModalData, reference: CardReference, t: Localizer): KnownBlock[] {
  return [
    {
      type: 'actions',
      block_id: cardBlockId(reference),
      elements: [
        button(t.text('button.reopen'), ACTION.reopen, 'primary'),
        button(t.text('button.other_outcome'), formAction('close')),
        button(t.text('button.menu_ask_again'), formAction('ask_again')),
        ...(thread.askAgain === null ? [] : [button(t.text('reopening.leave'), ACTION.leaveClosed)]),
      ],
    },
  ];
}

/** Everything about one thread and everything that can be done about it. */
export function threadModalView(data: ThreadModalData, t: Localizer): ModalView {
  const { thread, variant } = data;
  const { number, version } = thread;
  const reference = { on: 'thread', number, version, variant } as const;
  const actions =
    thread.status === 'open' ? openActions(data, reference, t) : closedActions(data, reference, t);
  const title = t.text('form.title_thread', { number, client: thread.client });
  return noticeView(
    title,
    [
      ...lastChangeBlocks(thread, data.history, t),
      threadHead(data, t),
      ...pendingQuestionBlocks(thread, reference, t),
      ...newSenderBlocks(thread, data.history, reference, t),
      threadOutlook(data, t),
      ...actions,
      ...threadStory(data, t),
    ],
    t,
  );
}
