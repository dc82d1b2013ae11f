import { cutText } from '../text/cut-text.ts';
import type { BodyShape } from './incoming-hook.ts';

const PATH = /^[\w$-]{1,60}(?:\.[\w$-]{1,60}){0,9}$/;
const SHAPES_MAX = 40;
const DEPTH_MAX = 6;
/** The maximum length of a masked value (UTF-16 code units). */
const SHAPE_LENGTH = 40;

/** Whether a text is a path: names and numbers separated by dots. */
export const isPath = (text: string): boolean => PATH.test(text);

/** The value at a path, undefined if there is none. HubSpot wraps some values in an object, as `value`. */
export function valueAt(body: unknown, path: string): unknown {
  let found = body;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  const isWrapped = typeof found === 'object' && found !== null && Object.hasOwn(found, 'value');
  return isWrapped ? (found as { readonly value: unknown }).value : found;
}

/** Masks a value: letters become x, digits 9, so that nothing of its content remains. */
function shapeOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return 'true or false';
  const text = cutText(String(value), SHAPE_LENGTH);
  return text.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '9');
}

/** The paths of the values in a body, at most 40, with their masked values. */
export function shapesOf(body: unknown, path = '', depth = 0): readonly BodyShape[] {
  if (typeof body === 'string' || typeof body === 'number' || typeof body === 'boolean') {
    return [{ path, shape: shapeOf(body) }];
  }
  if (typeof body !== 'object' || body === null || depth >= DEPTH_MAX) return [];
  const found: BodyShape[] = [];
  for (const [name, value] of Object.entries(body)) {
    const inside = path === '' ? name : `${path}.${name}`;
    if (isPath(inside)) found.push(...shapesOf(value, inside, depth + 1));
    if (found.length >= SHAPES_MAX) break;
  }
  return found.slice(0, SHAPES_MAX);
}
