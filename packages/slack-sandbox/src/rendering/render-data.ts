import { isObject, type JsonObject, listOf, stringOf } from '../json.ts';
import { renderRichText } from './render-rich-text.ts';
import type { NameOf } from './render-text.ts';

/** A table as text, one row per line. */
export function renderTable(block: JsonObject, nameOf: NameOf): string {
  const rows = listOf(block.rows).map((row) =>
    listOf(row)
      .map((cell) => renderCell(cell, nameOf))
      .join(' | '),
  );
  return [stringOf(block.caption), ...rows].filter((line) => line !== '').join('\n');
}

function renderCell(cell: unknown, nameOf: NameOf): string {
  if (!isObject(cell)) return '';
  return cell.type === 'rich_text' ? renderRichText(cell, nameOf) : stringOf(cell.text);
}

/** A chart as text: its title and its numbers, one series or segment per line. */
export function renderChart({ title, chart }: JsonObject): string {
  const { series, segments } = isObject(chart) ? chart : {};
  const numbers = (points: unknown) =>
    listOf(points)
      .filter(isObject)
      .map(({ label, value }) => `${label} ${value}`)
      .join(', ');
  const lines = listOf(series)
    .filter(isObject)
    .map(({ name, data }) => `${name}: ${numbers(data)}`);
  return [stringOf(title), ...lines, numbers(segments)].filter((line) => line !== '').join('\n');
}
