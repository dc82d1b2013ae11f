import type { DataTableBlock, KnownBlock, RichTextBlock } from '@slack/types';
import { escapeMarkup, mention } from '../../../../languages/markup.ts';
import { sections } from './blocks.ts';
import type { Cell } from './data-blocks.ts';

/** Rows in one section; ten of the longest stay within its 3,000 characters. */
const ROWS_PER_SECTION = 10;

/** The types of blocks that Slack rolls out in phases, so that some workspaces refuse them. */
const PHASED: ReadonlySet<string> = new Set(['container', 'data_table', 'data_visualization']);

function cellText(cell: Cell): string {
  if (cell.type === 'rich_text') return cell.elements.map(recipientIn).join('');
  return escapeMarkup(cell.text);
}

/** Markup for the person or channel in a rich text cell. */
function recipientIn(part: RichTextBlock['elements'][number]): string {
  const [first] = part.elements;
  if (first?.type === 'channel') return `<#${first.channel_id}>`;
  return first?.type === 'user' ? mention(first.user_id).text : '';
}

/** A table as lines, one for each row: its name, then its other cells. */
function tableLines({ rows }: DataTableBlock): KnownBlock[] {
  const lines = rows.slice(1).map((row) => {
    const [name = '', ...others] = row.map(cellText);
    return [`*${name}*`, ...others.filter((text) => text !== '–')].join(' · ');
  });
  return sections(lines, ROWS_PER_SECTION);
}

/** Whether any of the blocks may be refused by workspaces that do not have them yet. */
export function hasPhasedBlocks(blocks: readonly KnownBlock[]): boolean {
  return blocks.some(({ type }) => PHASED.has(type));
}

/**
 * The same content in blocks that every workspace accepts: tables become lines. Charts and collapsed sections are left
 * out, since the text beside the chart and the modal with all details say the same.
 */
export function plainBlocks(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'data_table') return tableLines(block);
    return PHASED.has(block.type) ? [] : [block];
  });
}
