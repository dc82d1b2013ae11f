import type { ModalView } from '@slack/types';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { renderCase } from '../../../../languages/templates/render.ts';
import { ACTION, cardBlockId } from '../../ids/cards.ts';
import { CASE_DRAFT_MAIL, CASE_EDIT_TEXT } from '../../ids/edit-text.ts';
import { CASE_WORDING, type CaseReference, caseId } from '../../ids/special-cases.ts';
import { actionsBlock, button, context } from '../kit/blocks.ts';
import { noticeView } from '../kit/modal.ts';
import { titleOf } from '../threads/sentences.ts';
import { messageBlocks } from './draft.ts';

/** The message for a special case, to be copied or sent by email, and what the sender should consider. */
export function caseMessageView(
  { messageCase, variant }: Pick<CaseReference, 'messageCase' | 'variant'>,
  { thread, draft, draftMail }: Pick<ThreadView, 'thread' | 'draft' | 'draftMail'>,
  t: Localizer,
): ModalView {
  const { number, version, waitingOn } = thread;
  const sent =
    waitingOn === 'us'
      ? button(t.text('button.answered'), ACTION.answered)
      : button(t.text('button.followed_up'), ACTION.sent);
  return noticeView(
    t.text(`cases.title_${messageCase}`),
    [
      context(titleOf(thread, t)),
      ...messageBlocks(renderCase(messageCase, draft, variant), thread, 'nudge.draft', t),
      context(t.mrkdwn(`cases.note_${messageCase}`)),
      actionsBlock(
        [
          button(t.text('edit_text.button'), CASE_EDIT_TEXT),
          ...(draftMail === null ? [] : [button(t.text('draft_mail.button'), CASE_DRAFT_MAIL)]),
          button(t.text('button.menu_wording'), CASE_WORDING),
        ],
        caseId({ number, messageCase, variant }),
      ),
      actionsBlock([sent], cardBlockId({ on: 'thread', number, version, variant: 0 })),
    ],
    t,
  );
}
