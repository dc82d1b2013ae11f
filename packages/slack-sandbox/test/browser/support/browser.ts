import { join } from 'node:path';
import { type Browser, chromium as driver, type Locator, type Page } from 'playwright-core';
import { chromium } from './chromium.ts';

/** The size and colour scheme of a browser window. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

/** A browser window that shares nothing with the others. */
export interface Window {
  readonly page: Page;
  /** The errors that the browser itself reported, from scripts and in its console. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let started: Promise<Browser> | undefined;

/** The one browser for all tests, with an empty profile. */
export function browser(): Promise<Browser> {
  started ??= driver.launch({
    executablePath: chromium ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return started;
}

/** Closes the browser, if there is one; the next test that needs one starts it again. */
export async function closeBrowser(): Promise<void> {
  const running = started;
  started = undefined;
  await (await running)?.close();
}

/** Opens a page in a window of its own. */
export async function openWindow(browser: Browser, url: string, look: Look = {}): Promise<Window> {
  const { width = 1280, height = 800, scheme = 'light' } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('main').waitFor();
  return { page, complaints, close: () => context.close() };
}

/** Saves a picture of the page for the documentation if pictures are wanted (`npm run pictures`). */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** Waits until an element shows a text. */
export async function shows(element: Locator, text: string | RegExp): Promise<void> {
  await element.filter({ hasText: text }).waitFor();
}
