/** Films the demo for the README: docs/images/demo.webp. Needs Chromium, and img2webp (Debian: the package `webp`). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  browser,
  closeBrowser,
  openWindow,
  shows,
} from '../packages/slack-sandbox/test/browser/support/browser.ts';
import { serveWorkspace } from '../src/cli/demo/serve-workspace.ts';

const FILM = 'docs/images/demo.webp';
const LINE = '/ghostwatch add Café Luna, new menu, offer sent last Thursday, 900 €';
/** Out of 100: text stays sharp, and a film of this length stays under half a megabyte. */
const QUALITY = 60;

/** Shows a picture for this long (ms). */
type Shoot = (duration: number) => Promise<void>;

/** A client is silent, another one is added, time passes, the nudge comes and is acted upon, and the first one replies. */
async function play(page: Page, shoot: Shoot): Promise<void> {
  const last = page.getByRole('log').getByRole('article').last();
  const sidebar = page.getByRole('navigation', { name: 'Workspace' });
  const box = page.getByRole('combobox', { name: 'Message Ghostwatch' });
  await shows(last, 'no reply for 3 working days');
  await shoot(3500);

  await box.fill(LINE);
  await shoot(2500);
  await box.press('Enter');
  await shows(last, 'Café Luna');
  await shoot(2500);

  await page
    .getByRole('group', { name: 'Time machine' })
    .getByRole('button', { name: 'To the next nudge' })
    .click();
  await shows(last, '#4 · Café Luna');
  await shoot(3500);
  await last.getByRole('button', { name: 'I followed up' }).click();
  await shows(last, 'followed up');
  await shoot(2000);

  await sidebar.getByText('Jana Krüger').click();
  await last.getByRole('button', { name: 'Reply in thread' }).click();
  const thread = page.getByRole('complementary', { name: 'Thread' });
  await thread.getByRole('button', { name: 'Answer', exact: true }).click();
  await shows(thread.getByRole('log'), 'Could you start in January?');
  await shoot(2500);
  await sidebar.getByText('Ada Berger').click();
  await page.getByRole('article').filter({ hasText: 'the client replied in Slack' }).first().waitFor();
  await page
    .getByRole('article')
    .filter({ hasText: 'the client replied in Slack' })
    .first()
    .scrollIntoViewIfNeeded();
  await shoot(3500);
}

const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-film-'));
const workspace = await serveWorkspace(0);
try {
  const { page, close } = await openWindow(await browser(), workspace.url, { width: 1120, height: 700 });
  const frames: string[] = [];
  await play(page, async (duration) => {
    const path = join(folder, `${frames.length}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    frames.push('-d', String(duration), path);
  });
  await close();
  execFileSync('img2webp', ['-loop', '0', '-lossy', '-q', String(QUALITY), '-m', '6', ...frames, '-o', FILM]);
} finally {
  await closeBrowser();
  await workspace.close();
  rmSync(folder, { recursive: true });
}
