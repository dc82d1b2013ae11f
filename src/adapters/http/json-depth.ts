/** No program nests its data deeper; beyond some thousand levels whatever walks through them would run out of stack. */
export const DEPTH_MAX = 100;

const STEPS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** Where the string that begins at `at` ends: its closing quote, or the end of the text. */
function endOfString(json: string, at: number): number {
  let end = at + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end;
}

/** Whether JSON is nested deeper than `DEPTH_MAX`; brackets inside of strings do not count. */
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
