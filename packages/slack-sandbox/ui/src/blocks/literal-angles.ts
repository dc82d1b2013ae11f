import type { Json } from '../../../src/json.ts';

/**
 * Blocks in which typed angle brackets remain plain characters. The library decodes `&lt;` before it looks for mentions
 * and tags, so that a client called `<!channel>` would notify everybody, and takes `&gt;` for a quotation even inside a
 * line.
 */
export function withLiteralAngles<T extends Json>(blocks: T): T {
  return JSON.parse(JSON.stringify(blocks), (key, value) =>
    key === 'text' && typeof value === 'string' ? literal(value) : value,
  );
}

/**
 * Puts a zero-width space after `<`, and decodes `&gt;` except at the beginning of a line, where it begins a quotation.
 */
function literal(text: string): string {
  return text.replaceAll('&lt;', '&lt;\u200b').replaceAll(/(?<=[^\n])&gt;/g, '>');
}
