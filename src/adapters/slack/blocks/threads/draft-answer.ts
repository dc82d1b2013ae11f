import type { KnownBlock } from '@slack/types';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { cardBlockId } from '../../ids/cards.ts';
import { draftBlocks } from '../cards/draft.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { draftMailButtons, editTextButton } from './actions.ts';
import { titleOf } from './sentences.ts';

export const DRAFT_WORDING = 'draft_wording';

/** The thread number and the wording in the block id of an answer with a draft; null if it is not ours. */
export function parseDraftBlockId(blockId: string): { number: number; variant: number } | null {
  const [, number, variant] = /^draft:(\d{1,9}):(\d{1,9})$/.exec(blockId) ?? [];
  return number === undefined ? null : { number: Number(number), variant: Number(variant) };
}

/**
 * The suggested message for the current state of a thread, as an answer to a command; its button shows another wording.
 */
export function draftAnswer(
  { thread, draft, draftMail }: ThreadView,
  variant: number,
  t: Localizer,
): KnownBlock[] {
  return [
    section(titleOf(thread, t)),
    ...draftBlocks({ draft, variant, thread }, t),
    actionsBlock([button(t.text('button.menu_wording'), DRAFT_WORDING)], `draft:${thread.number}:${variant}`),
    actionsBlock(
      [editTextButton(thread, t), ...draftMailButtons(draftMail, t)],
      cardBlockId({ on: 'thread', number: thread.number, version: thread.version, variant }),
    ),
  ];
}
