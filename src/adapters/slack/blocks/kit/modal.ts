import type { KnownBlock, ModalView } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { plainText } from './blocks.ts';

/** Slack's limits for the titles and buttons of a modal (characters). */
export const TITLE_LIMIT = 24;

/** The title of a form, its callback id, its metadata and its buttons. */
export interface FormFrame {
  readonly callbackId: string;
  /** The metadata that the listener gets back; written and parsed in `ids/`. */
  readonly metadata?: string;
  readonly title: string;
  readonly submit: string;
  /** The label of the button that closes it; *Cancel* by default. */
  readonly close?: string;
}

/** A modal with a form to submit. */
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

/** A modal that only shows something; its one button says *Done* unless `close` is given. */
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
