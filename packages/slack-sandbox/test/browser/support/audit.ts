import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';

/** The checks that run inside the page, as one script that leaves them in `audit`. */
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

async function asks<T>(page: Page, question: 'flaws' | 'focusNow'): Promise<T> {
  return page.evaluate<T>(`(() => {${CHECKS}; return audit.${question}();})()`);
}

/** Roles that mean nothing without a name. */
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

/** What is wrong with what a page shows now: for eyes, for fingers, for the keyboard and for screen readers. */
export async function flawsOf(page: Page): Promise<string[]> {
  return [...(await asks<string[]>(page, 'flaws')), ...(await namelessNodes(page))];
}

/** Chromium's own accessibility tree: what a screen reader is given. */
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

/** Presses Tab until the focus is on what is called so. */
export async function tabTo(page: Page, name: string, most = 80): Promise<void> {
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const here = await asks<{ name: string }>(page, 'focusNow');
    if (here.name.replace(/^<\w+> /, '') === name) return;
  }
  throw new Error(`Tab never came to “${name}”`);
}

/** Presses Tab until the focus has come around, and says where it was; what cannot be seen is marked. */
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
