import type { KnownBlock, ModalView } from '@slack/types';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { escapeMarkup, mention } from '../../../../languages/markup.ts';
import { ACTION, type CardReference, cardBlockId, formAction, type MenuItem } from '../../ids/cards.ts';
import { cardFacts } from '../cards/card-facts.ts';
import { closingChecklist } from '../cards/closing-checklist.ts';
import { draftBlocks } from '../cards/draft.ts';
import { newSenderBlocks } from '../cards/new-sender.ts';
import { pendingQuestionBlocks } from '../cards/pending-question.ts';
import { caseSelect } from '../cards/special-case-select.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { noticeView, TITLE_LIMIT } from '../kit/modal.ts';
import { draftMailButtons, editTextButton, endPauseButtons, quickActions } from './actions.ts';
import { agreedLine } from './agreed-terms.ts';
import { planAndTimeline, stateLine, threadOutlook } from './details.ts';
import { lastChangeBlocks, withUndo } from './undo.ts';

/** A thread, and which wording of its suggested message is shown. */
export interface ThreadModalData extends ThreadView {
  readonly variant: number;
}

const MENU: readonly MenuItem[] = ['promise', 'away', 'assign', 'edit'];

/** What does not fit into the title: the full name if it is too long, and the topic. */
function lead({ client, topic }: ThreadView['thread'], title: string): string {
  const name = title.length > TITLE_LIMIT ? `*${escapeMarkup(client)}*` : '';
  return [name, escapeMarkup(topic ?? '')].filter(Boolean).join(' · ');
}

/** What a thread is about, and its state. */
function head(data: ThreadModalData, title: string, t: Localizer): KnownBlock {
  const { thread } = data;
  const state = [stateLine(data, t), thread.amount && `*${t.amount(thread.amount)}*`];
  return section(lead(thread, title), state.filter(Boolean).join(' · '), agreedLine(thread.terms, t));
}

function facts(data: ThreadModalData, t: Localizer): KnownBlock {
  const { ownerId, language } = data.thread;
  return cardFacts(data, t, [
    ['card.owner', mention(ownerId).text],
    ['card.language', t.draftLanguageName(language)],
  ]);
}

/** The suggested message, and what can be done with it. */
function message(data: ThreadModalData, reference: CardReference, t: Localizer): KnownBlock[] {
  const { thread, draft } = data;
  return [
    ...draftBlocks(data, t),
    actionsBlock(
      [
        editTextButton(thread, t),
        ...draftMailButtons(data.draftMail, t),
        button(t.text('button.menu_wording'), ACTION.wording),
        caseSelect(thread.category, t),
      ],
      cardBlockId(reference, 2),
    ),
    ...(draft.kind === 'goodbye' ? [closingChecklist(thread.category, t)] : []),
  ];
}

function openActions(data: ThreadModalData, reference: CardReference, t: Localizer): KnownBlock[] {
  return [
    ...endPauseButtons(reference, data.thread, 3, t),
    quickActions(reference, data.thread, { menu: MENU }, t),
    threadOutlook(data, t),
    ...message(data, reference, t),
    { type: 'divider' },
    facts(data, t),
  ];
}

function closedActions(data: ThreadModalData, reference: CardReference, t: Localizer): KnownBlock[] {
  const { thread } = data;
  return [
    actionsBlock(
      [
        button(t.text('button.reopen'), ACTION.reopen, 'primary'),
        button(t.text('button.other_outcome'), formAction('close')),
        button(t.text('button.menu_ask_again'), formAction('ask_again')),
        ...(thread.askAgain === null ? [] : [button(t.text('reopening.leave'), ACTION.leaveClosed)]),
      ],
      cardBlockId(reference),
    ),
    threadOutlook(data, t),
    facts(data, t),
  ];
}

/**
 * The modal about one thread: everything known about it and all its actions. A recent change comes first, with a button
 * that undoes it.
 */
export function threadModalView(data: ThreadModalData, t: Localizer): ModalView {
  const { thread, history, variant } = data;
  const { number, version } = thread;
  const reference = { on: 'thread', number, version, variant } as const;
  const change = lastChangeBlocks(thread, history, t);
  const actions =
    thread.status === 'open' ? openActions(data, reference, t) : closedActions(data, reference, t);
  const title = t.text('form.title_thread', { number, client: thread.client });
  const story = planAndTimeline(data, t);
  const timeline = story
    .splice(-1)
    .map((line) => (change.length > 0 ? line : withUndo(line, thread, history, t)));
  return noticeView(
    title,
    [
      ...change,
      head(data, title, t),
      ...pendingQuestionBlocks(thread, reference, t),
      ...newSenderBlocks(thread, data.history, reference, t),
      ...actions,
      ...story,
      ...timeline,
    ],
    t,
  );
}
