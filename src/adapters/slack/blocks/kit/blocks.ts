import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  PlainTextElement,
  PlainTextOption,
  RichTextBlock,
  SectionBlock,
} from '@slack/types';
import { cutText } from '../../../../domain/text/cut-text.ts';

/** Slack's limits (characters) that our texts could reach. */
const SECTION_LIMIT = 3000;
const OPTION_LIMIT = 75;
const CONTEXT_LIMIT = 2000;
const HEADER_LIMIT = 150;

/** Shortens a text that is too long and marks the cut; never cuts inside an entity or a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${cutText(text, limit - 1).replace(/&[a-z]*$/, '')}…`;
}

/** A section with lines of Slack markup; empty lines are left out. */
export function section(...lines: readonly (string | false | null)[]): SectionBlock {
  const text = lines.filter(Boolean).join('\n');
  return { type: 'section', text: { type: 'mrkdwn', text: cut(text, SECTION_LIMIT) }, expand: true };
}

/** Any number of lines, divided into sections of as many lines as fit with the longest texts. */
export function sections(lines: readonly string[], perSection: number): SectionBlock[] {
  const found: SectionBlock[] = [];
  for (let from = 0; from < lines.length; from += perSection) {
    found.push(section(...lines.slice(from, from + perSection)));
  }
  return found;
}

/** A heading. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: plainText(text, HEADER_LIMIT) };
}

/** A block of small, secondary text. */
export function context(...lines: readonly (string | false | null)[]): ContextBlock {
  const text = lines.filter(Boolean).join('\n');
  return { type: 'context', elements: [{ type: 'mrkdwn', text: cut(text, CONTEXT_LIMIT) }] };
}

/** A text in a box that can be copied with one click; it is shown literally, without markup. */
export function copyable(text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  };
}

/** A text without markup, cut to `limit` characters; by default to Slack's limit for options and buttons. */
export function plainText(text: string, limit = OPTION_LIMIT): PlainTextElement {
  return { type: 'plain_text', text: cut(text, limit), emoji: true };
}

/** An option of a menu. */
export function option(text: string, value: string): PlainTextOption {
  return { text: plainText(text), value };
}

/** A button; its action id names the listener. */
export function button(text: string, actionId: string, style?: 'primary'): Button {
  return { type: 'button', text: plainText(text), action_id: actionId, ...(style ? { style } : {}) };
}

/** A button or a menu. */
export type ActionElement = ActionsBlock['elements'][number];

/** A row of buttons and menus; `blockId` is returned with every click in it. */
export function actionsBlock(elements: readonly ActionElement[], blockId?: string): ActionsBlock {
  return {
    type: 'actions',
    ...(blockId === undefined ? {} : { block_id: blockId }),
    elements: [...elements],
  };
}
