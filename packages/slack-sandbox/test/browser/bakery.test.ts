import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage, readManifest, type Sandbox } from '../../src/index.ts';
import { bakery } from '../bakery/app.ts';
import { connectBolt, openSandbox } from '../support/bolt.ts';
import { problemsOf } from './support/audit.ts';
import { browser, closeBrowser, openWindow, shows, type Window } from './support/browser.ts';
import { chromium } from './support/chromium.ts';

const manifest = readManifest(fileURLToPath(new URL('../bakery/manifest.yml', import.meta.url)));

describe.skipIf(chromium === undefined)('an app with a Home tab alone', () => {
  afterAll(closeBrowser);
  let slack: Sandbox;
  let window: Window;
  let page: Page;
  beforeEach(async () => {
    ({ slack } = await openSandbox({ app: manifest, now: Date.now }));
    const ada = slack.addPerson({ name: 'ada', realName: 'Ada Berger' });
    slack.addChannel({ name: 'team', members: [ada], withBot: true });
    openPage(slack);
    await connectBolt(slack, bakery);
    window = await openWindow(await browser(), slack.url);
    page = window.page;
    return () => window.close();
  });
  const opens = (place: string) =>
    page.getByRole('navigation', { name: 'Workspace' }).getByRole('button', { name: place }).click();
  const form = () => page.getByRole('dialog', { name: 'New order' });
  const last = () => page.getByRole('log').getByRole('article').last();

  test('stands under Apps with its initial; its Home opens, and takes an order', async () => {
    await opens('Bakery');
    await shows(page.getByRole('region', { name: 'Home' }), 'Orders so far: 0');
    expect(await page.getByRole('main').locator('.avatar').first().textContent()).toBe('B');
    expect(await page.getByRole('button', { name: 'Messages', exact: true }).count()).toBe(0);
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(await problemsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'New order' }).click();
    await form().getByRole('searchbox').fill('rye');
    await form().getByLabel('Product', { exact: true }).selectOption('Rye roll');
    await form().getByLabel('Amount').fill('0');
    expect(await problemsOf(page)).toEqual([]);
    await form().getByRole('button', { name: 'Order' }).click();
    await shows(form().getByRole('alert'), 'Take at least one.');
    await form().getByLabel('Amount').fill('2');
    await form().getByRole('button', { name: 'Order' }).click();
    const thanks = page.getByRole('dialog', { name: 'Thank you' });
    await shows(thanks, 'One Rye roll is on its way.');
    await page.keyboard.press('Escape');
    await shows(page.getByRole('region', { name: 'Home' }), 'Orders so far: 1');
    expect(window.complaints).toEqual([]);
  });

  test('is spoken with in a channel: command, message, button, both kinds of shortcut', async () => {
    await opens('team');
    const box = page.getByRole('combobox', { name: 'Message #team' });
    await box.fill('/order soup');
    await page.keyboard.press('Enter');
    await shows(last(), 'Ordered soup');
    await box.fill('hello');
    await page.keyboard.press('Enter');
    await last().getByRole('button', { name: 'Hello, too' }).click();
    await shows(last(), 'greeted back');

    await page.getByRole('button', { name: 'Shortcuts', exact: true }).click();
    await page.getByRole('menuitem', { name: 'New order' }).click();
    await form().getByLabel('Gift').check();
    await shows(form(), 'We wrap it.');
    await form().getByRole('button', { name: 'Prices' }).click();
    await page.getByRole('dialog', { name: 'Prices' }).getByRole('button', { name: 'Seen' }).click();
    await form().waitFor();
    await page.keyboard.press('Escape');
    await form().waitFor({ state: 'detached' });

    const hello = page.getByRole('article').filter({ hasText: 'Ada Berger' });
    await hello.hover();
    await hello.getByRole('button', { name: 'Shortcuts for this message' }).click();
    await page.getByRole('menuitem', { name: 'Order this' }).click();
    expect(await form().getByLabel('Note').inputValue()).toBe('hello');
    expect(window.complaints).toEqual([]);
  });
});
