import type { JsonObject } from '../json.ts';
import {
  anyText,
  confirm,
  dispatchActionConfig,
  hasOneSource,
  initialIsOffered,
  markedOption,
  option,
  optionGroups,
  overflowOption,
  plainText,
  slackFile,
} from './composition-rules.ts';
import { flag, integer, list, type ObjectRule, object, oneOf, problem, type Rule, text } from './rules.ts';

const actionable = { action_id: text({ min: 1, max: 255 }) };
const confirmable = { ...actionable, confirm };
const focusable = { ...confirmable, focus_on_load: flag };
const placeholdable = { ...focusable, placeholder: plainText(150) };
const typing = {
  ...actionable,
  focus_on_load: flag,
  placeholder: plainText(150),
  dispatch_action_config: dispatchActionConfig,
};
const several = { ...placeholdable, max_selected_items: integer(1, Number.MAX_SAFE_INTEGER) };

const label = { text: plainText(75), accessibility_label: text({ max: 75 }) };
const style = oneOf('primary', 'danger');
const id = text({ min: 1, max: 255 });
const ids = list(id);

const staticOptions = { options: list(option, { min: 1, max: 100 }), option_groups: optionGroups };
const fewMarkedOptions = list(markedOption, { min: 1, max: 10 });
const conversationFilter = object({
  fields: {
    include: list(oneOf('im', 'mpim', 'private', 'public'), { min: 1 }),
    exclude_external_shared_channels: flag,
    exclude_bot_users: flag,
  },
});

const feedbackButton: Rule = object({
  fields: { ...label, value: text({ max: 2000 }) },
  required: ['text', 'value'],
});

function offersOptions(select: JsonObject, at: string): string[] {
  const given = [select.options, select.option_groups].filter((source) => source !== undefined);
  if (given.length === 1) return initialIsOffered(select, at);
  return problem(
    given.length === 0 ? 'missing required field: options' : 'must provide either options or option_groups',
    at,
  );
}

function lengthsAgree({ min_length: least, max_length: most }: JsonObject, at: string): string[] {
  const clash = typeof least === 'number' && typeof most === 'number' && least > most;
  return clash ? problem('must be less than or equal to max_length', `${at}/min_length`) : [];
}

/** The rules for every type of element: its properties with their limits, and how they depend on each other. */
export const ELEMENTS: Readonly<Record<string, ObjectRule>> = {
  button: {
    fields: { ...confirmable, ...label, url: text({ max: 3000 }), value: text({ max: 2000 }), style },
    required: ['text'],
  },
  checkboxes: {
    fields: {
      ...focusable,
      options: fewMarkedOptions,
      initial_options: list(markedOption, { min: 1, max: 10 }),
    },
    required: ['options'],
    check: initialIsOffered,
  },
  channels_select: { fields: { ...placeholdable, initial_channel: id, response_url_enabled: flag } },
  conversations_select: {
    fields: {
      ...placeholdable,
      initial_conversation: id,
      default_to_current_conversation: flag,
      response_url_enabled: flag,
      filter: conversationFilter,
    },
  },
  datepicker: {
    fields: {
      ...placeholdable,
      initial_date: text({ like: /^\d{4}-\d\d-\d\d$/, form: 'must be a valid date' }),
    },
  },
  datetimepicker: { fields: { ...focusable, initial_date_time: integer(1_000_000_000, 9_999_999_999) } },
  email_text_input: { fields: { ...typing, initial_value: text() } },
  external_select: {
    fields: {
      ...placeholdable,
      initial_option: option,
      min_query_length: integer(0, Number.MAX_SAFE_INTEGER),
    },
  },
  feedback_buttons: {
    fields: { ...actionable, positive_button: feedbackButton, negative_button: feedbackButton },
    required: ['positive_button', 'negative_button'],
  },
  file_input: {
    fields: { ...actionable, filetypes: list(text({ min: 1 }), { min: 1 }), max_files: integer(1, 10) },
  },
  icon_button: {
    fields: {
      ...confirmable,
      ...label,
      icon: text({ min: 1 }),
      value: text({ max: 2000 }),
      visible_to_user_ids: ids,
    },
    required: ['icon', 'text'],
  },
  image: {
    fields: {
      image_url: text({ min: 1, max: 3000 }),
      slack_file: slackFile,
      alt_text: text({ min: 1, max: 2000 }),
    },
    required: ['alt_text'],
    check: hasOneSource,
  },
  multi_channels_select: { fields: { ...several, initial_channels: ids } },
  multi_conversations_select: {
    fields: {
      ...several,
      initial_conversations: ids,
      default_to_current_conversation: flag,
      filter: conversationFilter,
    },
  },
  multi_external_select: {
    fields: {
      ...several,
      initial_options: list(option),
      min_query_length: integer(0, Number.MAX_SAFE_INTEGER),
    },
  },
  multi_static_select: {
    fields: { ...several, ...staticOptions, initial_options: list(option) },
    check: offersOptions,
  },
  multi_users_select: { fields: { ...several, initial_users: ids } },
  number_input: {
    fields: {
      ...typing,
      is_decimal_allowed: flag,
      initial_value: text(),
      min_value: text(),
      max_value: text(),
    },
    required: ['is_decimal_allowed'],
  },
  overflow: {
    fields: { ...confirmable, options: list(overflowOption, { min: 1, max: 5 }) },
    required: ['options'],
  },
  plain_text_input: {
    fields: {
      ...typing,
      initial_value: text({ max: 3000 }),
      multiline: flag,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
    },
    check: lengthsAgree,
  },
  radio_buttons: {
    fields: { ...focusable, options: fewMarkedOptions, initial_option: markedOption },
    required: ['options'],
    check: initialIsOffered,
  },
  rich_text_input: {
    fields: {
      ...typing,
      initial_value: object({ fields: { type: oneOf('rich_text'), elements: list(() => []) } }),
    },
  },
  static_select: {
    fields: { ...placeholdable, ...staticOptions, initial_option: option },
    check: offersOptions,
  },
  timepicker: {
    fields: {
      ...placeholdable,
      initial_time: text({ like: /^([01]\d|2[0-3]):[0-5]\d$/, form: 'must be a valid time' }),
      timezone: text({ min: 1 }),
    },
  },
  url_text_input: { fields: { ...typing, initial_value: text() } },
  users_select: { fields: { ...placeholdable, initial_user: id } },
  workflow_button: {
    fields: {
      ...confirmable,
      ...label,
      style,
      workflow: object({ fields: { trigger: () => [] }, required: ['trigger'] }),
    },
    required: ['text', 'workflow'],
  },
};

/** The texts that are allowed among the elements of a context block. */
export const CONTEXT_TEXT: Rule = anyText(3000);
