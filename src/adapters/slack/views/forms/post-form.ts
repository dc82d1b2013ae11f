import type { KnownBlock, ModalView } from '@slack/types';
import { cutText } from '../../../../domain/cut-text.ts';
import type { ThreadView } from '../../../../domain/thread-view.ts';
import { renderDraft } from '../../../../words/drafts/render.ts';
import { Markup } from '../../../../words/interface/markup.ts';
import type { Words } from '../../../../words/interface/words.ts';
import type { FormOrigin } from '../../action-ids/forms.ts';
import { context } from '../blocks.ts';
import { titleOf } from '../sentences.ts';
import { textField } from './fields.ts';
import { formModal } from './form-view.ts';

/** What a message to a client may have (characters); Slack's field takes no more. */
export const MESSAGE_MAX = 3000;

/** What the form shows: the suggestion in one of its wordings, or what somebody has typed, and why it is there again. */
export interface PostFormData extends Pick<ThreadView, 'thread' | 'draft'> {
  readonly variant: number;
  readonly text?: string | undefined;
  readonly trouble?: readonly KnownBlock[] | undefined;
}

/** The form whose text is posted into the Slack conversation of a thread. */
export function postFormView(
  { thread, draft, variant, text, trouble = [] }: PostFormData,
  card: FormOrigin['card'],
  words: Words,
): ModalView {
  const { number, version, slackThread } = thread;
  const suggested = cutText(renderDraft({ ...draft, via: 'slack' }, variant).body, MESSAGE_MAX);
  const where = new Markup(`<#${slackThread?.channelId ?? ''}>`);
  const place = words.say(slackThread?.ts === null ? 'post.into_channel' : 'post.into_thread', { where });
  const look = { long: true, max: MESSAGE_MAX };
  const origin = { form: 'post', thread: { number, version }, variant, ...(card ? { card } : {}) } as const;
  return formModal(
    origin,
    [
      ...trouble,
      context(titleOf(thread, words), place),
      textField('message', text ?? suggested, look, words),
    ],
    words,
  );
}
