import { isObject, type Json, type JsonObject, listOf, stringOf } from '../json.ts';

/**
 * What a person may put into an element, with names resolved: options as texts, people and channels as ids, times in
 * seconds.
 */
export type PlainChoice = string | number | readonly string[] | null;

/** How one type of element stores what was put into it. */
interface StateRule {
  /** The state before anybody has used the element. */
  readonly initial: (element: JsonObject) => JsonObject;
  /** The state after a choice; throws with a sentence when the element does not offer that choice. */
  readonly choose: (element: JsonObject, choice: PlainChoice) => JsonObject;
}

const field = (key: string, initialKey: string): StateRule => ({
  initial: (element) => ({ [key]: element[initialKey] ?? null }),
  choose: (_element, choice) => ({ [key]: choice === '' ? null : scalar(choice) }),
});

const list = (key: string, initialKey: string): StateRule => ({
  initial: (element) => ({ [key]: element[initialKey] ?? [] }),
  choose: (_element, choice) => ({ [key]: many(choice) }),
});

const option: StateRule = {
  initial: (element) => ({ selected_option: element.initial_option ?? null }),
  choose: (element, choice) => ({
    selected_option: choice === null ? null : findOption(element, String(scalar(choice))),
  }),
};

const options: StateRule = {
  initial: (element) => ({ selected_options: element.initial_options ?? [] }),
  choose: (element, choice) => ({
    selected_options: many(choice).map((wanted) => findOption(element, wanted)),
  }),
};

const stateless: StateRule = { initial: () => ({}), choose: () => ({}) };

const RULES: Readonly<Record<string, StateRule>> = {
  button: stateless,
  workflow_button: stateless,
  icon_button: stateless,
  feedback_buttons: stateless,
  overflow: { initial: () => ({}), choose: option.choose },
  static_select: option,
  external_select: option,
  radio_buttons: option,
  multi_static_select: options,
  multi_external_select: options,
  checkboxes: options,
  users_select: field('selected_user', 'initial_user'),
  conversations_select: field('selected_conversation', 'initial_conversation'),
  channels_select: field('selected_channel', 'initial_channel'),
  multi_users_select: list('selected_users', 'initial_users'),
  multi_conversations_select: list('selected_conversations', 'initial_conversations'),
  multi_channels_select: list('selected_channels', 'initial_channels'),
  datepicker: field('selected_date', 'initial_date'),
  timepicker: field('selected_time', 'initial_time'),
  datetimepicker: field('selected_date_time', 'initial_date_time'),
  plain_text_input: field('value', 'initial_value'),
  email_text_input: field('value', 'initial_value'),
  url_text_input: field('value', 'initial_value'),
  number_input: {
    initial: (element) => ({ value: element.initial_value ?? null }),
    choose: (_element, choice) => ({
      value: choice === null || choice === '' ? null : String(scalar(choice)),
    }),
  },
  rich_text_input: {
    initial: (element) => ({ rich_text_value: element.initial_value ?? null }),
    choose: (_element, choice) => ({ rich_text_value: richTextOf(choice) }),
  },
  // The chosen files are looked up in the workspace.
  file_input: list('files', 'initial_files'),
};

/** The types of elements that can be used by a person. */
export const INTERACTIVE_ELEMENTS: ReadonlySet<string> = new Set(Object.keys(RULES));

/** Whether an element keeps no state between two clicks. */
export function isStateless(element: JsonObject): boolean {
  const type = String(element.type);
  return RULES[type] === stateless || type === 'overflow';
}

/** The state of an element that nobody has used. */
export function initialState(element: JsonObject): JsonObject {
  return { type: stringOf(element.type), ...RULES[stringOf(element.type)]?.initial(element) };
}

/** The state of an element after this choice. */
export function chosenState(element: JsonObject, choice: PlainChoice): JsonObject {
  const rule = RULES[stringOf(element.type)];
  if (rule === undefined) throw new Error(`Nothing can be chosen in an element of type ${element.type}`);
  return { type: stringOf(element.type), ...rule.choose(element, choice) };
}

/** All options of an element, those in groups included. */
export function optionsOf(element: JsonObject): JsonObject[] {
  const groups = listOf(element.option_groups).flatMap((group) =>
    isObject(group) ? listOf(group.options) : [],
  );
  return [...listOf(element.options), ...groups].filter(isObject);
}

/** The text of an option. */
export function optionText(entry: JsonObject): string {
  return isObject(entry.text) ? stringOf(entry.text.text) : '';
}

function findOption(element: JsonObject, wanted: string): Json {
  const offered = optionsOf(element);
  const found =
    offered.find((entry) => optionText(entry) === wanted) ?? offered.find((entry) => entry.value === wanted);
  if (found !== undefined) return found;
  throw new Error(`There is no option "${wanted}"; offered are: ${offered.map(optionText).join(' · ')}`);
}

function scalar(choice: PlainChoice): Json {
  return Array.isArray(choice) ? (choice[0] ?? null) : (choice as string | number | null);
}

function many(choice: PlainChoice): string[] {
  if (choice === null) return [];
  return Array.isArray(choice) ? [...choice] : [String(choice)];
}

function richTextOf(choice: PlainChoice): Json {
  if (choice === null || choice === '') return null;
  const section = { type: 'rich_text_section', elements: [{ type: 'text', text: String(scalar(choice)) }] };
  return { type: 'rich_text', elements: [section] };
}
