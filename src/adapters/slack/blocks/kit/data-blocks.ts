import type { DataTableBlock, KnownBlock } from '@slack/types';
import { cutText } from '../../../../domain/text/cut-text.ts';
import { isChannelId } from '../../ids/recipients.ts';

/** The longest text of a table cell (characters), so that tables stay readable. */
const CELL_LIMIT = 80;
const CAPTION_LIMIT = 150;
/** Slack's limits for charts and tables (characters and counts). */
const LABEL_LIMIT = 20;
const TITLE_LIMIT = 50;
const CATEGORIES_MAX = 20;
const ROWS_MAX = 100;

/** A cell of a table. */
export type Cell = DataTableBlock['rows'][number][number];

function cutWithDots(text: string, limit: number): string {
  return text.length > limit ? `${cutText(text, limit - 1)}…` : text;
}

/** A table cell with text; an empty text becomes `–`, since Slack does not accept empty ones. */
export function textCell(text: string): Cell {
  return { type: 'raw_text', text: cutWithDots(text, CELL_LIMIT) || '–' };
}

/** A table cell that shows `text` and is sorted by `value`. */
export function numberCell(value: number, text: string): Cell {
  return { type: 'raw_number', value, text: text || '–' } as Cell;
}

/** A table cell that mentions a person or a channel. */
export function recipientCell(id: string): Cell {
  const element = isChannelId(id)
    ? ({ type: 'channel', channel_id: id } as const)
    : ({ type: 'user', user_id: id } as const);
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] };
}

/**
 * A table with a header row, for messages only; the first column names each row. `caption` is for screen readers. Rows
 * beyond Slack's limit are left out.
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

/** Labels shortened to Slack's limit and kept distinct by a number at the end where needed. */
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

/** One series of a bar chart: a value for each label. */
export interface BarSeries {
  readonly name: string;
  readonly values: readonly number[];
}

/**
 * A bar chart; null if all values are 0. Labels beyond Slack's limit of twenty are left out, so the text beside the
 * chart has to be complete.
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
  // Slack's types do not include this block yet.
  return chart as unknown as KnownBlock;
}
