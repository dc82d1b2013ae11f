import { afterAll, describe } from 'vitest';
import { closeBrowser } from '../../packages/slack-sandbox/test/browser/support/browser.ts';
import { chromium } from '../../packages/slack-sandbox/test/browser/support/chromium.ts';

// One file, so that the bot is loaded once and all stories share one browser.
describe.skipIf(chromium === undefined)('in a browser', { timeout: 60_000 }, async () => {
  afterAll(closeBrowser, 60_000);
  await import('./stories/story.ts');
  await import('./stories/forms.ts');
  await import('./stories/home.ts');
  await import('./stories/time-machine.ts');
  await import('./stories/accessibility.ts');
  await import('./stories/access.ts');
  await import('./stories/looks.ts');
  await import('./stories/agency.ts');
});
