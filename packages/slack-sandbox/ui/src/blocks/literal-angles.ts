import type { Json } from '../../../src/json.ts';

/**
 * Blocks in which typed angle brackets stay what they are. The library decodes `&lt;` before it looks for mentions and
 * tags, so that a client called `<!channel>` would call everybody, and takes `&gt;` for a quotation even inside a line.
 */
export function withLiteralAngles<T extends Json>(blocks: T): T {
  return JSON.parse(JSON.stringify(blocks), (key, value) =>
    key === 'text' && typeof value === 'string' ? literal(value) : value,
  );
}

/** What follows `<` is kept apart by a character without width; `>` quotes at the beginning of a line only. */
function literal(text: string): string {
  return text.replaceAll('&lt;', '&lt;\u200b').replaceAll(/(?<=[^\n])&gt;/g, '>');
}
