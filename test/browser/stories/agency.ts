import { describe, test } from 'vitest';
import {
  browser,
  openWindow,
  picture,
  shows,
} from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { serveAgency } from '../../../src/cli/demo/serve-workspace.ts';

/** Eight months take their time (real ms). */
const PATIENCE = 300_000;

// Eight months of history are made for the pictures alone; `test/demo/agency.test.ts` reads every line of them.
describe.runIf(process.env.PICTURES)('an agency in full swing', { timeout: PATIENCE }, () => {
  test('the week on Monday, and a report of the team', async () => {
    const workspace = await serveAgency(0, () => undefined);
    const { page, close } = await openWindow(await browser(), workspace.url, { height: 1100 });
    const last = page.getByRole('log').getByRole('article').last();
    await shows(last, 'Your week');
    await picture(page, 'week');
    await page.getByRole('combobox', { name: 'Message Ghostwatch' }).fill('/ghostwatch report team');
    await page.keyboard.press('Enter');
    await shows(last, 'Report: the team’s clients');
    await last.getByText('Open clients by type').scrollIntoViewIfNeeded();
    await picture(page, 'report');
    await close();
    await workspace.close();
  });
});
