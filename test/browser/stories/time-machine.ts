import { describe, expect, test } from 'vitest';
import { shows, visit } from '../support/demo.ts';

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
    await shows(clock(), 'Wed 11 Nov 2026, 12:00');
    await shows(ada.lastMessage(), '#1 · Nordwind AG');
    await shows(ada.lastMessage(), '12:00');
    await ada.turns('+1 working day');
    await ada.turns('+1 working day');
    await shows(clock(), 'Fri 13 Nov 2026');
    await ada.turns('+1 working day');
    await shows(clock(), 'Mon 16 Nov 2026');
    await ada.turns('+1 week');
    await shows(clock(), 'Mon 23 Nov 2026');
    expect(ada.window.complaints).toEqual([]);
  });
});
