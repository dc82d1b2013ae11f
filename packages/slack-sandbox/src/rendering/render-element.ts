import { initialState, optionsOf, optionText } from '../block-kit/element-state.ts';
import { faceOf } from '../block-kit/elements.ts';
import { isObject, type Json, type JsonObject, listOf, stringOf } from '../json.ts';
import { type NameOf, renderTextObject, unescapeText } from './render-text.ts';

/** An interactive element or an image as a person sees it, with its state. */
export function renderElement(element: JsonObject, nameOf: NameOf, state = initialState(element)): string {
  const type = stringOf(element.type);
  if (type === 'image') return `[image: ${stringOf(element.alt_text)}]`;
  if (type === 'mrkdwn' || type === 'plain_text') return renderTextObject(element, nameOf);
  if (type === 'button' || type === 'workflow_button') return `[ ${unescapeText(faceOf(element))} ]`;
  if (type === 'overflow') return `[ ⋯ ${optionsOf(element).map(optionText).join(' | ')} ]`;
  if (type === 'checkboxes') return renderChoices(element, listOf(state.selected_options), '[x]', '[ ]');
  if (type === 'radio_buttons') return renderChoices(element, [state.selected_option ?? null], '(•)', '( )');
  const value = valueShown(state, nameOf);
  const face = value === '' ? unescapeText(faceOf(element)) : value;
  return type.endsWith('_input') ? `[ ${face || '…'} ]` : `[ ${face} ▾ ]`;
}

function renderChoices(element: JsonObject, chosen: readonly Json[], on: string, off: string): string {
  const values = new Set(chosen.filter(isObject).map((option) => option.value));
  return optionsOf(element)
    .map((option) => `${values.has(option.value) ? on : off} ${unescapeText(optionText(option))}`)
    .join('\n');
}

function valueShown({ type: _type, ...state }: JsonObject, nameOf: NameOf): string {
  return Object.values(state)
    .flatMap((value) => (Array.isArray(value) ? listOf(value) : [value ?? null]))
    .map((value) => scalarShown(value, nameOf))
    .filter((text) => text !== '')
    .join(', ');
}

function scalarShown(value: Json, nameOf: NameOf): string {
  if (value === null) return '';
  if (isObject(value)) return unescapeText(stringOf(value.name) || optionText(value));
  const name = nameOf(String(value));
  return name === undefined ? String(value) : `@${name}`;
}
