import { isObject, type JsonObject, listOf, stringOf } from '../json.ts';
import type { Message } from '../workspace/message.ts';
import type { View } from '../workspace/view.ts';
import { renderBlocks } from './render-blocks.ts';
import { type NameOf, renderText, renderTextObject } from './render-text.ts';

const NOBODY: NameOf = () => undefined;

/** A message as a person sees it in a terminal; blocks hide the text, as they do in Slack. */
export function renderMessage(message: Message, nameOf: NameOf = NOBODY): string {
  const body =
    message.blocks.length > 0 ? renderBlocks(message.blocks, { nameOf }) : renderText(message.text, nameOf);
  const attachments = message.attachments.map((attachment) => renderAttachment(attachment, nameOf));
  const files = message.files.map(({ name }) => `[file: ${name}]`);
  const note = message.visibleTo === undefined ? '' : '(only visible to you)';
  return [note, body, ...attachments, ...files].filter((text) => text !== '').join('\n');
}

function renderAttachment(attachment: JsonObject, nameOf: NameOf): string {
  const blocks = listOf(attachment.blocks).filter(isObject);
  const text = stringOf(attachment.text) || stringOf(attachment.fallback);
  const body = blocks.length > 0 ? renderBlocks(blocks, { nameOf }) : renderText(text, nameOf);
  return body.replaceAll(/^/gm, '| ');
}

/** A modal or Home tab as a person sees it in a terminal, with what is filled in and what is wrong. */
export function renderView(view: View, nameOf: NameOf = NOBODY): string {
  const title = renderTextObject(view.title, nameOf);
  const { values, errors } = view;
  const submit = renderTextObject(view.submit, nameOf);
  const close = renderTextObject(view.close, nameOf) || 'Cancel';
  const buttons = [close, submit].filter((text) => text !== '').map((text) => `[ ${text} ]`);
  const body = renderBlocks(view.blocks, { nameOf, values, errors });
  const parts = view.type === 'home' ? [body] : [`== ${title} ==`, body, buttons.join('  ')];
  return parts.filter((text) => text !== '').join('\n');
}
