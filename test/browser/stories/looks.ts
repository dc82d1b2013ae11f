import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browser,
  openWindow,
  type Window,
} from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { type LongContent, openLongContent } from '../support/long-content.ts';

const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
/** A busy machine may take this long (real ms). */
const PATIENCE = 120_000;

const READERS = {
  English: {
    name: 'Ada Berger',
    many: '3 clients need you',
    open: 'Open',
    write: 'Write the email…',
    replied: 'They replied',
    details: 'All details…',
    longest: 'Featherstonehaugh, Cholmondeley & Partners LLP',
    money: '€1,248,750',
  },
  German: {
    name: 'Greta Sommer',
    many: '3 Kunden brauchen dich',
    open: 'Öffnen',
    write: 'E-Mail schreiben …',
    replied: 'Kunde hat geantwortet',
    details: 'Alle Details …',
    longest: 'Rechtsanwaltskanzlei Dr. Brückner-Schönfeld & Partner mbB',
    money: '1.248.750 €',
  },
} as const;
type Reader = (typeof READERS)[keyof typeof READERS];

/** In how many rows the buttons of a group stand. */
function rowsOf(group: Locator): Promise<number> {
  return group.evaluate((shown) => {
    const tops = [...shown.querySelectorAll('button')]
      .filter((button) => button.offsetParent !== null)
      .map((button) => Math.round(button.getBoundingClientRect().top));
    return new Set(tops).size;
  });
}

/** The lower edge of an element in the window (px). */
const bottomOf = (shown: Locator): Promise<number> =>
  shown.evaluate((element) => element.getBoundingClientRect().bottom);

async function sitDown(page: Page, name: string): Promise<void> {
  const people = page.getByRole('button', { name: 'People and channels' });
  if (await people.isVisible()) await people.click();
  const sidebar = page.getByRole('navigation', { name: 'Workspace' });
  // On a phone the sidebar covers everything until somebody else sits down or a place is chosen.
  const isThere = await sidebar.getByRole('radio', { name }).isChecked();
  await sidebar.getByText(isThere ? 'Ghostwatch' : name).click();
  await page.getByRole('log').waitFor();
}

describe('the longest texts', { timeout: PATIENCE }, () => {
  let workspace: LongContent;
  beforeAll(async () => {
    workspace = await openLongContent();
  }, PATIENCE);
  afterAll(() => workspace.close(), PATIENCE);

  /** Opens a window for a reader, on their messages. */
  async function windowOf(reader: Reader, size: keyof typeof SIZES): Promise<Window> {
    const window = await openWindow(await browser(), workspace.slack.url, SIZES[size]);
    await sitDown(window.page, reader.name);
    return window;
  }

  const several = (page: Page, reader: Reader) =>
    page.getByRole('log').getByRole('article').filter({ hasText: reader.many }).first();

  /** The card of the client with the longest name, opened in the message about several. */
  async function openCard(page: Page, reader: Reader): Promise<Locator> {
    const message = several(page, reader);
    const write = message.getByRole('button', { name: reader.write });
    if ((await write.count()) === 0) {
      await message.getByRole('button', { name: reader.open, exact: true }).last().click();
      await write.waitFor();
    }
    return message;
  }

  describe.each(Object.entries(READERS))('in %s', (_language, reader) => {
    test('on a wide screen a card has one primary button and two rows of controls', async () => {
      const { page, close } = await windowOf(reader, 'wide');
      const card = await openCard(page, reader);
      expect(await card.locator('.button.is-primary').allTextContents()).toEqual([reader.write]);
      expect(await rowsOf(card.locator('.actions').first())).toBeLessThanOrEqual(2);
      await close();
    });

    test('on a phone the two lines, the money and the primary button are above the fold', async () => {
      const { page, close } = await windowOf(reader, 'phone');
      const card = await openCard(page, reader);
      const lead = card.getByText(reader.longest).first();
      await lead.evaluate((shown) => shown.scrollIntoView({ block: 'start' }));
      const fold = await page.getByRole('combobox').evaluate((box) => box.getBoundingClientRect().top);
      expect(await bottomOf(card.getByText(reader.money).first())).toBeLessThan(fold);
      expect(await bottomOf(card.getByRole('button', { name: reader.write }))).toBeLessThan(fold);
      expect(await bottomOf(card.getByRole('button', { name: reader.replied }))).toBeLessThan(fold);
      await close();
    });

    test.each(['wide', 'phone'] as const)('%s: the App Home and the window of a client', async (size) => {
      const { page, close } = await windowOf(reader, size);
      await page.getByRole('button', { name: 'Home', exact: true }).click();
      const home = page.getByRole('region', { name: 'Home' });
      await home.getByText(reader.longest).first().waitFor();
      const groups = home.locator('.actions');
      const rows = size === 'wide' ? [1, 1] : [2, 2];
      expect(await rowsOf(groups.nth(0))).toBeLessThanOrEqual(rows[0] ?? 0);
      expect(await rowsOf(groups.nth(1))).toBeLessThanOrEqual(rows[1] ?? 0);
      // The first client and what can be done about it are in sight without scrolling.
      expect(await bottomOf(groups.nth(1))).toBeLessThan(SIZES[size].height);
      expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      await home.getByRole('button', { name: 'More actions' }).nth(2).click();
      await page.getByRole('menuitem', { name: reader.details }).click();
      const window = page.getByRole('dialog');
      await window.getByText(reader.longest).first().waitFor();
      const title = (await window.getByRole('heading').first().textContent()) ?? '';
      expect(title).toContain(reader.longest.slice(0, 10));
      expect(await window.getByText(/^#\d+ · /).count()).toBe(0);
      const controls = window.locator('.actions').first();
      expect(await rowsOf(controls)).toBeLessThanOrEqual(size === 'wide' ? 2 : 3);
      const foot = await window.locator('footer').evaluate((shown) => shown.getBoundingClientRect().top);
      expect(await bottomOf(controls)).toBeLessThan(foot);
      // Otherwise the next window of the same person shows it again.
      await page.keyboard.press('Escape');
      await window.waitFor({ state: 'detached' });
      await close();
    });
  });
});
