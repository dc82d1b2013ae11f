import { describe, expect, test } from 'vitest';
import { shows } from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { visit } from '../support/demo.ts';

describe('the App Home', () => {
  const ada = visit();

  test('shows what needs her today, and watches a client with a form', async () => {
    const { page, complaints } = ada.window;
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    const home = page.getByRole('region', { name: 'Home' });
    await shows(home, 'Needs you today (1)');
    await shows(home, '#3 · Acme GmbH');

    await home.getByRole('button', { name: 'Watch a client' }).click();
    const form = page.getByRole('dialog', { name: 'Watch a client' });
    await form.getByRole('button', { name: 'Watch' }).click();
    await shows(form.getByRole('alert'), 'Please complete this required field.');
    expect(await form.getByLabel('Our last message without a reply').inputValue()).toBe('2026-11-09T10:15');
    await form.getByLabel('Client').fill('Café Luna');
    await form.getByLabel('Amount at stake').fill('a lot');
    await form.getByRole('button', { name: 'Watch' }).click();
    const problem = form.getByRole('alert').filter({ hasText: 'a lot' });
    await problem.waitFor();
    expect(await form.getByLabel('Client').inputValue()).toBe('Café Luna');

    await form.getByLabel('Amount at stake').fill('900 €');
    await form.getByRole('button', { name: 'Watch' }).click();
    await form.waitFor({ state: 'detached' });
    await shows(home, '#4 · Café Luna');
    await shows(page.getByRole('listitem').filter({ hasText: 'Watch a client of your own' }), '(done)');
    expect(complaints).toEqual([]);
  });
});
