import type { DataTableBlock, KnownBlock } from '@slack/types';
import { isChannel } from '../../../../domain/people/cover.ts';
import { cutText } from '../../../../domain/text/cut-text.ts';

/** A cell is for a glance; longer texts stand where they belong (characters). */
const CELL_LIMIT = 80;
const CAPTION_LIMIT = 150;
/** Slack's limits (characters and numbers) of charts and tables. */
const LABEL_LIMIT = 20;
const TITLE_LIMIT = 50;
const CATEGORIES_MAX = 20;
const ROWS_MAX = 100;

export type Cell = DataTableBlock['rows'][number][number];

function cutWithDots(text: string, limit: number): string {
  return text.length > limit ? `${cutText(text, limit - 1)}…` : text;
}

/** A cell that says something; Slack takes no empty text. */
export function textCell(text: string): Cell {
  return { type: 'raw_text', text: cutWithDots(text, CELL_LIMIT) || '–' };
}

/** A cell that is sorted by `value` and shows `text`. */
export function numberCell(value: number, text: string): Cell {
  return { type: 'raw_number', value, text: text || '–' } as Cell;
}

/** A cell that names a person or a channel as Slack does. */
export function recipientCell(id: string): Cell {
  const element = isChannel(id)
    ? ({ type: 'channel', channel_id: id } as const)
    : ({ type: 'user', user_id: id } as const);
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] };
}

/**
 * A table with its header row, only for messages; the first column names each row. `caption` is what a screen reader says
 * of it. Rows beyond what Slack takes are left out.
 */
export function dataTable(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): DataTableBlock {
  return {
    type: 'data_table',
    caption: cutWithDots(caption, CAPTION_LIMIT),
    rows: [header.map(textCell), ...rows.slice(0, ROWS_MAX).map((row) => [...row])],
    page_size: 10,
    row_header_column_index: 0,
  };
}

/** Labels that fit and differ from each other: what is cut is counted where it would be the same. */
function shortLabels(labels: readonly string[]): string[] {
  const used = new Set<string>();
  return labels.map((label) => {
    let short = cutWithDots(label, LABEL_LIMIT);
    for (let count = 2; used.has(short); count++) {
      const end = ` ${count}`;
      short = `${cutText(label, LABEL_LIMIT - end.length)}${end}`;
    }
    used.add(short);
    return short;
  });
}

/** One series of bars: a value for each label. */
export interface BarSeries {
  readonly name: string;
  readonly values: readonly number[];
}

/**
 * Bars for each label; null where there is nothing to draw. What is beyond Slack's twenty labels is left out, so the
 * text beside it has to say everything.
 */
export function barChart(
  title: string,
  labels: readonly string[],
  series: readonly BarSeries[],
): KnownBlock | null {
  if (series.every(({ values }) => values.every((value) => value === 0))) return null;
  const shown = shortLabels(labels.slice(0, CATEGORIES_MAX));
  const names = shortLabels(series.map(({ name }) => name));
  const chart = {
    type: 'data_visualization',
    title: cutText(title, TITLE_LIMIT),
    chart: {
      type: 'bar',
      series: series.map(({ values }, index) => ({
        name: names[index],
        data: shown.map((label, at) => ({ label, value: values[at] ?? 0 })),
      })),
      axis_config: { categories: shown },
    },
  };
  // Slack's types do not know this block yet.
  return chart as unknown as KnownBlock;
}
