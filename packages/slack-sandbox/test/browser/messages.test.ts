import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage, type Sandbox } from '../../src/index.ts';
import { clientOf, openSandbox } from '../support/bolt.ts';
import { browser, closeBrowser, openWindow, type Window } from './support/browser.ts';
import { chromium } from './support/chromium.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const HOSTILE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/x',
];
const HARMLESS = ['https://example.com/x', 'http://example.com/x', 'mailto:ada@example.com', 'tel:+49301234'];

/** A link in every block that can hold one. */
const linksTo = (url: string) => [
  { type: 'section', text: { type: 'mrkdwn', text: `<${url}|marked>` } },
  { type: 'context', elements: [{ type: 'mrkdwn', text: `<${url}|small>` }] },
  { type: 'markdown', text: `[marked down](${url})` },
  {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url, text: 'rich' }] }],
  },
];

const words = (...texts: string[]) => texts.map((text) => ({ type: 'raw_text', text }));

/** Slack's newest blocks, each with some text in it. */
const NEW_BLOCKS = [
  { type: 'alert', level: 'warning', text: plain('The oven is cold') },
  { type: 'markdown', text: '## Menu\n\n1. **Soup**\n2. ~~Cake~~' },
  { type: 'table', rows: [words('Dish', 'Price'), words('Bread', '€3')] },
  { type: 'data_table', caption: 'Guests', rows: [words('Name', 'Table'), words('Ada', 'By the window')] },
  {
    type: 'data_visualization',
    title: 'Orders by day',
    chart: { type: 'bar', series: [{ name: 'orders', data: [{ label: 'Monday', value: 3 }] }] },
  },
  {
    type: 'container',
    title: plain('Folded'),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [{ type: 'section', text: plain('Inside') }],
  },
];

/** A card that is taller than a telephone, with a menu at its end. */
const TALL_CARD = [
  ...Array.from({ length: 14 }, (_, line) => ({ type: 'section', text: plain(`Line ${line}`) })),
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'yes', text: plain('Yes') },
      {
        type: 'overflow',
        action_id: 'more',
        options: ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => ({ text: plain(name), value: name })),
      },
    ],
  },
];

describe.skipIf(chromium === undefined)('messages in the browser', () => {
  afterAll(closeBrowser);
  let slack: Sandbox;
  let channel: string;
  beforeEach(async () => {
    ({ slack } = await openSandbox());
    const ada = slack.addPerson({ name: 'ada' });
    channel = slack.addChannel({ name: 'team', members: [ada], withBot: true }).id;
    openPage(slack);
  });
  const posts = (blocks: readonly object[]) =>
    clientOf(slack).chat.postMessage({ channel, text: 'a card', blocks: blocks as never });
  const opened = async (size: { width?: number; height?: number } = {}): Promise<Window> => {
    const window = await openWindow(await browser(), `${slack.url}/#place=${channel}`, size);
    await window.page.getByRole('log').getByRole('article').first().waitFor();
    return window;
  };

  test('draws the newest blocks: an alert, markdown, tables, a chart, a container', async () => {
    await posts(NEW_BLOCKS);
    const { page, complaints } = await opened();
    const card = page.getByRole('article').first();
    for (const text of ['The oven is cold', 'Orders by day', 'Monday', 'Folded']) {
      await card.getByText(text).first().waitFor();
    }
    expect(await card.getByRole('heading', { name: 'Menu' }).count()).toBe(1);
    expect(await card.locator('strong, b', { hasText: 'Soup' }).count()).toBe(1);
    expect(await card.getByRole('table').count()).toBe(2);
    expect(await card.getByRole('cell', { name: 'By the window' }).count()).toBe(1);
    expect(await card.getByText('Inside').isVisible()).toBe(false);
    await card.getByText('Folded').click();
    expect(await card.getByText('Inside').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a workspace can be chosen that refuses them', async () => {
    await posts([NEW_BLOCKS[1] ?? {}]);
    const { page } = await opened();
    await page.getByRole('button', { name: 'Wire' }).click();
    await page.getByText('Let something go wrong').click();
    const choice = page.getByRole('checkbox', { name: 'A workspace without tables' });
    await choice.check();
    await page.getByText('Tables, charts, containers and alerts are refused.').waitFor();
    await expect(posts([NEW_BLOCKS[3] ?? {}])).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
    await choice.uncheck();
    await page.getByText('Tables, charts, containers and alerts are taken.').waitFor();
    expect((await posts([NEW_BLOCKS[3] ?? {}])).ok).toBe(true);
  });
  const targets = (page: Page) =>
    page
      .getByRole('log')
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

  test('lead to pages, mail and telephones, and nowhere else', async () => {
    for (const url of HARMLESS) await posts(linksTo(url));
    const { page, close } = await opened();
    const harmless = await targets(page);
    expect(new Set(harmless)).toEqual(new Set(HARMLESS));

    for (const url of HOSTILE) await posts(linksTo(url));
    await page
      .getByRole('article')
      .nth(HARMLESS.length + HOSTILE.length - 1)
      .waitFor();
    expect(await targets(page)).toEqual(harmless);
    await close();
  });

  const isInside = async (inner: Locator, outer: Locator): Promise<boolean> => {
    const [box, frame] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
    if (box === null || frame === null) return false;
    return (
      box.y >= frame.y &&
      box.y + box.height <= frame.y + frame.height &&
      box.x + box.width <= frame.x + frame.width
    );
  };

  test.each([
    ['a wide window', {}],
    ['a telephone', { width: 390, height: 844 }],
    ['a small telephone', { width: 320, height: 568 }],
  ])('show a button and the whole menu of the last card in %s', async (_name, size) => {
    await posts(TALL_CARD);
    const { page, close } = await opened(size);
    const log = page.getByRole('log');
    expect(await isInside(log.getByRole('button', { name: 'Yes' }), log)).toBe(true);
    await log.getByRole('button', { name: 'More actions' }).click();
    expect(await isInside(page.getByRole('menu'), log)).toBe(true);
    await page.getByRole('menuitem', { name: 'Five' }).click({ trial: true });
    await close();
  });
});
