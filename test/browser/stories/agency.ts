import { describe, test } from 'vitest';
import {
  browser,
  openWindow,
  picture,
} from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { serveAgency } from '../../../src/cli/demo/serve-workspace.ts';

/** Eight months take their time (real ms). */
const PATIENCE = 300_000;

// Eight months of history are made for the pictures alone; `test/demo/agency.test.ts` reads every line of them.
describe.runIf(process.env.PICTURES)('an agency in full swing', { timeout: PATIENCE }, () => {
  test('the week on Monday, and a report of the team', async () => {
    const workspace = await serveAgency(0, () => undefined);
    const { page, close } = await openWindow(await browser(), workspace.url, { height: 1100 });
    const messages = page.getByRole('log').getByRole('article');
    const week = messages.filter({ hasText: 'Your week' }).last();
    await week.scrollIntoViewIfNeeded();
    await picture(page, 'week');
    await page.getByRole('combobox', { name: 'Message Ghostwatch' }).fill('/ghostwatch report team');
    await page.keyboard.press('Enter');
    const report = messages.filter({ hasText: 'Report: the team’s clients' });
    await report.waitFor();
    await report.getByText('Money at stake by type').scrollIntoViewIfNeeded();
    await picture(page, 'report');
    await close();
    await workspace.close();
  });
});
