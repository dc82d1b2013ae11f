import type { KnownBlock, SectionBlock } from '@slack/types';
import { cutText } from '../../../../domain/text/cut-text.ts';
import { localizerFor } from '../../../../languages/localizer.ts';
import { escapeMarkup } from '../../../../languages/markup.ts';
import type { Posting } from '../../../../ports/client-messages.ts';
import { context } from '../kit/blocks.ts';

/** Slack's limit for a section (characters). */
const SECTION_LIMIT = 3000;
/** The longest piece of a text; escaping turns one character into at most five. */
const LONGEST_PIECE = SECTION_LIMIT / 5;
const ADDRESS = /https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)\]}'"’”“»]/g;

/**
 * Text in pieces that stay within Slack's limit once escaped. Words are kept whole unless longer than a piece, and
 * characters always.
 */
function pieces(text: string): string[] {
  if (escapeMarkup(text).length <= SECTION_LIMIT) return [text];
  const space = Math.max(text.lastIndexOf('\n', LONGEST_PIECE), text.lastIndexOf(' ', LONGEST_PIECE));
  const piece = space > 0 ? text.slice(0, space) : cutText(text, LONGEST_PIECE);
  const rest = text.slice(piece.length).trimStart();
  return [piece, ...(rest === '' ? [] : pieces(rest))];
}

/**
 * A section that notifies nobody: Slack does not interpret names and channels in it, and we make the links ourselves.
 */
function paragraph(text: string): SectionBlock {
  const linked = escapeMarkup(text).replace(ADDRESS, '<$&>');
  return { type: 'section', text: { type: 'mrkdwn', text: linked, verbatim: true }, expand: true };
}

/** A message to a client as it is posted in the conversation: the text and its author. */
export function postingView({ text, author, language }: Pick<Posting, 'text' | 'author' | 'language'>): {
  readonly text: string;
  readonly blocks: KnownBlock[];
} {
  const t = localizerFor({ locale: language, timeZone: 'UTC' }, 0);
  return {
    text: escapeMarkup(text),
    blocks: [...pieces(text).map(paragraph), context(t.mrkdwn('post.by', { author }))],
  };
}
