import { useId, useState } from 'react';
import { isObject, type JsonObject, listOf, stringOf } from '../../../src/json.ts';
import { DisplayBlocks } from './display-blocks.tsx';

const USUAL_PAGE = 5;

/** A table with a caption that shows its rows page by page. */
export function DataTable({ block }: { block: JsonObject }) {
  const [head = [], ...rows] = listOf(block.rows).map((row) => listOf(row).filter(isObject));
  const step = Number(block.page_size ?? USUAL_PAGE);
  const [shown, setShown] = useState(step);
  const tableId = useId();
  const header = Number(block.row_header_column_index ?? 0);
  const left = rows.length - shown;
  return (
    <div className="data-table">
      <table id={tableId}>
        <caption>{stringOf(block.caption)}</caption>
        <thead>
          <tr>
            {numbered(head).map(({ cell, key }) => (
              <th key={key} scope="col">
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numberedRows(rows.slice(0, shown)).map(({ row, key }) => (
            <tr key={key}>
              {numbered(row).map(({ cell, key }) =>
                key === header ? (
                  <th key={key} scope="row">
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={key} className={cell.type === 'raw_number' ? 'is-number' : undefined}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button
          type="button"
          className="button"
          aria-controls={tableId}
          onClick={() => setShown(shown + step)}
        >
          {left === 1 ? '1 more row' : `${left} more rows`}
        </button>
      )}
    </div>
  );
}

function numberedRows(rows: readonly (readonly JsonObject[])[]) {
  return rows.map((row, key) => ({ row, key }));
}

function numbered(cells: readonly JsonObject[]) {
  return cells.map((cell, key) => ({ cell, key }));
}

function Cell({ cell }: { cell: JsonObject }) {
  return cell.type === 'rich_text' ? <DisplayBlocks blocks={[cell]} /> : stringOf(cell.text);
}
