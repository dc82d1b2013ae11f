import type { Locator } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import {
  browser,
  type Look,
  openWindow,
  shows,
  type Window,
} from '../../../packages/slack-sandbox/test/browser/support/browser.ts';
import { type ServedWorkspace, serveWorkspace } from '../../../src/cli/demo/serve-workspace.ts';

/** A busy machine may take this long (real ms) to open a workspace and a browser. */
const PATIENCE = 60_000;

/** A person in front of the demo's page. */
export interface Visit {
  /** Opens another window on the same workspace. */
  look(look: Look): Promise<Window>;
  readonly window: Window;
  /** The newest message in the channel that is open. */
  lastMessage(): Locator;
  /** Types into the DM with the app and presses Enter. */
  types(line: string): Promise<void>;
  /** Presses a button of the time machine and waits until time has passed. */
  turns(step: string): Promise<void>;
  /** Sits down at somebody's keyboard. */
  sitsDownAs(name: string): Promise<void>;
  opens(place: string): Promise<void>;
}

/** A fresh first visit for every test of a story, with all windows closed in the end. */
export function visit(): Visit {
  let workspace: ServedWorkspace;
  let windows: Window[] = [];
  const first = (): Window => {
    const [window] = windows;
    if (window === undefined) throw new Error('No window is open');
    return window;
  };
  const look = async (wanted: Look) => {
    const window = await openWindow(await browser(), workspace.url, wanted);
    windows.push(window);
    return window;
  };
  beforeEach(async () => {
    workspace = await serveWorkspace(0);
    windows = [];
    await look({});
  }, PATIENCE);
  afterEach(async () => {
    await Promise.all(windows.map((window) => window.close()));
    await workspace.close();
  }, PATIENCE);
  const sidebar = () => first().page.getByRole('navigation', { name: 'Workspace' });
  return {
    look,
    get window() {
      return first();
    },
    lastMessage: () => first().page.getByRole('log').getByRole('article').last(),
    types: async (line) => {
      await first().page.getByRole('combobox', { name: 'Message Ghostwatch' }).fill(line);
      await first().page.keyboard.press('Enter');
    },
    turns: async (step) => {
      const machine = first().page.getByRole('group', { name: 'Time machine' });
      await machine.getByRole('button', { name: step }).click();
      await shows(machine.getByRole('status'), /Time passed/);
    },
    sitsDownAs: (name) => sidebar().getByText(name).click(),
    opens: (place) => sidebar().getByRole('button', { name: place }).click(),
  };
}
