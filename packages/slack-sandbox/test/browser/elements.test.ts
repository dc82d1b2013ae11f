import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemsOf } from './support/audit.ts';
import { browser, closeBrowser, openWindow, shows, type Window } from './support/browser.ts';
import { chromium } from './support/chromium.ts';
import { startFormApp } from './support/form-app.ts';

describe.skipIf(chromium === undefined)('every element of Block Kit that can be filled in', () => {
  afterAll(closeBrowser);
  let app: Awaited<ReturnType<typeof startFormApp>>;
  let window: Window;
  let page: Page;
  let form: Locator;
  beforeEach(async () => {
    app = await startFormApp();
    window = await openWindow(await browser(), app.slack.url);
    page = window.page;
    form = page.getByRole('dialog', { name: 'Form 1' });
    await page.getByRole('button', { name: app.slack.app.name }).click();
    await page.getByRole('combobox').fill('/form');
    await page.keyboard.press('Enter');
    await form.waitFor();
  });
  afterEach(async () => {
    await window.close();
    await app.close();
  });

  test('has a label, takes a value, and sends it', async () => {
    expect(await problemsOf(page)).toEqual([]);
    const named = (label: string) => form.getByLabel(`${label} (optional)`, { exact: true });
    const group = (label: string) => named(label).getByRole('checkbox');
    await named('plain text input').fill('a word');
    await named('many lines').fill('one\ntwo');
    await named('number input').fill('12');
    await named('email text input').fill('ada@example.com');
    await named('url text input').fill('https://example.com');
    await named('rich text input').fill('rich');
    await named('datepicker').fill('2026-11-09');
    await named('timepicker').fill('09:30');
    await named('datetimepicker').fill('2026-11-09T10:15');
    expect(await named('static select').locator('optgroup').getAttribute('label')).toBe('Warm');
    await named('static select').selectOption('Red');
    await group('multi static select').first().check();
    await named('radio buttons').getByText('Right').click();
    await group('checkboxes').last().check();
    await named('users select').selectOption({ index: 1 });
    await group('multi users select').first().check();
    await named('channels select').selectOption('#team');
    await group('multi channels select').first().check();
    expect(await named('conversations select').getByRole('option').allTextContents()).toEqual([
      'Choose an option',
      '#team',
    ]);
    await named('conversations select').selectOption('#team');
    await group('multi conversations select').first().check();
    await form.getByRole('button', { name: 'Send' }).click();
    await form.waitFor({ state: 'detached' });
    const values = app.sent[0] as Record<string, Record<string, Record<string, unknown>>>;
    const plainly = Object.entries(values).map(([block, { it = {} }]) => {
      const { type: _type, ...state } = it;
      return [block, JSON.stringify(Object.values(state)[0])] as const;
    });
    expect(plainly.filter(([, value]) => [undefined, 'null', '[]'].includes(value))).toEqual([]);
    expect(Object.fromEntries(plainly)).toMatchObject({
      'many lines': '"one\\ntwo"',
      'number input': '"12"',
      timepicker: '"09:30"',
      'multi conversations select': JSON.stringify([app.ada.id]),
    });
    expect(window.complaints).toEqual([]);
  });

  test('keeps what was typed while other forms lie on top of it, three deep', async () => {
    await form.getByLabel('plain text input').fill('do not lose this');
    await form.getByRole('button', { name: 'Deeper' }).click();
    const second = page.getByRole('dialog', { name: 'Form 2' });
    await second.getByRole('button', { name: 'Deeper' }).click();
    const third = page.getByRole('dialog', { name: 'Form 3' });
    await third.waitFor();
    await page.keyboard.press('Escape');
    await second.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor();
    expect(await form.getByLabel('plain text input').inputValue()).toBe('do not lose this');
  });

  test('says so when the app does not take a click, and keeps the form', async () => {
    await form.getByLabel('plain text input').fill('do not lose this');
    await app.stop();
    await form.getByRole('button', { name: 'Deeper' }).click();
    await shows(form.getByRole('alert'), 'The app did not take that (dispatch_failed). Is it running?');
    await form.getByRole('button', { name: 'Dismiss' }).click();
    await form.getByRole('button', { name: 'Dismiss' }).waitFor({ state: 'detached' });
    expect(await form.getByLabel('plain text input').inputValue()).toBe('do not lose this');
  });

  test('asks before it acts, where the app wants that', async () => {
    const more = form.getByRole('button', { name: 'More actions' });
    const choose = async (answer: string) => {
      await more.click();
      await form.getByRole('menuitem', { name: 'Leave' }).click();
      await page.getByRole('dialog', { name: 'Sure?' }).getByRole('button', { name: answer }).click();
      await page.getByRole('dialog', { name: 'Sure?' }).waitFor({ state: 'detached' });
    };
    await choose('Stay');
    expect(app.chosen).toEqual([]);
    await choose('Go');
    await app.slack.until(() => app.chosen.length === 1);
  });
});
