import type { BlockElementAction } from '@slack/bolt';

/** The chosen option, the typed text or the value of the button of a click; undefined if the element has none. */
export function clickedValue(action: BlockElementAction): string | undefined {
  if ('selected_option' in action) return action.selected_option?.value ?? undefined;
  return 'value' in action ? (action.value ?? undefined) : undefined;
}
