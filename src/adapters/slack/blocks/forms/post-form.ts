import type { ModalView } from '@slack/types';
import { cutText } from '../../../../domain/text/cut-text.ts';
import type { ThreadView } from '../../../../domain/threads/thread-view.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { renderDraft } from '../../../../languages/templates/render.ts';
import type { FormOrigin } from '../../ids/forms.ts';
import { context } from '../kit/blocks.ts';
import { titleOf } from '../threads/sentences.ts';
import { textField } from './fields.ts';
import { threadForm } from './form-view.ts';

/** The longest message to a client (characters), which is Slack's limit for the field. */
export const MESSAGE_MAX = 3000;

/** What the form shows: one wording of the suggested message. */
export interface PostFormData extends Pick<ThreadView, 'thread' | 'draft'> {
  readonly variant: number;
}

/** The form whose text is posted into the Slack conversation of a thread. */
export function postFormView(
  { thread, draft, variant }: PostFormData,
  card: FormOrigin['card'],
  t: Localizer,
): ModalView {
  const { number, version, slackThread } = thread;
  const suggested = cutText(renderDraft({ ...draft, via: 'slack' }, variant).body, MESSAGE_MAX);
  const where = new Markup(`<#${slackThread?.channelId ?? ''}>`);
  const place = t.mrkdwn(slackThread?.ts === null ? 'post.into_channel' : 'post.into_thread', { where });
  const look = { long: true, max: MESSAGE_MAX };
  const origin = { form: 'post', thread: { number, version }, variant, ...(card ? { card } : {}) } as const;
  return threadForm(
    origin,
    [context(titleOf(thread, t), place), textField('message', suggested, look, t)],
    t,
  );
}
