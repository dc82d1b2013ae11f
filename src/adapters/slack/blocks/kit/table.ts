import type { DataTableBlock } from '@slack/types';
import { isChannel } from '../../../../domain/people/cover.ts';
import { cut } from './blocks.ts';

type Cell = DataTableBlock['rows'][number][number];

/** A cell is for a glance; longer texts stand where they belong (characters). */
const CELL_LIMIT = 80;
const CAPTION_LIMIT = 150;

/** Plain text; Slack takes no empty cell. */
export function textCell(text: string): Cell {
  return { type: 'raw_text', text: cut(text, CELL_LIMIT) || '–' };
}

/** A person or a channel of Slack by name. */
export function recipientCell(id: string): Cell {
  const element = isChannel(id)
    ? ({ type: 'channel', channel_id: id } as const)
    : ({ type: 'user', user_id: id } as const);
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] };
}

/** A table with a heading row; only for messages. `caption` is what a screen reader says of it. */
export function dataTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  pageSize: number,
): DataTableBlock {
  return {
    type: 'data_table',
    caption: cut(caption, CAPTION_LIMIT),
    rows: [head.map(textCell), ...rows.map((row) => [...row])],
    page_size: pageSize,
  };
}
