import { isObject, type JsonObject, listOf, stringOf } from '../json.ts';
import type { ViewValues } from '../workspace/view.ts';
import { renderChart, renderTable } from './render-data.ts';
import { renderElement } from './render-element.ts';
import { renderRichText } from './render-rich-text.ts';
import { type NameOf, renderText, renderTextObject } from './render-text.ts';

/** What is needed to draw blocks. */
export interface Drawing {
  readonly nameOf: NameOf;
  readonly values?: ViewValues;
  readonly errors?: Readonly<Record<string, string>>;
}

const DIVIDER = '─'.repeat(40);

/** Blocks as a person sees them in a terminal, one below the other. */
export function renderBlocks(blocks: readonly JsonObject[], drawing: Drawing): string {
  return blocks
    .map((block) => renderBlock(block, drawing))
    .filter((text) => text !== '')
    .join('\n');
}

function renderBlock(block: JsonObject, drawing: Drawing): string {
  const { nameOf } = drawing;
  switch (block.type) {
    case 'section':
      return lines(
        renderTextObject(block.text, nameOf),
        ...listOf(block.fields).map((field) => renderTextObject(field, nameOf)),
        drawn(block, block.accessory, drawing),
      );
    case 'header':
      return `# ${renderTextObject(block.text, nameOf)}`;
    case 'context':
    case 'actions':
    case 'context_actions':
      return row(block, drawing);
    case 'divider':
      return DIVIDER;
    case 'image':
      return lines(renderTextObject(block.title, nameOf), `[image: ${stringOf(block.alt_text)}]`);
    case 'rich_text':
      return renderRichText(block, nameOf);
    case 'markdown':
      return renderText(stringOf(block.text), nameOf);
    case 'table':
    case 'data_table':
      return renderTable(block, nameOf);
    case 'data_visualization':
      return renderChart(block);
    case 'alert':
      return `(!) ${renderTextObject(block.text, nameOf)}`;
    case 'container':
      return renderContainer(block, drawing);
    case 'input':
      return renderInput(block, drawing);
    default:
      return `[${stringOf(block.type)}]`;
  }
}

function renderContainer(block: JsonObject, drawing: Drawing): string {
  const { nameOf } = drawing;
  const title = isObject(block.rich_text_title)
    ? renderRichText(block.rich_text_title, nameOf)
    : renderTextObject(block.title, nameOf);
  const inside = renderBlocks(listOf(block.child_blocks).filter(isObject), drawing);
  return lines(title, renderTextObject(block.subtitle, nameOf), inside);
}

function row(block: JsonObject, drawing: Drawing): string {
  return listOf(block.elements)
    .map((element) => drawn(block, element, drawing))
    .join('  ');
}

function renderInput(block: JsonObject, drawing: Drawing): string {
  const optional = block.optional === true ? ' (optional)' : '';
  const error = drawing.errors?.[stringOf(block.block_id)];
  return lines(
    `${renderTextObject(block.label, drawing.nameOf)}${optional}`,
    drawn(block, block.element, drawing),
    renderTextObject(block.hint, drawing.nameOf),
    error === undefined ? '' : `! ${error}`,
  );
}

function drawn(block: JsonObject, element: unknown, { nameOf, values }: Drawing): string {
  if (!isObject(element)) return '';
  const state = values?.[stringOf(block.block_id)]?.[stringOf(element.action_id)];
  return state === undefined ? renderElement(element, nameOf) : renderElement(element, nameOf, state);
}

function lines(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
