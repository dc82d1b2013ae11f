import { isObject, type JsonObject } from '../json.ts';
import { anyText, hasOneSource, plainText, slackFile } from './composition-rules.ts';
import { alertLevel, cell, DATA_TABLE, DATA_VISUALIZATION } from './data-rules.ts';
import { CONTEXT_TEXT, ELEMENTS } from './element-rules.ts';
import { RICH_TEXT } from './rich-text-rules.ts';
import { flag, list, type ObjectRule, object, oneOf, problem, type Rule, text, typed } from './rules.ts';

/** The surfaces on which blocks can be placed. */
export type Surface = 'message' | 'modal' | 'home';

/** The rule for a type of block: the surfaces on which it is allowed, and its properties. */
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

function saysSomething(section: JsonObject, at: string): string[] {
  const says = section.text !== undefined || section.fields !== undefined;
  return says ? [] : problem('missing required field: text', at);
}

/** The types of blocks that are allowed in a container. */
const IN_CONTAINER = [
  'actions',
  'context',
  'divider',
  'file',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'table',
  'video',
];

const RICH_TEXT_BLOCK = { ...RICH_TEXT, fields: { ...RICH_TEXT.fields, type: oneOf('rich_text') } };

function hasTitle(container: JsonObject, at: string): string[] {
  const has = container.title !== undefined || container.rich_text_title !== undefined;
  return has ? [] : problem('missing required field: title', at);
}

/** The rules for every type of block: its properties with their limits, and how they depend on each other. */
const BLOCKS: Readonly<Record<string, BlockRule>> = {
  actions: {
    surfaces: EVERYWHERE,
    fields: { elements: list(element(IN_ACTIONS), { min: 1, max: 25 }) },
    required: ['elements'],
  },
  alert: {
    surfaces: ['message', 'modal'],
    fields: { text: anyText(200), level: alertLevel },
    required: ['text'],
  },
  container: {
    surfaces: ['message'],
    fields: {
      title: plainText(150),
      rich_text_title: object(RICH_TEXT_BLOCK),
      subtitle: anyText(150),
      icon: element(['image']),
      child_blocks: list((value, at) => child(value, at), { min: 1, max: 10 }),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      is_collapsible: flag,
      default_collapsed: flag,
      has_header_divider: flag,
    },
    required: ['child_blocks'],
    check: hasTitle,
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
  data_table: { surfaces: ['message'], ...DATA_TABLE },
  data_visualization: { surfaces: ['message'], ...DATA_VISUALIZATION },
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
  const types = Object.keys(BLOCKS).filter((type) => BLOCKS[type]?.surfaces.includes(surface));
  return oneOfBlocks(types);
}

const child: Rule = oneOfBlocks(IN_CONTAINER);

function oneOfBlocks(types: readonly string[]): Rule {
  const table = Object.fromEntries(
    types.flatMap((type) => {
      const rule = BLOCKS[type];
      if (rule === undefined) return [];
      const { surfaces: _surfaces, ...shape } = rule;
      return [[type, { ...shape, fields: { ...shape.fields, ...BLOCK_ID } }] as const];
    }),
  );
  return typed(table, types);
}
