import { type JsonObject, stringOf } from '../json.ts';
import type { View } from '../workspace/view.ts';
import { elementsOf, type PlacedElement } from './elements.ts';

/** What Slack's own client reports as missing or wrong before it sends a form: block_id → sentence. */
export function missingInputs(view: View): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const placed of elementsOf(view.blocks)) {
    if (placed.block.type !== 'input') continue;
    const state = view.values[placed.blockId]?.[placed.actionId] ?? {};
    const problem = problemOf(placed, state);
    if (problem !== undefined) problems[placed.blockId] = problem;
  }
  return problems;
}

function problemOf({ block, element }: PlacedElement, state: JsonObject): string | undefined {
  if (isEmpty(state)) return block.optional === true ? undefined : 'Please complete this required field.';
  const text = stringOf(state.value);
  const check = CHECKS[stringOf(element.type)];
  return check?.(text, element);
}

function isEmpty({ type: _type, ...values }: JsonObject): boolean {
  return Object.values(values).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

type Check = (text: string, element: JsonObject) => string | undefined;

const CHECKS: Readonly<Record<string, Check>> = {
  plain_text_input: (text, { min_length: least, max_length: most }) => {
    if (typeof least === 'number' && text.length < least) return `Must be at least ${least} characters long.`;
    if (typeof most === 'number' && text.length > most) return `Must be at most ${most} characters long.`;
    return undefined;
  },
  email_text_input: (text) =>
    /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(text) ? undefined : 'Enter a valid email address.',
  url_text_input: (text) => (URL.canParse(text) ? undefined : 'Enter a valid URL.'),
  number_input: (text, element) => {
    const pattern = element.is_decimal_allowed === true ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
    if (!pattern.test(text)) return 'Enter a valid number.';
    if (typeof element.min_value === 'string' && Number(text) < Number(element.min_value))
      return 'This is too small.';
    if (typeof element.max_value === 'string' && Number(text) > Number(element.max_value))
      return 'This is too large.';
    return undefined;
  },
};
