import { openPage, readManifest } from 'slack-sandbox';
import { AGENCY_START, setUpAgency } from './agency.ts';
import { START, setUpFirstVisit } from './first-visit.ts';
import { mailboxRoutes } from './mailbox.ts';
import { promptsFor } from './prompts.ts';
import { type Stage, setStage } from './stage.ts';
import { SUGGESTIONS } from './suggestions.ts';
import { checklist } from './tasks.ts';
import { timeMachine } from './time-machine.ts';

/** Lets the bot process what arrived, so that the page shows the result. */
async function heard({ bot, slack }: Stage): Promise<void> {
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
  const stage = await setStage({ start: AGENCY_START, app: readManifest(MANIFEST), port });
  try {
    const { ada } = await setUpAgency(stage, progress);
    openPage(stage.slack, {
      roles: { [ada.id]: 'owner, admin' },
      suggestions: SUGGESTIONS,
      time: timeMachine(stage),
      emoji: { ghost: '👻' },
    });
    return { url: stage.slack.url, close: () => stage.clear() };
  } catch (error) {
    await stage.clear();
    throw error;
  }
}

/**
 * Sets up the first visit and serves it as a page.
 * @param port on 127.0.0.1; 0 for a free one
 * @throws Error with code EADDRINUSE if the port is in use
 */
export async function serveWorkspace(port: number): Promise<ServedWorkspace> {
  const stage = await setStage({ start: START, app: readManifest(MANIFEST), port });
  try {
    const cast = await setUpFirstVisit(stage);
    openPage(stage.slack, {
      roles: { [cast.ada.id]: 'owner, admin', [cast.ben.id]: 'colleague', [cast.jana.id]: 'client' },
      suggestions: SUGGESTIONS,
      prompts: promptsFor(cast),
      time: timeMachine(stage),
      checklist: checklist(stage, cast),
      beside: [mailboxRoutes(stage.mailbox, () => heard(stage))],
      emoji: { ghost: '👻' },
    });
    return { url: stage.slack.url, close: () => stage.clear() };
  } catch (error) {
    await stage.clear();
    throw error;
  }
}
