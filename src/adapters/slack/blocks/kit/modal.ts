import type { KnownBlock, ModalView } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { plainText } from './blocks.ts';

/** What Slack allows for titles and buttons of a modal (characters). */
export const TITLE_LIMIT = 24;

/** What a form is called, where its submission is heard, and what it is about. */
export interface FormFrame {
  readonly callbackId: string;
  /** What the listener reads back; written and parsed in `ids/`. */
  readonly metadata?: string;
  readonly title: string;
  readonly submit: string;
  /** The button that leaves it; *Cancel* unless it says otherwise. */
  readonly close?: string;
}

/** A modal that is submitted. */
export function formView(frame: FormFrame, blocks: KnownBlock[], t: Localizer): ModalView {
  const { callbackId, metadata, title, submit, close = t.text('button.cancel') } = frame;
  return {
    type: 'modal',
    callback_id: callbackId,
    ...(metadata === undefined ? {} : { private_metadata: metadata }),
    title: plainText(title, TITLE_LIMIT),
    submit: plainText(submit, TITLE_LIMIT),
    close: plainText(close, TITLE_LIMIT),
    blocks,
  };
}

/** A modal that only shows something; its one button says *Done* unless `close` says otherwise. */
export function noticeView(
  title: string,
  blocks: KnownBlock[],
  t: Localizer,
  close = t.text('button.done'),
): ModalView {
  return {
    type: 'modal',
    title: plainText(title, TITLE_LIMIT),
    close: plainText(close, TITLE_LIMIT),
    blocks,
  };
}
