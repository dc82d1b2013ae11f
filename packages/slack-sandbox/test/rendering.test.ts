import { describe, expect, test } from 'vitest';
import { type JsonObject, type Message, renderMessage, renderText } from '../src/index.ts';

const NAMES: Record<string, string> = { U1: 'ada', C1: 'acme' };
const nameOf = (id: string): string | undefined => NAMES[id];
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const plain = (text: string) => ({ type: 'plain_text', text });

function messageOf(blocks: readonly JsonObject[], more: Partial<Message> = {}): Message {
  return {
    channel: 'C1',
    ts: '1.000001',
    user: 'U2',
    text: 'fallback',
    blocks,
    attachments: [],
    files: [],
    reactions: [],
    ...more,
  };
}

describe('text as a person reads it', () => {
  test.each([
    ['<@U1> and <@U9|zoe> and <@U8>', '@ada and @zoe and @U8'],
    ['<#C1> <#C9|other>', '#acme #other'],
    ['<https://a.b?c=1&amp;d=2>', 'https://a.b?c=1&d=2'],
    ['<https://a.b|the page>', 'the page (https://a.b)'],
    ['<!date^1794214800^{date_short}|Nov 9, 2026>', 'Nov 9, 2026'],
    ['<!here> 1 &lt; 2 &amp;amp; 3', '@here 1 < 2 &amp; 3'],
  ])('%s', (text, expected) => {
    expect(renderText(text, nameOf)).toBe(expected);
  });
});

test('a message with every usual block', () => {
  const blocks: JsonObject[] = [
    { type: 'header', text: plain('Order <7>') },
    { type: 'section', text: mrkdwn('For <@U1>'), fields: [mrkdwn('*Size*\nlarge'), mrkdwn('*Price*\n5 €')] },
    { type: 'divider' },
    {
      type: 'context',
      elements: [{ type: 'image', image_url: 'x', alt_text: 'a bowl' }, mrkdwn('since Monday')],
    },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'Dear ' },
            { type: 'user', user_id: 'U1' },
          ],
        },
        { type: 'rich_text_list', style: 'ordered', elements: [item('one'), item('two')] },
        { type: 'rich_text_quote', elements: [{ type: 'text', text: 'a\nb' }] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'copy\n  this' }] },
      ],
    },
    {
      type: 'actions',
      elements: [
        { type: 'button', text: plain('They replied') },
        { type: 'static_select', placeholder: plain('Snooze'), options: [] },
        { type: 'overflow', options: [{ text: plain('Edit'), value: 'e' }] },
      ],
    },
  ];

  expect(renderMessage(messageOf(blocks), nameOf)).toBe(
    [
      '# Order <7>',
      'For @ada',
      '*Size*',
      'large',
      '*Price*',
      '5 €',
      '─'.repeat(40),
      '[image: a bowl]  since Monday',
      'Dear @ada',
      '1. one',
      '2. two',
      '> a',
      '> b',
      '```',
      'copy',
      '  this',
      '```',
      '[ They replied ]  [ Snooze ▾ ]  [ ⋯ Edit ]',
    ].join('\n'),
  );
});

test('a message without blocks is its text; an ephemeral one says so', () => {
  expect(renderMessage(messageOf([], { text: 'Hi <@U1>', visibleTo: 'U1' }), nameOf)).toBe(
    '(only visible to you)\nHi @ada',
  );
});

function item(text: string): JsonObject {
  return { type: 'rich_text_section', elements: [{ type: 'text', text }] };
}
