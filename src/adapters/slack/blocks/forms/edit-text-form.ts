import type { ActionsBlock, InputBlock, ModalView } from '@slack/types';
import { cutText } from '../../../../domain/text/cut-text.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { type Draft, renderCase, renderDraft } from '../../../../languages/templates/render.ts';
import { ACTION, cardBlockId } from '../../ids/cards.ts';
import { DRAFT_MAIL, EDIT_TEXT, type EditTextReference, editTextMetadata } from '../../ids/edit-text.ts';
import { messageBlocks } from '../cards/draft.ts';
import { actionsBlock, button, context } from '../kit/blocks.ts';
import { formView, noticeView } from '../kit/modal.ts';
import { turnButtons } from '../threads/actions.ts';
import { titleOf } from '../threads/sentences.ts';
import { textField } from './fields.ts';
import { MESSAGE_MAX } from './post-form.ts';

/** The longest subject (characters); mail programs show no more. */
export const SUBJECT_MAX = 200;

type Wording = Pick<EditTextReference, 'messageCase' | 'variant'>;

function messageFields({ subject, body }: Pick<Draft, 'subject' | 'body'>, t: Localizer): InputBlock[] {
  const subjectField =
    subject === null ? [] : [textField('subject', cutText(subject, SUBJECT_MAX), { max: SUBJECT_MAX }, t)];
  return [
    ...subjectField,
    textField('message', cutText(body, MESSAGE_MAX), { long: true, max: MESSAGE_MAX }, t),
  ];
}

/** The suggested message, or the one for a special case. */
export function suggestedMessage({ messageCase, variant }: Wording, draft: ThreadView['draft']): Draft {
  return messageCase === null ? renderDraft(draft, variant) : renderCase(messageCase, draft, variant);
}

/** The form for editing the suggested message for this client; it has a subject field if the message has a subject. */
export function editTextView(
  wording: Wording,
  { thread, draft }: Pick<ThreadView, 'thread' | 'draft'>,
  t: Localizer,
): ModalView {
  const frame = {
    callbackId: EDIT_TEXT,
    metadata: editTextMetadata({ number: thread.number, ...wording }),
    title: t.text('edit_text.title'),
    submit: t.text('edit_text.submit'),
  };
  const head = context(titleOf(thread, t), t.mrkdwn('edit_text.how'));
  return formView(frame, [head, ...messageFields(suggestedMessage(wording, draft), t)], t);
}

/** The form whose text is put into the reader's drafts; an answer keeps the subject of its conversation. */
export function draftMailView(
  wording: Wording,
  { thread, draft, draftMail }: Pick<ThreadView, 'thread' | 'draft' | 'draftMail'>,
  t: Localizer,
): ModalView {
  const message = suggestedMessage(wording, { ...draft, via: 'email' });
  const isAnswer = draftMail === 'answer';
  const frame = {
    callbackId: DRAFT_MAIL,
    metadata: editTextMetadata({ number: thread.number, ...wording }),
    title: t.text('draft_mail.title'),
    submit: t.text('draft_mail.submit'),
  };
  const how = t.mrkdwn(isAnswer ? 'draft_mail.how_answer' : 'draft_mail.how_first');
  const fields = messageFields(isAnswer ? { ...message, subject: null } : message, t);
  return formView(frame, [context(titleOf(thread, t), how), ...fields], t);
}

/** The buttons to click after sending the message; none for a closed thread, which counts no follow-ups. */
function sentButtons(
  { number, version, status, waitingOn }: PlannedThread,
  { messageCase, variant }: EditTextReference,
  t: Localizer,
): ActionsBlock[] {
  if (status === 'closed') return [];
  const followedUp = messageCase === null ? ACTION.followedUp : ACTION.sent;
  const elements =
    waitingOn === 'us' ? turnButtons({ waitingOn }, t) : [button(t.text('button.followed_up'), followedUp)];
  return [actionsBlock(elements, cardBlockId({ on: 'thread', number, version, variant }))];
}

/** The edited message, to be copied or sent by email; it exists only in this view. */
export function editedTextView(
  edited: Pick<Draft, 'subject' | 'body'>,
  reference: EditTextReference,
  thread: PlannedThread,
  t: Localizer,
): ModalView {
  return noticeView(
    t.text('edit_text.title'),
    [
      context(titleOf(thread, t)),
      ...messageBlocks(edited, thread, 'edit_text.ready', t),
      context(t.mrkdwn('edit_text.not_stored')),
      ...sentButtons(thread, reference, t),
    ],
    t,
  );
}
