import { describe, expect, test } from 'vitest';
import { blockProblems } from '../src/block-kit/message-blocks.ts';
import { viewProblems } from '../src/block-kit/view-blocks.ts';
import type { JsonObject } from '../src/index.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const x = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const option = (text: string) => ({ text: plain(text), value: text });
const button = (more: JsonObject = {}): JsonObject => ({ type: 'button', text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'input',
  label: plain('Name'),
  element,
  ...more,
});
const modal = (more: object = {}): JsonObject => ({
  type: 'modal',
  title: plain('Title'),
  submit: plain('Save'),
  blocks: [input({ type: 'plain_text_input' })],
  ...more,
});
const preformatted = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
});

describe('blocks that Slack takes', () => {
  test.each<[string, object[]]>([
    ['a section at its limit', [section(x(3000))]],
    ['fifty blocks', many(50, () => ({ type: 'divider' }))],
    ['a section of fields', [{ type: 'section', fields: many(10, () => mrkdwn(x(2000))) }]],
    ['a header', [{ type: 'header', text: plain(x(150)) }]],
    ['a context with text and image', [{ type: 'context', elements: [mrkdwn('a'), image()] }]],
    [
      'a button with everything',
      [actions(button({ action_id: 'a', value: x(2000), style: 'danger', confirm: confirm() }))],
    ],
    ['a select with groups', [actions(groupedSelect())]],
    [
      'an overflow menu',
      [{ ...section('a'), accessory: { type: 'overflow', options: many(5, (n) => option(`${n}`)) } }],
    ],
    ['preformatted rich text', [preformatted('Hello\nyou')]],
    ['a rich text list', [richList()]],
    ['markdown', [{ type: 'markdown', text: x(12_000) }]],
    ['an input in a message', [input({ type: 'plain_text_input', max_length: 3000 })]],
  ])('%s', (_case, blocks) => {
    expect(blockProblems(blocks)).toEqual([]);
  });
});

describe('blocks that Slack refuses', () => {
  test.each<[string, object[], string]>([
    [
      'a long section',
      [section(x(3001))],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    ['an empty text', [section('')], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
    [
      '51 blocks',
      many(51, () => ({ type: 'divider' })),
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    ['an unknown block', [{ type: 'banner' }], 'unsupported type: banner [json-pointer:/blocks/0/type]'],
    [
      'a section with nothing',
      [{ type: 'section' }],
      'missing required field: text [json-pointer:/blocks/0]',
    ],
    [
      'an extra property',
      [{ type: 'divider', text: 'x' }],
      'invalid additional property: text [json-pointer:/blocks/0]',
    ],
    [
      'markup in a header',
      [{ type: 'header', text: mrkdwn('a') }],
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    [
      'eleven context elements',
      [{ type: 'context', elements: many(11, () => mrkdwn('a')) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    ['no actions', [actions()], 'must provide at least 1 items [json-pointer:/blocks/0/elements]'],
    [
      'a long button',
      [actions({ type: 'button', text: plain(x(76)) })],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a long value',
      [actions(button({ value: x(2001) }))],
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'an odd style',
      [actions(button({ style: 'loud' }))],
      'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
    ],
    [
      'one action_id twice',
      [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
      '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    [
      'one block_id twice',
      [
        { type: 'divider', block_id: 'b' },
        { type: 'divider', block_id: 'b' },
      ],
      '`block_id` "b" already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'a select without options',
      [actions({ type: 'static_select' })],
      'missing required field: options [json-pointer:/blocks/0/elements/0]',
    ],
    [
      '101 options',
      [actions(select({ options: many(101, (n) => option(`${n}`)) }))],
      'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'a foreign initial option',
      [actions(select({ initial_option: option('z') }))],
      'must exactly match one of the provided options [json-pointer:/blocks/0/elements/0/initial_option]',
    ],
    [
      'six overflow options',
      [actions({ type: 'overflow', options: many(6, (n) => option(`${n}`)) })],
      'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'an input in actions',
      [actions({ type: 'plain_text_input' })],
      'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'a button as input',
      [input(button())],
      'unsupported type: button [json-pointer:/blocks/0/element/type]',
    ],
    [
      'a mention in preformatted text',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }],
        },
      ],
      'unsupported type: user [json-pointer:/blocks/0/elements/0/elements/0/type]',
    ],
    [
      'an image without alt text',
      [{ type: 'image', image_url: 'https://example.com/a.png' }],
      'missing required field: alt_text [json-pointer:/blocks/0]',
    ],
    [
      'something that is no object',
      ['x' as unknown as object],
      'must provide an object [json-pointer:/blocks/0]',
    ],
    [
      'a date that is none',
      [actions({ type: 'datepicker', initial_date: '9.11.' })],
      'must be a valid date [json-pointer:/blocks/0/elements/0/initial_date]',
    ],
  ])('%s', (_case, blocks, expected) => {
    expect(blockProblems(blocks)).toContain(expected);
  });
});

describe('views', () => {
  test('a modal and a home at their limits are taken', () => {
    expect(viewProblems(modal({ title: plain(x(24)), private_metadata: x(3000) }), 'modal')).toEqual([]);
    expect(viewProblems({ type: 'home', blocks: many(100, () => ({ type: 'divider' })) }, 'home')).toEqual(
      [],
    );
  });

  test.each<[string, JsonObject, string]>([
    [
      'a long title',
      modal({ title: plain(x(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['no title', modal({ title: undefined }), 'missing required field: title [json-pointer:/view]'],
    [
      'no submit',
      modal({ submit: undefined }),
      'must define `submit` to use an `input` block in modals [json-pointer:/view]',
    ],
    [
      '101 blocks',
      modal({ blocks: many(101, () => ({ type: 'divider' })) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'markdown',
      modal({ blocks: [{ type: 'markdown', text: 'x' }] }),
      'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
    ],
    [
      'long metadata',
      modal({ private_metadata: x(3001) }),
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'a label too long',
      modal({ blocks: [input({ type: 'plain_text_input' }, { label: plain(x(2001)) })] }),
      'must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]',
    ],
    [
      'a home where a modal belongs',
      { type: 'home', blocks: [] },
      'unsupported type: home [json-pointer:/view/type]',
    ],
  ])('a modal with %s is refused', (_case, view, expected) => {
    expect(viewProblems(view, 'modal')).toContain(expected);
  });
});

function image(): object {
  return { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' };
}

function confirm(): JsonObject {
  return { title: plain(x(100)), text: mrkdwn(x(300)), confirm: plain(x(30)), deny: plain(x(30)) };
}

function select(more: object): object {
  return { type: 'static_select', options: [option('a'), option('b')], ...more };
}

function groupedSelect(): object {
  const option_groups = [{ label: plain('G'), options: [option('a')] }];
  const initial_option = { value: 'a', text: plain('a') };
  return { type: 'static_select', placeholder: plain(x(150)), option_groups, initial_option };
}

function richList(): object {
  const item = {
    type: 'rich_text_section',
    elements: [{ type: 'text', text: 'one', style: { bold: true } }],
  };
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [item] }] };
}
