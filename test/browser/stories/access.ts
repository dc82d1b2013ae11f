import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  problemsOf,
  tabStops,
  tabTo as tabsTo,
} from '../../../packages/slack-sandbox/test/browser/support/audit.ts';
import { type Look, shows } from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { visit } from '../support/demo.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const LOOKS: readonly (readonly [string, Look])[] = [
  ['on a wide screen', { ...WIDE, scheme: 'light' }],
  ['on a wide screen in the dark', { ...WIDE, scheme: 'dark' }],
  ['on a phone', { ...PHONE, scheme: 'light' }],
  ['on a phone in the dark', { ...PHONE, scheme: 'dark' }],
];

describe('everybody can use the page', () => {
  const ada = visit();

  /** Goes through the page and looks at each of its faces. */
  async function lookAround(page: Page, isPhone: boolean): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      found[name] = await problemsOf(page);
    };
    const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
    const card = page.getByRole('article').last();
    await shows(card, '#3 · Acme GmbH');
    await look('a card');
    await card.getByRole('button', { name: 'Snooze' }).click();
    await look('a menu');
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'They are away' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await look('a form with an error');
    await page.keyboard.press('Escape');
    await press('Home');
    await page.getByRole('region', { name: 'Home' }).getByRole('button').first().waitFor();
    await look('the Home tab');
    await press('Messages');
    await page.getByRole('combobox').fill('/gh');
    await page.keyboard.press('ArrowDown');
    await look('the completion of commands');
    await page.getByRole('combobox').fill('/ghostwatch help');
    await page.keyboard.press('Enter');
    await shows(page.getByRole('article').last(), 'Only visible to you');
    await look('an ephemeral message');
    if (isPhone) await press('People and channels');
    await look('the way to another place');
    await page.getByRole('navigation', { name: 'Workspace' }).getByText('Jana Krüger').click();
    await page.getByRole('article').last().getByRole('button', { name: 'Reply in thread' }).click();
    await page.getByRole('log', { name: 'Thread' }).waitFor();
    await look('a thread');
    await press('Wire');
    await page.getByRole('complementary').getByRole('listitem').first().waitFor();
    await page.getByText('Let something go wrong').click();
    await page.getByRole('complementary').getByRole('listitem').first().locator('summary').click();
    await look('the wire');
    await press('Try this');
    await look('the tasks');
    return found;
  }

  test.each(LOOKS)('%s: names, headings, labels, contrast, targets, width', async (_name, look) => {
    const { page, complaints } = await ada.look(look);
    const found = await lookAround(page, look.width === PHONE.width);
    const faulty = Object.entries(found).filter(([, problems]) => problems.length > 0);
    expect(Object.fromEntries(faulty)).toEqual({});
    expect(Object.keys(found)).toHaveLength(10);
    expect(complaints).toEqual([]);
  });

  test('Tab leads through everything, shows where it is, and comes around', async () => {
    await shows(ada.lastMessage(), '#3 · Acme GmbH');
    const stops = await tabStops(ada.window.page);
    expect(stops.filter((stop) => stop.startsWith('UNSEEN'))).toEqual([]);
    expect(stops[0]).toBe('<button> Skip to the messages');
    for (const one of ['To the next nudge', 'Ghostwatch', 'Home', 'They replied', 'Message Ghostwatch']) {
      expect(stops.some((stop) => stop.endsWith(` ${one}`))).toBe(true);
    }
  });

  test('a form keeps Tab inside, closes with Escape, and gives the focus back', async () => {
    const { page } = ada.window;
    const more = ada.lastMessage().getByRole('button', { name: 'More actions' });
    await more.press('Enter');
    await page.getByRole('menuitem', { name: 'They are away' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'They are away' });
    await form.waitFor();
    const isInside = () => form.evaluate((shown) => shown.contains(shown.ownerDocument.activeElement));
    expect(await isInside()).toBe(true);
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab']) await page.keyboard.press(key);
    const stops = await tabStops(page);
    expect(stops.filter((stop) => !/When are they back|Cancel|Save|away|input/i.test(stop))).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await more.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  });

  test('the story is played by keyboard alone: add, nudge, close', async () => {
    const { page } = ada.window;
    const { keyboard } = page;
    const tabTo = (name: string) => tabsTo(page, name);
    await shows(ada.lastMessage(), '#3 · Acme GmbH');
    await tabTo('Message Ghostwatch');
    await keyboard.type('/ghostwatch add "Café Luna" "New menu" about:support lang:en');
    await page.getByRole('status').filter({ hasText: '/ghostwatch add "client"' }).waitFor();
    await keyboard.press('Enter');
    await shows(ada.lastMessage(), 'Now watching #4 · Café Luna');
    await tabTo('To the next nudge');
    await keyboard.press('Space');
    await shows(ada.lastMessage(), '#1 · Nordwind AG');
    await keyboard.press('Space');
    await shows(ada.lastMessage(), '#4 · Café Luna');
    expect(await page.locator(':focus').textContent()).toBe('To the next nudge');
    await tabTo('Message Ghostwatch');
    await keyboard.press('Shift+Tab');
    for (const name of [
      'Shortcuts',
      'Shortcuts for this message',
      'Reply in thread',
      'Add reaction',
      'More: why now',
      'Open in your email app',
      'Copy',
      'More actions',
      'Close',
    ]) {
      expect(
        await page
          .locator(':focus')
          .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent?.trim()),
      ).toMatch(new RegExp(`^${name}`));
      await keyboard.press('Shift+Tab');
    }
    await tabTo('Close');
    await keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await keyboard.press('End');
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await page.getByText('Closed').first().waitFor();
  });
});
