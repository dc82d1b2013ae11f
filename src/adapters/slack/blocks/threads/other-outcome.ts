import type { KnownBlock } from '@slack/types';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { ACTION, type Closing, cardBlockId, closingValue } from '../../ids/cards.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { titleOf } from './sentences.ts';

/** Tells that a closed thread already has an outcome, and shows a button that changes it. */
export function otherOutcomeView(thread: PlannedThread, wanted: Closing, t: Localizer): KnownBlock[] {
  const { number, version } = thread;
  const reference = { on: 'thread', number, version, variant: 0 } as const;
  const outcome = t.text(`outcome.${thread.outcome ?? 'obsolete'}`);
  const change = t.text('undo.change_outcome', { outcome: t.text(`outcome.${wanted.outcome}`) });
  return [
    section(t.mrkdwn('undo.other_outcome', { title: new Markup(titleOf(thread, t)), outcome })),
    actionsBlock(
      [{ ...button(change, ACTION.outcome), value: closingValue(wanted) }],
      cardBlockId(reference),
    ),
  ];
}
