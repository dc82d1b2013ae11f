import { Command } from 'commander';
import { say } from './output.ts';
import { portArgument } from './port-argument.ts';

const USUAL_PORT = 4141;

/** The options of the command line. */
interface DemoOptions {
  readonly story?: boolean;
  /** Whether to open the agency with eight months of history. */
  readonly agency?: boolean;
  readonly port?: number;
  /** Whether to open a browser. */
  readonly open: boolean;
}

/**
 * Opens the workspace in the browser, or plays the story in the terminal: on request, and where nobody could press
 * Ctrl-C (a pipe, a build server), because the story ends by itself. A port or `--no-open` selects the page.
 * @throws BusyPortError if the requested port is in use
 */
async function runDemo({ story = false, agency = false, port, open }: DemoOptions): Promise<void> {
  const { playStory } = await import('./demo/story.ts');
  if (story) return playStory();
  const asksForPage = port !== undefined || !open || agency;
  if (!process.stdout.isTTY && !asksForPage) {
    say('There is no terminal here, so this is the story. In a terminal, `npm run demo` opens a page.');
    return playStory();
  }
  const { closeOnSignal, openBrowser, serveOn } = await import('slack-sandbox/cli');
  const { serveAgency, serveWorkspace } = await import('./demo/serve-workspace.ts');
  say('Setting up a pretend workspace with the real bot in it …');
  if (agency) say('Eight months of an agency take about a minute.');
  const serve = (free: number) => serveAgency(free, (percent) => say(`  ${percent} %`));
  const workspace = await serveOn(port, USUAL_PORT, agency ? serve : serveWorkspace);
  closeOnSignal(workspace.close);
  say('', `  Ghostwatch is open at  ${workspace.url}`, '', 'Ctrl-C ends it; nothing is kept.');
  const isOpen = open && (await openBrowser(workspace.url));
  if (open && !isOpen) say('', 'No browser could be opened from here. Open the address above in one.');
}

/** `ghostwatch demo` */
export function demoCommand(): Command {
  return new Command('demo')
    .description('try Ghostwatch in the browser, in a pretend workspace, without a Slack account')
    .option('--story', 'play the story of one silent client in the terminal instead')
    .option('--agency', 'show an agency in full swing: six people, sixty clients, eight months of history')
    .option('--port <number>', 'the port of the page on 127.0.0.1', portArgument)
    .option('--no-open', 'do not open a browser')
    .action((options: DemoOptions) => runDemo(options));
}
