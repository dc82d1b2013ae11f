import { isObject, type JsonObject } from '../json.ts';
import { anyText, hasOneSource, plainText, slackFile } from './composition-rules.ts';
import { CONTEXT_TEXT, ELEMENTS } from './element-rules.ts';
import { RICH_TEXT } from './rich-text-rules.ts';
import { flag, list, type ObjectRule, object, oneOf, problem, type Rule, text, typed } from './rules.ts';

/** Where blocks can stand. */
export type Surface = 'message' | 'modal' | 'home';

/** A type of block: where it may stand, and what it looks like. */
interface BlockRule extends ObjectRule {
  readonly surfaces: readonly Surface[];
}

const EVERYWHERE: readonly Surface[] = ['message', 'modal', 'home'];
const CHOOSERS = [
  'channels_select',
  'conversations_select',
  'external_select',
  'static_select',
  'users_select',
  'multi_channels_select',
  'multi_conversations_select',
  'multi_external_select',
  'multi_static_select',
  'multi_users_select',
];
const PICKERS = ['checkboxes', 'datepicker', 'radio_buttons', 'timepicker'];
const IN_SECTION = ['button', 'image', 'overflow', 'workflow_button', ...CHOOSERS, ...PICKERS];
const IN_ACTIONS = [
  'button',
  'overflow',
  'workflow_button',
  'datetimepicker',
  'rich_text_input',
  ...CHOOSERS,
  ...PICKERS,
];
const IN_INPUT = [
  'datetimepicker',
  'email_text_input',
  'file_input',
  'number_input',
  'plain_text_input',
  'rich_text_input',
  'url_text_input',
  ...CHOOSERS,
  ...PICKERS,
];

const element = (allowed: readonly string[]): Rule => typed(ELEMENTS, allowed);

const contextElement: Rule = (value, at) =>
  isObject(value) && value.type === 'image' ? element(['image'])(value, at) : CONTEXT_TEXT(value, at);

const cell = typed(
  {
    raw_text: { fields: { text: text({ min: 1 }) }, required: ['text'] },
    raw_number: { fields: { value: () => [], text: text({ min: 1 }) }, required: ['value', 'text'] },
    rich_text: RICH_TEXT,
  },
  ['raw_text', 'raw_number', 'rich_text'],
);

function saysSomething(section: JsonObject, at: string): string[] {
  const says = section.text !== undefined || section.fields !== undefined;
  return says ? [] : problem('missing required field: text', at);
}

/** Every block: its properties with their limits, and what holds between them. */
const BLOCKS: Readonly<Record<string, BlockRule>> = {
  actions: {
    surfaces: EVERYWHERE,
    fields: { elements: list(element(IN_ACTIONS), { min: 1, max: 25 }) },
    required: ['elements'],
  },
  context: {
    surfaces: EVERYWHERE,
    fields: { elements: list(contextElement, { min: 1, max: 10 }) },
    required: ['elements'],
  },
  context_actions: {
    surfaces: ['message'],
    fields: { elements: list(element(['feedback_buttons', 'icon_button']), { min: 1, max: 5 }) },
    required: ['elements'],
  },
  divider: { surfaces: EVERYWHERE, fields: {} },
  file: {
    surfaces: ['message'],
    fields: { external_id: text({ min: 1, max: 255 }), source: oneOf('remote') },
    required: ['external_id', 'source'],
  },
  header: { surfaces: EVERYWHERE, fields: { text: plainText(150) }, required: ['text'] },
  image: {
    surfaces: EVERYWHERE,
    fields: {
      image_url: text({ min: 1, max: 3000 }),
      slack_file: slackFile,
      alt_text: text({ min: 1, max: 2000 }),
      title: plainText(2000),
    },
    required: ['alt_text'],
    check: hasOneSource,
  },
  input: {
    surfaces: EVERYWHERE,
    fields: {
      label: plainText(2000),
      element: element(IN_INPUT),
      hint: plainText(2000),
      optional: flag,
      dispatch_action: flag,
    },
    required: ['label', 'element'],
  },
  markdown: { surfaces: ['message'], fields: { text: text({ min: 1, max: 12_000 }) }, required: ['text'] },
  rich_text: { surfaces: EVERYWHERE, ...RICH_TEXT },
  section: {
    surfaces: EVERYWHERE,
    fields: {
      text: anyText(3000),
      fields: list(anyText(2000), { min: 1, max: 10 }),
      accessory: element(IN_SECTION),
      expand: flag,
    },
    check: saysSomething,
  },
  table: {
    surfaces: ['message'],
    fields: {
      rows: list(list(cell, { min: 1, max: 20 }), { min: 1, max: 100 }),
      column_settings: list(
        object({ fields: { align: oneOf('left', 'center', 'right'), is_wrapped: flag } }),
        { max: 20 },
      ),
    },
    required: ['rows'],
  },
  video: {
    surfaces: EVERYWHERE,
    fields: {
      video_url: text({ min: 1 }),
      thumbnail_url: text({ min: 1 }),
      alt_text: text({ min: 1 }),
      title: plainText(199),
      title_url: text(),
      author_name: text({ max: 49 }),
      provider_name: text(),
      provider_icon_url: text(),
      description: plainText(200),
    },
    required: ['video_url', 'thumbnail_url', 'alt_text', 'title'],
  },
};

const BLOCK_ID = { block_id: text({ max: 255 }) };

/** The rule for one block on a surface. */
export function blockOn(surface: Surface): Rule {
  const table = Object.fromEntries(
    Object.entries(BLOCKS)
      .filter(([, rule]) => rule.surfaces.includes(surface))
      .map(([type, { surfaces: _surfaces, ...rule }]) => [
        type,
        { ...rule, fields: { ...rule.fields, ...BLOCK_ID } },
      ]),
  );
  return typed(table, Object.keys(table));
}
