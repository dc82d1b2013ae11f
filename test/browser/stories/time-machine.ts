import { describe, expect, test } from 'vitest';
import { shows } from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { visit } from '../support/demo.ts';

describe('the time machine', () => {
  const ada = visit();
  const clock = () => ada.window.page.getByRole('group', { name: 'Time machine' }).locator('time');

  test('turns the workspace and the bot together, over weekends too', async () => {
    await shows(clock(), 'Mon 9 Nov 2026, 10:15');
    await ada.turns('+1 hour');
    await shows(clock(), 'Mon 9 Nov 2026, 11:15');
    await ada.turns('+1 working day');
    await shows(clock(), 'Tue 10 Nov 2026, 11:15');
    await ada.turns('To the next nudge');
    await shows(clock(), 'Wed 11 Nov 2026, 10:00');
    await shows(ada.lastMessage(), '#1 · Nordwind AG');
    await shows(ada.lastMessage(), '10:00');
    await ada.turns('+1 working day');
    await ada.turns('+1 working day');
    await shows(clock(), 'Fri 13 Nov 2026');
    await ada.turns('+1 working day');
    await shows(clock(), 'Mon 16 Nov 2026');
    await ada.turns('+1 week');
    await shows(clock(), 'Mon 23 Nov 2026');
    expect(ada.window.complaints).toEqual([]);
  });

  test('knows the public holidays, and stands still where no nudge will come', async () => {
    const { page } = ada.window;
    const said = page.getByRole('group', { name: 'Time machine' }).getByRole('status');
    for (const number of [1, 2, 3]) {
      await ada.types(`/ghostwatch close #${number} won`);
      await shows(ada.lastMessage(), `Closed #${number}`);
    }
    for (let week = 0; week < 6; week++) await ada.turns('+1 week');
    for (const day of ['Tue 22 Dec', 'Wed 23 Dec', 'Thu 24 Dec']) {
      await ada.turns('+1 working day');
      await shows(clock(), day);
    }
    await ada.turns('+1 working day');
    await shows(clock(), 'Mon 28 Dec 2026, 10:15');
    await page.getByRole('button', { name: 'To the next nudge' }).click();
    await shows(said, 'No nudge is planned');
    await shows(clock(), 'Mon 28 Dec 2026, 10:15');
  });
});
