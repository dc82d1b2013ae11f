import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { picture, shows } from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { visit } from '../support/demo.ts';

/** Whether the page is wider than its window. */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
}

describe('the page', () => {
  const ada = visit();

  test('works by keyboard alone', async () => {
    const { page } = ada.window;
    const card = ada.lastMessage();
    await card.getByRole('button', { name: 'Snooze' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await card.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shows(card, 'snoozed until');

    await page.getByRole('combobox', { name: 'Message Ghostwatch' }).focus();
    await page.keyboard.type('/ghostwatch l');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shows(ada.lastMessage(), 'Your open clients');

    await page.getByRole('radio', { name: /Ada Berger/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('radio', { name: /Ben Okafor/, checked: true }).waitFor();
  });

  test('fits on a phone, in the dark, with its menu and its panels', async () => {
    const { page, complaints } = await ada.look({ width: 390, height: 844, scheme: 'dark' });
    await shows(page.getByRole('article').last(), '#3 · Acme GmbH');
    expect(await isTooWide(page)).toBe(false);
    await page.getByRole('button', { name: 'People and channels' }).click();
    await page.getByRole('button', { name: /^team/ }).click();
    await shows(page.getByRole('article').last(), 'Offer for Acme is out');
    await page.getByRole('button', { name: 'Try this' }).click();
    await page.getByRole('complementary', { name: 'Try this' }).waitFor();
    expect(await isTooWide(page)).toBe(false);
    await page.getByRole('button', { name: 'Close Try this' }).click();
    await shows(page.getByRole('heading', { level: 1 }), '#team');
    expect(complaints).toEqual([]);
  });

  test('shows what goes over the wire', async () => {
    const { page } = ada.window;
    await page.getByRole('button', { name: 'Wire' }).click();
    await ada.types('/ghostwatch help');
    const wire = page.getByRole('complementary', { name: 'On the wire' });
    const envelope = wire.getByRole('listitem').filter({ hasText: '/ghostwatch help' });
    await envelope.getByText('/ghostwatch help', { exact: true }).click();
    await shows(envelope.locator('pre').filter({ visible: true }), '"command": "/ghostwatch"');
    await picture(page, 'wire');

    const call = wire.getByRole('listitem').filter({ hasText: 'chat.postMessage' }).first();
    await call.locator('summary').click();
    const blocks = /"blocks": \[\s+\{\s+"type": "section"/;
    await shows(call.locator('pre'), blocks);
    await shows(call.locator('pre'), /"metadata": \{\s+"event_type": "ghostwatch_nudge"/);
  });

  test('what could not be sent stays in the box', async () => {
    const { page } = ada.window;
    await ada.types('/nonsense with many words');
    await shows(ada.lastMessage(), '/nonsense is not a valid command.');
    const box = page.getByRole('combobox', { name: 'Message Ghostwatch' });
    await page.waitForFunction(
      (field) => (field as { value?: string } | null)?.value !== '',
      await box.elementHandle(),
    );
    expect(await box.inputValue()).toBe('/nonsense with many words');
  });

  test('takes hours for hours, and emoji for emoji', async () => {
    await ada.types('/ghostwatch hours 09:00-12:30 13:00-17:00 mon-fri');
    await shows(ada.lastMessage(), '09:00–12:30');
    await ada.types('Lunch 12:30-13:15:20 :pizza: :no_such_thing:');
    await shows(ada.window.page.getByRole('log'), 'Lunch 12:30-13:15:20 🍕 :no_such_thing:');
  });

  test('breaks words that are wider than the page', async () => {
    await ada.types(`/ghostwatch add "${'Donaudampfschifffahrt'.repeat(2)}" "${'x'.repeat(100)}"`);
    await shows(ada.lastMessage(), 'Now watching #4');
    const list = ada.window.page.getByRole('log');
    expect(await list.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0);
  });

  test('shows what looks like markup as it was typed', async () => {
    const { page } = ada.window;
    await page.getByRole('button', { name: 'Shortcuts', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Watch a client' }).click();
    const form = page.getByRole('dialog', { name: 'Watch a client' });
    await form.getByLabel('Client').fill('Luna & <b>Co</b> <!channel>');
    await form.getByRole('button', { name: 'Watch' }).click();
    const told = page.getByRole('dialog', { name: 'Watching' });
    await told.waitFor();
    const shown = (await told.textContent())?.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ');
    expect(shown).toMatch(/#4 · Luna & <b> ?Co<\/b> ?<!channel>/);
  });
});
