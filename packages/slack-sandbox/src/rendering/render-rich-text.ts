import { isObject, type JsonObject, listOf, stringOf } from '../json.ts';
import type { NameOf } from './render-text.ts';

/** A rich_text block as a person reads it. */
export function renderRichText(block: JsonObject, nameOf: NameOf): string {
  return listOf(block.elements)
    .filter(isObject)
    .map((part) => renderPart(part, nameOf))
    .join('\n');
}

function renderPart(part: JsonObject, nameOf: NameOf): string {
  switch (part.type) {
    case 'rich_text_list':
      return renderList(part, nameOf);
    case 'rich_text_quote':
      return renderRun(part, nameOf).replaceAll(/^/gm, '> ');
    case 'rich_text_preformatted':
      return `\`\`\`\n${renderRun(part, nameOf)}\n\`\`\``;
    default:
      return renderRun(part, nameOf);
  }
}

function renderList(list: JsonObject, nameOf: NameOf): string {
  const indent = '  '.repeat(typeof list.indent === 'number' ? list.indent : 0);
  const items = listOf(list.elements).filter(isObject);
  const marks = items.map((_item, index) => (list.style === 'ordered' ? `${index + 1}.` : '•'));
  return items.map((item, index) => `${indent}${marks[index]} ${renderRun(item, nameOf)}`).join('\n');
}

function renderRun(part: JsonObject, nameOf: NameOf): string {
  return listOf(part.elements)
    .filter(isObject)
    .map((element) => renderInline(element, nameOf))
    .join('');
}

function renderInline(element: JsonObject, nameOf: NameOf): string {
  switch (element.type) {
    case 'user':
      return `@${nameOf(stringOf(element.user_id)) ?? stringOf(element.user_id)}`;
    case 'channel':
      return `#${nameOf(stringOf(element.channel_id)) ?? stringOf(element.channel_id)}`;
    case 'emoji':
      return `:${stringOf(element.name)}:`;
    case 'link':
      return element.text === undefined
        ? stringOf(element.url)
        : `${stringOf(element.text)} (${stringOf(element.url)})`;
    case 'broadcast':
      return `@${stringOf(element.range)}`;
    case 'date':
      return stringOf(element.fallback);
    default:
      return stringOf(element.text);
  }
}
