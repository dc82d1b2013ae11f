import type { Json } from '../../../src/sandbox/json.ts';

/**
 * Blocks in which a typed `<` stays one. The library decodes `&lt;` before it looks for mentions and tags, so that a
 * client called `<!channel>` would call everybody; what follows the angle is kept apart by a character without width.
 */
export function withLiteralAngles<T extends Json>(blocks: T): T {
  return JSON.parse(JSON.stringify(blocks).replaceAll('&lt;', '&lt;\u200b'));
}
