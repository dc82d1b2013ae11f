import { describe, expect, test } from 'vitest';
import { blockProblems, type JsonObject, renderMessage, viewProblems } from '../src/index.ts';
import { clientOf, openSandbox } from './support/bolt.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const word = (text: string) => ({ type: 'raw_text', text });
const number = (value: number) => ({ type: 'raw_number', value, text: String(value) });
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

const table = (more: JsonObject = {}): JsonObject => ({
  type: 'data_table',
  caption: 'Orders',
  rows: [
    [word('Who'), word('How many')],
    [word('Ada'), number(3)],
  ],
  ...more,
});
const point = (label: string, value: unknown = 1) => ({ label, value }) as JsonObject;
const chart = (chart: JsonObject, title = 'Orders'): JsonObject => ({
  type: 'data_visualization',
  title,
  chart,
});
const bars = (...series: JsonObject[]) => chart({ type: 'bar', series });
const series = (name: string, ...data: JsonObject[]): JsonObject => ({ name, data });
const pie = (...segments: JsonObject[]) => chart({ type: 'pie', segments });
const container = (more: JsonObject = {}): JsonObject => ({
  type: 'container',
  title: plain('Today'),
  child_blocks: [{ type: 'section', text: plain('Soup') }],
  ...more,
});

describe('blocks with data', () => {
  test.each<[string, JsonObject]>([
    ['a table', table({ page_size: 100, row_header_column_index: 1 })],
    ['a table of 101 rows', table({ rows: many(101, () => [word('x')]) })],
    [
      'bars',
      bars(series('Ada', point('Mon'), point('Tue', -2.5)), series('Ben', point('Tue'), point('Mon'))),
    ],
    ['a pie', pie(...many(12, (at) => point(`Part ${at}`, 0.1)))],
    ['an alert', { type: 'alert', text: plain('Closed'), level: 'warning' }],
    ['a container', container({ is_collapsible: true, default_collapsed: true })],
  ])('%s is taken', (_name, block) => {
    expect(blockProblems([block])).toEqual([]);
  });

  test.each<[string, JsonObject, string]>([
    ['no caption', table({ caption: '' }), '/caption'],
    ['only a header', table({ rows: [[word('x')]] }), 'must provide at least 2 items'],
    ['too many rows', table({ rows: many(102, () => [word('x')]) }), 'no more than 101 items allowed'],
    ['too many columns', table({ rows: many(2, () => many(21, () => word('x'))) }), 'no more than 20 items'],
    ['uneven rows', table({ rows: [[word('a'), word('b')], [word('c')]] }), '/rows/1'],
    [
      'rich text in the header',
      table({ rows: [[{ type: 'rich_text', elements: [] }], [word('a')]] }),
      '/rows/0/0',
    ],
    ['a page of 101', table({ page_size: 101 }), '/page_size'],
    ['a row header outside', table({ row_header_column_index: 2 }), '/row_header_column_index'],
    ['a long title', chart({ type: 'pie', segments: [point('a')] }, 'x'.repeat(51)), '/title'],
    ['a long name', bars(series('x'.repeat(21), point('Mon'))), '/series/0/name'],
    ['seven series', bars(...many(7, (at) => series(`S${at}`, point('Mon')))), 'no more than 6 items'],
    [
      'a category without value',
      bars(series('A', point('Mon'), point('Tue')), series('B', point('Mon'))),
      '/series/1',
    ],
    ['a value that is none', bars(series('A', point('Mon', '1'))), 'must be a number'],
    ['21 categories', bars(series('A', ...many(21, (at) => point(`C${at}`)))), 'no more than 20 items'],
    ['a pie of 13', pie(...many(13, (at) => point(`P${at}`))), 'no more than 12 items'],
    ['an empty slice', pie(point('a', 0)), 'must be greater than 0'],
    ['an unknown chart', chart({ type: 'radar' }), 'unsupported type: radar'],
    ['an unknown level', { type: 'alert', text: plain('x'), level: 'loud' }, '/level'],
    ['a container without title', { type: 'container', child_blocks: [{ type: 'divider' }] }, 'title'],
    ['a container in a container', container({ child_blocks: [container()] }), 'unsupported type: container'],
    [
      '11 blocks in a container',
      container({ child_blocks: many(11, () => ({ type: 'divider' })) }),
      'no more than 10',
    ],
  ])('%s is refused', (_name, block, problem) => {
    expect(blockProblems([block]).join('\n')).toContain(problem);
  });

  test('a message holds two charts, and a view none', () => {
    const slice = pie(point('a'));
    expect(blockProblems([slice, slice])).toEqual([]);
    expect(blockProblems([slice, slice, slice])).toHaveLength(1);
    const view = { type: 'modal', title: plain('x'), blocks: [slice] };
    expect(viewProblems(view, 'modal').join()).toContain('unsupported type: data_visualization');
  });

  test('markdown: up to 12,000 characters in all blocks of a message together, and in no view', () => {
    const markdown = (length: number) => ({ type: 'markdown', text: 'x'.repeat(length) });
    expect(blockProblems([markdown(12_000)])).toEqual([]);
    expect(blockProblems([markdown(6000), markdown(6000)])).toEqual([]);
    expect(blockProblems([markdown(12_001)])).toHaveLength(1);
    expect(blockProblems([markdown(6000), markdown(6001)])).toHaveLength(1);
    expect(blockProblems([markdown(0)]).join()).toContain('/blocks/0/text');
    const view = { type: 'modal', title: plain('x'), blocks: [markdown(1)] };
    expect(viewProblems(view, 'modal').join()).toContain('unsupported type: markdown');
  });

  test('an alert says little', () => {
    const alert = (length: number) => ({ type: 'alert', text: plain('x'.repeat(length)) });
    expect(blockProblems([alert(200)])).toEqual([]);
    expect(blockProblems([alert(201)])).toHaveLength(1);
  });

  test('they are read as text, and a button in a container works', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const button = { type: 'button', action_id: 'go', text: plain('Go') };
    const blocks = [
      table(),
      bars(series('Ada', point('Mon', 2), point('Tue', 3))),
      container({ child_blocks: [{ type: 'actions', elements: [button] }] }),
    ];
    await clientOf(slack).chat.postMessage({ channel: ada.id, text: 'x', blocks: blocks as never });
    const [message] = ada.dm;
    expect(message && renderMessage(message, slack.nameOf)).toBe(
      'Orders\nWho | How many\nAda | 3\nOrders\nAda: Mon 2, Tue 3\nToday\n[ Go ]',
    );
    if (message === undefined) throw new Error('no message came');
    expect((await ada.clicks(message, 'Go')).outcome).toBe('dispatch_failed');
  });

  test('a workspace that does not have a type of block yet refuses it, in messages and views', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const post = () =>
      clientOf(slack).chat.postMessage({ channel: ada.id, text: 'x', blocks: [table()] as never });
    slack.refuseBlocks('data_table', 'header');
    await expect(post()).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        errors: ['unsupported type: data_table [json-pointer:/blocks/0/type]'],
      },
    });
    const view = { type: 'home' as const, blocks: [{ type: 'header' as const, text: plain('x') as never }] };
    await expect(clientOf(slack).views.publish({ user_id: ada.id, view })).rejects.toMatchObject({
      data: { error: 'invalid_arguments' },
    });
    slack.refuseBlocks();
    expect((await post()).ok).toBe(true);
  });
});

test('an app that is sold outside of the Marketplace reads 15 messages of a conversation at a time', async () => {
  const { slack } = await openSandbox({ rateLimits: 'distributed' });
  const ada = slack.addPerson({ name: 'ada' });
  const team = slack.addChannel({ name: 'team', members: [ada], withBot: true });
  for (const at of many(16, (index) => index)) await ada.says(team, `Message ${at}`);
  const client = clientOf(slack);
  const page = await client.conversations.history({ channel: team.id, limit: 200 });
  expect(page.messages).toHaveLength(15);
  expect(page.has_more).toBe(true);
  await expect(client.conversations.history({ channel: team.id })).rejects.toMatchObject({ retryAfter: 60 });
  expect((await client.users.list({})).members?.length).toBeGreaterThan(2);
});
