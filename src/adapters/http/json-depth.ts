/**
 * The deepest nesting that is accepted. Real data is nested less deeply; some thousand levels would overflow the stack
 * of code that walks through them.
 */
export const DEPTH_MAX = 100;

const STEPS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** The index at which the string that begins at `at` ends: its closing quote, or the end of the text. */
function endOfString(json: string, at: number): number {
  let end = at + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end;
}

/** Whether JSON is nested deeper than `DEPTH_MAX`; brackets inside strings do not count. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    if (sign === '"') at = endOfString(json, at);
    depth += STEPS[sign] ?? 0;
    if (depth > DEPTH_MAX) return true;
  }
  return false;
}
