import { describe, expect, test } from 'vitest';
import { shows } from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { visit } from '../support/demo.ts';

describe('a form', () => {
  const ada = visit();

  async function openAwayForm() {
    const card = ada.lastMessage();
    await card.getByRole('button', { name: 'More actions' }).click();
    await card.getByRole('menuitem', { name: 'They are away' }).click();
    const form = ada.window.page.getByRole('dialog', { name: 'They are away' });
    await form.waitFor();
    return { card, form, day: form.getByLabel('When will they be back?') };
  }

  test('says what is wrong at the field, keeps what was typed, and takes the right day', async () => {
    const { complaints } = ada.window;
    const { card, form, day } = await openAwayForm();
    await day.fill('2026-11-02');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('alert').waitFor();
    expect(await day.inputValue()).toBe('2026-11-02');
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    const description = await day.getAttribute('aria-describedby');
    const error = await form.getByRole('alert').getAttribute('id');
    expect(description?.split(' ')).toContain(error);
    expect(await day.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);

    await day.fill('2026-11-20');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await shows(card, 'away until');
    expect(complaints).toEqual([]);
  });

  test('an empty field is not sent, and Escape gives the focus back to the card', async () => {
    const { page } = ada.window;
    const { card, form } = await openAwayForm();
    await form.getByRole('button', { name: 'Save' }).click();
    await shows(form.getByRole('alert'), 'Please complete this required field.');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    const menu = card.getByRole('button', { name: 'More actions' });
    expect(await menu.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  });
});
