import { isObject, type JsonObject, listOf } from '../json.ts';
import { RICH_TEXT } from './rich-text-rules.ts';
import { integer, list, type ObjectRule, object, oneOf, problem, type Rule, text, typed } from './rules.ts';

const finite: Rule = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? [] : problem('must be a number', at);
const positive: Rule = (value, at) =>
  typeof value === 'number' && value > 0 ? [] : problem('must be greater than 0', at);

const cells: Readonly<Record<string, ObjectRule>> = {
  raw_text: { fields: { text: text({ min: 1 }) }, required: ['text'] },
  raw_number: { fields: { value: finite, text: text({ min: 1 }) }, required: ['value', 'text'] },
  rich_text: RICH_TEXT,
};

/** A cell of a table. */
export const cell = typed(cells, ['raw_text', 'raw_number', 'rich_text']);
const headCell = typed(cells, ['raw_text', 'raw_number']);

const MOST_COLUMNS = 20;

function rowsFitTogether({ rows, row_header_column_index: header }: JsonObject, at: string): string[] {
  const [head, ...others] = listOf(rows).map(listOf);
  const width = head?.length ?? 0;
  const uneven = others.flatMap((row, index) =>
    row.length === width ? [] : problem(`must provide exactly ${width} items`, `${at}/rows/${index + 1}`),
  );
  const isOutside = typeof header === 'number' && header >= width;
  return [
    ...(head ?? []).flatMap((entry, index) => headCell(entry, `${at}/rows/0/${index}`)),
    ...uneven,
    ...(isOutside
      ? problem(`must be less than or equal to ${width - 1}`, `${at}/row_header_column_index`)
      : []),
  ];
}

/** A data_table block, except for the properties that every block has. */
export const DATA_TABLE: ObjectRule = {
  fields: {
    caption: text({ min: 1 }),
    rows: list(list(cell, { min: 1, max: MOST_COLUMNS }), { min: 2, max: 101 }),
    page_size: integer(1, 100),
    row_header_column_index: integer(0, MOST_COLUMNS - 1),
  },
  required: ['caption', 'rows'],
  check: rowsFitTogether,
};

const name = text({ min: 1, max: 20 });
const axisLabel = text({ min: 1, max: 50 });
/** Sources disagree between 6 and 12; what fits the lower number fits both. */
const MOST_SERIES = 6;

const series = object({
  fields: {
    name,
    data: list(object({ fields: { label: name, value: finite }, required: ['label', 'value'] }), {
      min: 1,
      max: 20,
    }),
  },
  required: ['name', 'data'],
});

function everyCategoryHasValues(chart: JsonObject, at: string): string[] {
  const labelsOf = (entry: unknown) =>
    isObject(entry) ? listOf(entry.data).map((point) => (isObject(point) ? point.label : undefined)) : [];
  const all = listOf(chart.series).map(labelsOf);
  const axis = isObject(chart.axis_config) ? chart.axis_config.categories : undefined;
  const categories = new Set(Array.isArray(axis) ? axis : all[0]);
  return all.flatMap((labels, index) => {
    const fits = labels.length === categories.size && labels.every((label) => categories.has(label ?? ''));
    return fits ? [] : problem('must provide one value for every category', `${at}/series/${index}/data`);
  });
}

const cartesian: ObjectRule = {
  fields: {
    series: list(series, { min: 1, max: MOST_SERIES }),
    axis_config: object({
      fields: { categories: list(name, { min: 1, max: 20 }), x_label: axisLabel, y_label: axisLabel },
    }),
  },
  required: ['series'],
  check: everyCategoryHasValues,
};

const segment = object({ fields: { label: name, value: positive }, required: ['label', 'value'] });

const chart = typed(
  {
    line: cartesian,
    bar: cartesian,
    area: cartesian,
    pie: { fields: { segments: list(segment, { min: 1, max: 12 }) }, required: ['segments'] },
  },
  ['line', 'bar', 'area', 'pie'],
);

/** A data_visualization block, except for the properties that every block has. */
export const DATA_VISUALIZATION: ObjectRule = {
  fields: { title: text({ min: 1, max: 50 }), chart },
  required: ['title', 'chart'],
};

/** An alert has a level; without one it is `default`. */
export const alertLevel = oneOf('default', 'info', 'warning', 'error', 'success');
