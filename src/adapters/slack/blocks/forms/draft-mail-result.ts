import type { ModalView } from '@slack/types';
import type { PutDraftResult } from '../../../../domain/mail/draft-mail.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { context, copyable, section } from '../kit/blocks.ts';
import { noticeView } from '../kit/modal.ts';
import { titleOf } from '../threads/sentences.ts';

function sentences(result: PutDraftResult, t: Localizer): readonly (string | null)[] {
  const { kind, mailbox } = result;
  switch (kind) {
    case 'stored':
      return [
        t.mrkdwn('draft_mail.stored', { mailbox, to: result.to.join(', ') }),
        result.hasOther ? t.mrkdwn('draft_mail.has_other') : null,
      ];
    case 'refused':
      return [t.mrkdwn('draft_mail.refused', { mailbox, code: result.code })];
    default:
      return [t.mrkdwn(`draft_mail.${kind}`, { mailbox })];
  }
}

/** What became of a draft; if it was not stored, its text is shown to be copied. */
export function draftMailResult(
  result: PutDraftResult,
  text: string,
  thread: PlannedThread,
  t: Localizer,
): ModalView {
  const isThere = result.kind === 'stored' || result.kind === 'present';
  return noticeView(
    t.text('draft_mail.title'),
    [
      context(titleOf(thread, t)),
      section(...sentences(result, t)),
      isThere ? context(t.mrkdwn('draft_mail.hears')) : copyable(text),
    ],
    t,
  );
}
