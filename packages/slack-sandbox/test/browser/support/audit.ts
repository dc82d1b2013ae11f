import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';

/** Bundles the checks that run inside the page into one script, which stores them in the global variable `audit`. */
async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, '../../../ui/audit/index.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { lib: { entry, name: 'audit', formats: ['iife'] }, write: false, minify: false },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  return bundle?.output[0].code ?? '';
}

const CHECKS = await bundled();

async function asks<T>(page: Page, question: 'problems' | 'focusNow'): Promise<T> {
  return page.evaluate<T>(`(() => {${CHECKS}; return audit.${question}();})()`);
}

/** Roles that are useless to a screen reader without a name. */
const NEED_A_NAME = new Set(
  'button link textbox combobox searchbox radio checkbox spinbutton menuitem option listbox menu dialog region radiogroup log navigation complementary article'.split(
    ' ',
  ),
);

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** What is wrong with what a page shows now, for people who see it, touch it, or use a keyboard or a screen reader. */
export async function problemsOf(page: Page): Promise<string[]> {
  return [...(await asks<string[]>(page, 'problems')), ...(await namelessNodes(page))];
}

/** The nodes without a name in Chromium's accessibility tree, which is what a screen reader gets. */
async function namelessNodes(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await session.detach();
  return nodes
    .filter(
      ({ ignored, role, name }) => !ignored && NEED_A_NAME.has(role?.value ?? '') && !name?.value.trim(),
    )
    .map(({ role }) => `a ${role?.value} has no name`);
}

/** Presses Tab until the focus is on the element with this name. */
export async function tabTo(page: Page, name: string, most = 80): Promise<void> {
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const here = await asks<{ name: string }>(page, 'focusNow');
    if (here.name.replace(/^<\w+> /, '') === name) return;
  }
  throw new Error(`Tab never came to “${name}”`);
}

/**
 * Presses Tab until the focus has gone all the way round; returns the names of the focused elements, with invisible
 * focus marked.
 */
export async function tabStops(page: Page, most = 80): Promise<string[]> {
  const stops: string[] = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const { name, isMarked } = await asks<{ name: string; isMarked: boolean }>(page, 'focusNow');
    if (name === '') return stops;
    stops.push(isMarked ? name : `UNSEEN ${name}`);
  }
  throw new Error(`The focus did not come around: ${stops.join(' · ')}`);
}
