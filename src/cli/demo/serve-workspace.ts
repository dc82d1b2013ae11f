import { openPage, readManifest } from 'slack-sandbox';
import { AGENCY_START, setUpAgency } from './agency.ts';
import { type DemoEnvironment, startDemo } from './demo-environment.ts';
import { START, setUpFirstVisit } from './first-visit.ts';
import { mailboxRoutes } from './mailbox.ts';
import { promptsFor } from './prompts.ts';
import { SUGGESTIONS } from './suggestions.ts';
import { checklist } from './tasks.ts';
import { timeMachine } from './time-machine.ts';

/** Lets the bot process what arrived, so that the page shows the result. */
async function tickAndWait({ bot, slack }: DemoEnvironment): Promise<void> {
  await bot.tick();
  await slack.quiet();
}

const MANIFEST = new URL('../../../manifest.yml', import.meta.url);

/** A served workspace. */
export interface ServedWorkspace {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Sets up the agency with its history and serves it as a page, as its admin sees it.
 * @param port on 127.0.0.1; 0 for a free one
 * @param progress called with the progress in percent
 * @throws Error with code EADDRINUSE if the port is in use
 */
export async function serveAgency(
  port: number,
  progress: (percent: number) => void,
): Promise<ServedWorkspace> {
  const demo = await startDemo({ start: AGENCY_START, app: readManifest(MANIFEST), port });
  try {
    const { ada } = await setUpAgency(demo, progress);
    openPage(demo.slack, {
      roles: { [ada.id]: 'owner, admin' },
      suggestions: SUGGESTIONS,
      time: timeMachine(demo),
      emoji: { ghost: '👻' },
    });
    return { url: demo.slack.url, close: () => demo.close() };
  } catch (error) {
    await demo.close();
    throw error;
  }
}

/**
 * Sets up the first visit and serves it as a page.
 * @param port on 127.0.0.1; 0 for a free one
 * @throws Error with code EADDRINUSE if the port is in use
 */
export async function serveWorkspace(port: number): Promise<ServedWorkspace> {
  const demo = await startDemo({ start: START, app: readManifest(MANIFEST), port });
  try {
    const people = await setUpFirstVisit(demo);
    openPage(demo.slack, {
      roles: { [people.ada.id]: 'owner, admin', [people.ben.id]: 'colleague', [people.jana.id]: 'client' },
      suggestions: SUGGESTIONS,
      prompts: promptsFor(people),
      time: timeMachine(demo),
      checklist: checklist(demo, people),
      beside: [mailboxRoutes(demo.mailbox, () => tickAndWait(demo))],
      emoji: { ghost: '👻' },
    });
    return { url: demo.slack.url, close: () => demo.close() };
  } catch (error) {
    await demo.close();
    throw error;
  }
}
