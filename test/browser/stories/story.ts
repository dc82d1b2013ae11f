import { describe, expect, test } from 'vitest';
import { picture, shows } from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { visit } from '../support/demo.ts';

describe('a first visit', () => {
  const ada = visit();

  test('the story of one client, from add to close', async () => {
    const { page, complaints } = ada.window;
    await shows(ada.lastMessage(), '#3 · Acme GmbH');
    await shows(ada.lastMessage(), 'no reply for 3 working days');
    await picture(page, 'nudge');

    await page.getByRole('combobox', { name: 'Message Ghostwatch' }).fill('/gh');
    await page.keyboard.press('Tab');
    await page.getByRole('option', { name: '/ghostwatch add' }).waitFor();
    await ada.types('/ghostwatch add "Café Luna" "New menu" about:support contact:"Lou Sommer" lang:en');
    await shows(ada.lastMessage(), 'Only visible to you');
    await shows(ada.lastMessage(), 'Café Luna');
    await shows(page.getByRole('listitem').filter({ hasText: 'Watch a client of your own' }), '(done)');

    await ada.turns('To the next nudge');
    await shows(ada.lastMessage(), '#1 · Nordwind AG');
    await ada.turns('To the next nudge');
    await shows(ada.lastMessage(), '#4 · Café Luna');
    const card = ada.lastMessage();
    await card.getByRole('button', { name: 'I followed up' }).click();
    await shows(card, '✓');
    await shows(card, 'followed up');
    expect(await card.getByRole('button', { name: 'I followed up' }).count()).toBe(0);
    expect(await card.evaluate((shown) => shown.contains(shown.ownerDocument.activeElement))).toBe(true);

    await ada.turns('To the next nudge');
    await ada.types('/ghostwatch close #4 won they begin in January');
    await shows(ada.lastMessage(), 'Closed #4 · Café Luna');
    expect(complaints).toEqual([]);
  });

  test('the client answers in the shared channel, and the card knows', async () => {
    const { page, complaints } = ada.window;
    await ada.sitsDownAs('Jana Krüger');
    await shows(page.getByRole('heading', { level: 1 }), '#acme-relaunch');
    await ada.lastMessage().getByRole('button', { name: 'Reply in thread' }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByRole('button', { name: 'Reply', exact: true }).click();
    await shows(thread.getByRole('log'), 'Could you start in January?');
    expect(await page.getByRole('button', { name: 'Ghostwatch' }).count()).toBe(0);

    await ada.sitsDownAs('Ada Berger');
    await shows(ada.lastMessage(), 'the client replied in Slack');
    await ada.lastMessage().getByRole('link').first().click();
    await shows(page.getByRole('log', { name: 'Thread' }), 'Could you start in January?');
    expect(complaints).toEqual([]);
  });

  test('a ghost on a message watches its conversation', async () => {
    const { page } = ada.window;
    await ada.opens('team');
    const message = page.getByRole('article').filter({ hasText: 'Offer for Acme is out' });
    await message.getByRole('button', { name: 'Add reaction' }).click();
    await message.getByRole('menuitem', { name: 'ghost' }).click();
    await shows(message.getByRole('list', { name: 'Reactions' }), 'Ada Berger');
    await shows(ada.lastMessage(), 'Now watching #4');
  });

  test('a message that was heard shows as unread to others until they look', async () => {
    const { page } = ada.window;
    await ada.opens('team');
    await page.getByRole('combobox', { name: 'Message #team' }).fill('Lunch, @ben?');
    await page.getByRole('button', { name: 'Send' }).click();
    await shows(ada.lastMessage(), 'Lunch, @ben?');
    await ada.sitsDownAs('Ben Okafor');
    await page.getByRole('button', { name: 'team 1 unread' }).click();
    await shows(ada.lastMessage(), 'Lunch, @ben?');
    await page.getByText('New', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'team', exact: true }).waitFor();
  });
});
